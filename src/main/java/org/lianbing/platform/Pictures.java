package org.lianbing.platform;

/** Checks an uploaded picture by its content, not by its name. */
public interface Pictures {
    /**
     * @return the media type: {@code image/png}, {@code image/jpeg}, {@code image/gif} or {@code image/webp}
     * @throws BadInput {@code platform.not-a-picture}, {@code platform.file-too-large}
     */
    String check(byte[] bytes, String field);
}

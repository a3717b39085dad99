package org.lianbing.platform;

import java.io.InputStream;
import java.util.List;

/**
 * Opens a zip that somebody uploaded: a Word document, a package of questions. Nothing is written to disk; a part is
 * unpacked only when it is asked for, under limits that are counted on the bytes themselves and not on what the file says
 * about itself.
 */
public interface Archives {
    /**
     * @throws BadInput {@code platform.file-damaged}, {@code platform.file-unsafe} (paths that lead out, names twice, parts
     *     that overlap, links), {@code platform.file-encrypted}, {@code platform.file-too-large}
     */
    Archive open(byte[] file, Limits limits);

    interface Archive {
        /** In the order of the zip; folders are left out. */
        List<String> names();

        boolean has(String name);

        /**
         * Reading on may throw the same as {@link Archives#open}, when a part turns out larger than it may be.
         *
         * @throws IllegalArgumentException when there is no such part
         */
        InputStream read(String name);

        /** @param max a longer part is refused as {@code platform.file-too-large} */
        byte[] bytes(String name, int max);
    }

    /**
     * @param unpackedBytesMax of all parts that are read, each counted once
     * @param entriesMax names in it
     */
    record Limits(int fileBytesMax, long unpackedBytesMax, int entriesMax) {}
}

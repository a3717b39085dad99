package org.lianbing.bank.internal;

import java.util.Optional;

/** Where the pictures and sounds of exported questions come from. */
interface ExportMedia {
    /** @param address as in a mark: {@code pic:12} */
    Optional<MediaFile> find(String address);

    /** @param name for a file of its own, with an extension that fits */
    record MediaFile(String name, String mediaType, byte[] bytes) {}
}

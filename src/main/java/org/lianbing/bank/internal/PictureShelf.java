package org.lianbing.bank.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lianbing.platform.BadInput;

/** The pictures of one file that is being written, each prepared once; they are held until it is finished, so not any number. */
final class PictureShelf {
    private static final long BYTES_MAX = 48L * 1024 * 1024;

    private final ExportMedia media;
    private final Map<String, Optional<PictureBytes>> prepared = new HashMap<>();
    private long bytes;

    PictureShelf(ExportMedia media) {
        this.media = media;
    }

    /**
     * @return empty where there is no picture under this address
     * @throws BadInput {@code bank.too-many-pictures}
     */
    Optional<PictureBytes> find(String address) {
        Optional<PictureBytes> known = prepared.get(address);
        if (known != null) {
            return known;
        }
        Optional<PictureBytes> found = media.find(address).flatMap(PictureBytes::of);
        bytes += found.map(picture -> picture.bytes().length).orElse(0);
        if (bytes > BYTES_MAX) {
            throw new BadInput("bank.too-many-pictures", "format", "这些题目的图片太多，一个文件放不下，请按章节或题型分几次导出。");
        }
        prepared.put(address, found);
        return found;
    }
}

package org.lianbing.platform;

import java.util.Optional;

/** Pictures and uploads, kept in MariaDB so that every instance sees them; at most 8 MiB each. */
public interface FileStore {
    /** @return the id under which the bytes can be read */
    long save(String name, String mediaType, byte[] bytes);

    Optional<StoredFile> find(long id);

    record StoredFile(long id, String name, String mediaType, byte[] bytes) {}
}

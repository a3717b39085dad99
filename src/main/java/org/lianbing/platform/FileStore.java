package org.lianbing.platform;

import java.util.Optional;

/** Pictures and uploads, kept in MariaDB so that every instance sees them; at most 8 MiB each unless said otherwise. */
public interface FileStore {
    /** @return the id under which the bytes can be read */
    long save(String name, String mediaType, byte[] bytes);

    /**
     * The same for a file of any length that its caller allows. It is written in parts, so that no statement is larger than
     * the database takes.
     */
    long saveLarge(String name, String mediaType, byte[] bytes);

    Optional<StoredFile> find(long id);

    /** Joins the transaction of the thread; no harm when it is gone already. */
    void remove(long id);

    record StoredFile(long id, String name, String mediaType, byte[] bytes) {}
}

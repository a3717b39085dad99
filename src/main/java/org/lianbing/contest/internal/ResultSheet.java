package org.lianbing.contest.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a result list down, in whatever format. */
interface ResultSheet extends AutoCloseable {
    /** @param figures stand at the right end of their cell, and are numbers where the format knows any */
    record Column(String title, int width, boolean figures) {}

    /** Starts a list; the one before is finished. */
    void list(String name, String note, List<Column> columns);

    void row(@Nullable Object... values);

    @Override
    void close();
}

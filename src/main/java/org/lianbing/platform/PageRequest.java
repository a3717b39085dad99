package org.lianbing.platform;

import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is wanted.
 *
 * @param page 0-based
 * @param size rows per page, 1 to {@value #SIZE_MAX}
 */
public record PageRequest(int page, int size) {
    public static final int SIZE_DEFAULT = 20;
    public static final int SIZE_MAX = 100;
    private static final int PAGE_MAX = 100_000;

    /** Reads the query parameters {@code page} and {@code size}; both may be missing. */
    public static PageRequest of(@Nullable Integer page, @Nullable Integer size) {
        int wantedPage = page == null ? 0 : page;
        int wantedSize = size == null ? SIZE_DEFAULT : size;
        if (wantedPage < 0 || wantedPage > PAGE_MAX) {
            throw new BadInput("platform.page-out-of-range", "page", "页码要在 0 到 " + PAGE_MAX + " 之间。");
        }
        if (wantedSize < 1 || wantedSize > SIZE_MAX) {
            throw new BadInput("platform.size-out-of-range", "size", "每页条数要在 1 到 " + SIZE_MAX + " 之间。");
        }
        return new PageRequest(wantedPage, wantedSize);
    }

    /** How many rows come before this page. */
    public long offset() {
        return (long) page * size;
    }
}

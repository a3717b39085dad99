package org.lianbing.platform.internal;

import org.lianbing.platform.Archives;
import org.lianbing.platform.Pictures;
import org.lianbing.platform.Workbooks;

/** The readers of untrusted files, for tests of other modules that need no service around them. */
public final class ReadingTestAccess {
    private ReadingTestAccess() {}

    public static Workbooks workbooks() {
        return new FastexcelWorkbooks();
    }

    public static Archives archives() {
        return new ZipArchives();
    }

    public static Pictures pictures() {
        return new MagicPictures();
    }
}

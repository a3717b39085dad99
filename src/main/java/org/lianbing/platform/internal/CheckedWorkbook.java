package org.lianbing.platform.internal;

import java.util.List;
import java.util.Map;

/**
 * What is known of an .xlsx once every part that will be read has been looked through.
 *
 * @param zip of which only the parts that {@link WorkbookGuard#isRead} may be read
 * @param merged cells that were made one over several rows, by the part of their sheet
 * @param raised parts with shared texts of which some letters are raised or lowered
 */
record CheckedWorkbook(ZipDirectory zip, Map<String, List<MergedCells>> merged, List<String> raised) {
    /**
     * @param top first row, 1-based
     * @param bottom last row
     * @param column 0-based, of the cell that has the text
     */
    record MergedCells(int top, int bottom, int column) {}
}

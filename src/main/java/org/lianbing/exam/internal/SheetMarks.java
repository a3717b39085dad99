package org.lianbing.exam.internal;

import java.util.List;

/**
 * What came out of a whole paper.
 *
 * @param marks by position
 * @param waiting positions that a person must still mark; they count nothing so far
 */
record SheetMarks(List<Mark> marks, List<Integer> waiting, int scoreTenths, int rightCount) {
    SheetMarks {
        marks = List.copyOf(marks);
        waiting = List.copyOf(waiting);
    }
}

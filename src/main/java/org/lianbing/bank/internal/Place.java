package org.lianbing.bank.internal;

import java.util.List;
import org.lianbing.platform.SheetFault;

/** Where a question stands in its file, to point at what is wrong with it. */
interface Place {
    String sheet();

    /** 1-based: of the field where the question spans several rows, and where it begins otherwise. */
    int row(SheetField field);

    /** D（选项B）; only the name of the field where there are no columns. */
    String column(SheetField field);

    /** What is wrong with the cells by themselves: formulas, error values, dates that Excel made of 1/2. */
    default List<SheetFault> cellFaults() {
        return List.of();
    }

    /** What the file says of it that we cannot hold, though it stands without; its owner has to agree. */
    default List<String> losses() {
        return List.of();
    }

    /** Of a part of a case, 0-based. */
    default Place part(int index) {
        return this;
    }

    /** A line of a text, or a question of a format that has no columns. */
    record Line(String sheet, int row) implements Place {
        @Override
        public int row(SheetField field) {
            return row;
        }

        @Override
        public String column(SheetField field) {
            return field.title();
        }
    }
}

package org.lianbing.contest.internal;

import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.WorkbookWriter;
import org.lianbing.platform.WorkbookWriter.SheetWriter;

/** A workbook with a sheet for each list. */
final class WorkbookSheet implements ResultSheet {
    private static final int NOTE_POINTS = 66;
    private final WorkbookWriter workbook;
    private @Nullable SheetWriter sheet;

    WorkbookSheet(OutputStream out) {
        this.workbook = new WorkbookWriter(out);
    }

    @Override
    public void list(String name, String note, List<Column> columns) {
        finish();
        sheet = workbook.sheet(name)
                .note(note, columns.size(), NOTE_POINTS)
                .header(columns.stream()
                        .map(column -> new WorkbookWriter.Column(column.title(), column.width()))
                        .toList());
    }

    @Override
    public void row(@Nullable Object... values) {
        if (sheet != null) {
            sheet.row(values);
        }
    }

    private void finish() {
        if (sheet != null) {
            sheet.finish();
        }
    }

    @Override
    public void close() {
        finish();
        workbook.close();
    }
}

package org.lianbing.contest.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.WorkbookWriter;

/** UTF-8 with a byte order mark, or Excel shows no Chinese; nothing in it is taken for a formula. */
final class CsvSheet implements ResultSheet {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private final CSVPrinter csv;
    private boolean begun;

    CsvSheet(OutputStream out) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        this.csv = new CSVPrinter(writer, CSVFormat.EXCEL);
    }

    /** Only the header, so that a program can read it; a second list is told apart by an empty line and its name. */
    @Override
    public void list(String name, String note, List<Column> columns) {
        if (begun) {
            print(List.of());
            print(List.of(name));
        }
        begun = true;
        print(columns.stream().map(Column::title).toList());
    }

    @Override
    public void row(@Nullable Object... values) {
        List<String> cells = new ArrayList<>();
        for (Object value : values) {
            cells.add(value == null ? "" : WorkbookWriter.safe(value.toString()));
        }
        print(cells);
    }

    private void print(List<String> cells) {
        try {
            csv.printRecord(cells);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try {
            csv.close(true);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

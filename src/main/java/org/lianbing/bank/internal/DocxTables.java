package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.lianbing.bank.internal.DocxText.Block.Table;
import org.lianbing.platform.OpenWorkbook.Picture;
import org.lianbing.platform.Workbooks.Cell;
import org.lianbing.platform.Workbooks.Kind;
import org.lianbing.platform.Workbooks.Row;

/** Tables of a document: read like a sheet when their first row is a header of questions, and as lines otherwise. */
final class DocxTables {
    private DocxTables() {}

    /** @param media of the document */
    static TableSheet sheet(String name, Table table, List<RowMedia> media) {
        return new TableSheet() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void rows(Predicate<Row> wantsMore) {
                for (int i = 0; i < table.rows().size(); i++) {
                    Map<Integer, Cell> cells = new HashMap<>();
                    table.rows().get(i).forEach((column, text) -> cells.put(column, new Cell(column, text, Kind.TEXT)));
                    if (!cells.isEmpty() && !wantsMore.test(new Row(i + 1, cells))) {
                        return;
                    }
                }
            }

            @Override
            public List<Picture> pictures() {
                return List.of();
            }

            @Override
            public Optional<Picture> pictureIn(Cell cell) {
                return Optional.empty();
            }

            @Override
            public List<RowMedia> media() {
                return media;
            }
        };
    }

    /** A row of single lines is one line; cells of several lines are read one after the other. */
    static List<TextLine> lines(Table table) {
        List<TextLine> lines = new ArrayList<>();
        for (Map<Integer, String> row : table.rows()) {
            boolean single = row.values().stream().noneMatch(text -> text.indexOf('\n') >= 0);
            if (single) {
                lines.add(new TextLine(table.number(), String.join("  ", row.values())));
            } else {
                row.values()
                        .forEach(text -> text.lines().forEach(line -> lines.add(new TextLine(table.number(), line))));
            }
        }
        return lines;
    }
}

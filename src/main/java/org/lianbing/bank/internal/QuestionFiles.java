package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.lianbing.bank.internal.Understood.ColumnUnderstood;
import org.lianbing.bank.internal.Understood.SheetUnderstood;
import org.lianbing.platform.Workbooks;
import org.lianbing.platform.Workbooks.Book;
import org.lianbing.platform.Workbooks.Sheet;

/** Opens an uploaded file of questions, whatever its format and whatever its name says about it. */
@Singleton
final class QuestionFiles {
    static final int ROWS_MAX = 50_000;

    private final Workbooks workbooks;

    QuestionFiles(Workbooks workbooks) {
        this.workbooks = workbooks;
    }

    /**
     * @throws org.lianbing.platform.BadInput {@code bank.not-a-question-bank} for a file without questions,
     *     {@code platform.…} for one that cannot or must not be read; its words tell the owner why and what to do
     */
    OpenedFile open(String fileName, byte[] file, ReadingHints hints) {
        Book book = workbooks.read(file, Workbooks.Limits.USUAL.withRowsMax(ROWS_MAX));
        List<ParsedRow> rows = SheetParser.parse(book);
        List<SheetUnderstood> sheets = new ArrayList<>();
        book.sheets()
                .forEach(sheet -> SheetHeader.find(sheet)
                        .ifPresent(header -> sheets.add(new SheetUnderstood(
                                sheet.name(),
                                Layout.QUESTION_PER_ROW,
                                sheet.rows().get(header.rowIndex()).number(),
                                columns(sheet, header)))));
        Understood understood = new Understood(FileKind.XLSX, sheets, List.of());
        return new OpenedFile() {
            @Override
            public Understood understood() {
                return understood;
            }

            @Override
            public void forEach(Consumer<ParsedRow> each) {
                rows.forEach(each);
            }
        };
    }

    private static List<ColumnUnderstood> columns(Sheet sheet, SheetHeader header) {
        List<ColumnUnderstood> columns = new ArrayList<>();
        new TreeMap<>(header.titles()).forEach((index, title) -> {
            SheetField field = header.columns().get(index);
            String sample = sheet.rows().stream()
                    .skip(header.rowIndex() + 1L)
                    .map(row -> row.text(index))
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse("");
            columns.add(new ColumnUnderstood(
                    index, Workbooks.letters(index), title, field == null ? "" : field.code(), sample));
        });
        return columns;
    }
}

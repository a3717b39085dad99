package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.lianbing.bank.internal.Understood.ColumnUnderstood;
import org.lianbing.bank.internal.Understood.SheetUnderstood;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.SheetFault;
import org.lianbing.platform.Workbooks;
import org.lianbing.platform.Workbooks.Cell;
import org.lianbing.platform.Workbooks.Row;

/** Questions in rows and columns: a workbook, a CSV, the tables of a document. */
final class TableFile implements OpenedFile {
    /** Sheets that explain, or hold the choices of drop-down lists. */
    private static final String HELP = ".*(说明|须知|帮助|示例|选项表|字典|填写要求).*";
    /** Enough to know a sheet by; the rest is read when it is wanted. */
    private static final int SAMPLE_ROWS = 200;

    private final FileKind kind;
    private final ReadQuestion reader;
    private final List<SheetReading> sheets = new ArrayList<>();
    private final List<TextSheet> texts = new ArrayList<>();
    private final List<ParsedRow> strange = new ArrayList<>();
    private final List<SheetUnderstood> understood = new ArrayList<>();
    private final Asks asks;

    private TableFile(FileKind kind, ReadingHints hints) {
        this.kind = kind;
        this.reader = new ReadQuestion(hints.answers());
        this.asks = new Asks(hints);
    }

    /** A sheet without columns: its rows are read like the lines of a text. */
    private record TextSheet(TableSheet sheet, TextQuestions questions) {}

    /** @throws org.lianbing.platform.BadInput {@code bank.not-a-question-bank} */
    static TableFile open(FileKind kind, List<TableSheet> tables, ReadingHints hints) {
        TableFile file = new TableFile(kind, hints);
        List<String> firstRow = new ArrayList<>();
        for (TableSheet sheet : tables) {
            List<Row> head = head(sheet);
            if (!head.isEmpty()) {
                file.look(sheet, head, hints);
                if (firstRow.isEmpty()) {
                    firstRow.addAll(texts(head.getFirst()));
                }
            }
        }
        if (file.sheets.isEmpty() && file.texts.isEmpty()) {
            if (hints.layouts().containsValue(LayoutChoice.NOT_READ)) {
                throw new BadInput("bank.no-sheet-read", "sheets", "没有一个工作表会被读取。请至少读取一个有题目的工作表。");
            }
            throw firstRow.isEmpty() ? NotABank.empty() : NotABank.tableWithoutHeader(firstRow);
        }
        file.mustHoldQuestions();
        return file;
    }

    /** Whether some row of it is a header of questions. */
    static boolean isTable(TableSheet sheet) {
        return SheetHeader.find(head(sheet)).isPresent();
    }

    private void look(TableSheet sheet, List<Row> head, ReadingHints hints) {
        LayoutChoice choice = hints.layout(sheet.name());
        if (choice == LayoutChoice.NOT_READ) {
            understood.add(new SheetUnderstood(sheet.name(), Layout.NOT_READ, 0, List.of()));
            return;
        }
        Optional<SheetHeader> header = choice == LayoutChoice.TEXT ? Optional.empty() : header(sheet, head, hints);
        if (header.isPresent()) {
            SheetReading reading = SheetReading.of(sheet, header.get(), choice);
            sheets.add(reading);
            understood.add(new SheetUnderstood(
                    sheet.name(), reading.layout(), header.get().row(), columns(header.get(), head)));
            return;
        }
        if (sheet.name().matches(HELP)) {
            return;
        }
        Optional<TextQuestions> text = TextQuestions.find(sheet.name(), lines(sheet), List.of(), reader);
        if (text.isPresent()) {
            texts.add(new TextSheet(sheet, text.get()));
            understood.add(new SheetUnderstood(sheet.name(), text.get().layout(), 0, List.of()));
        } else {
            strange.add(withoutHeader(sheet.name(), head.getFirst()));
            if (choice == LayoutChoice.TEXT) {
                understood.add(new SheetUnderstood(sheet.name(), Layout.SECTIONED_TEXT, 0, List.of()));
            }
        }
    }

    private static Optional<SheetHeader> header(TableSheet sheet, List<Row> head, ReadingHints hints) {
        Map<Integer, String> told = hints.columns().get(sheet.name());
        return told == null ? SheetHeader.find(head) : Optional.of(SheetHeader.told(head, told));
    }

    private static List<Row> head(TableSheet sheet) {
        List<Row> head = new ArrayList<>();
        sheet.rows(row -> {
            head.add(row);
            return head.size() < SAMPLE_ROWS;
        });
        return head;
    }

    private static List<TextLine> lines(TableSheet sheet) {
        List<TextLine> lines = new ArrayList<>();
        sheet.rows(row -> {
            String text = String.join("  ", texts(row));
            text.lines().forEach(line -> lines.add(new TextLine(row.number(), line)));
            return true;
        });
        return lines;
    }

    private static List<String> texts(Row row) {
        return new TreeMap<>(row.cells()).values().stream().map(Cell::text).toList();
    }

    /** Stems without options, or questions without answers, are no bank however many rows of them there are. */
    private void mustHoldQuestions() {
        List<ParsedRow> sample = new ArrayList<>();
        for (SheetReading reading : sheets) {
            QuestionRows rows = new QuestionRows(reading, reader, sample::add);
            head(reading.sheet()).forEach(rows::row);
            rows.end();
        }
        sample.forEach(asks::look);
        Refusal.check(sample);
    }

    @Override
    public Understood understood() {
        return new Understood(kind, understood, asks.list());
    }

    @Override
    public void forEach(Consumer<ParsedRow> each) {
        asks.forget();
        Consumer<ParsedRow> checked = new RepeatedQuestions(each.andThen(asks::look));
        for (SheetReading reading : sheets) {
            QuestionRows rows = new QuestionRows(reading, reader, checked);
            reading.sheet().rows(row -> {
                rows.row(row);
                return true;
            });
            rows.end();
        }
        texts.forEach(text -> text.questions.forEach(checked));
        strange.forEach(each);
    }

    private static List<ColumnUnderstood> columns(SheetHeader header, List<Row> head) {
        List<ColumnUnderstood> columns = new ArrayList<>();
        Map<Integer, String> titles = new TreeMap<>(header.titles());
        header.columns().keySet().forEach(column -> titles.putIfAbsent(column, ""));
        titles.forEach((index, title) -> {
            SheetField field = header.columns().get(index);
            String sample = head.stream()
                    .filter(row -> row.number() > header.row())
                    .map(row -> row.text(index))
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse("");
            columns.add(new ColumnUnderstood(
                    index, Workbooks.letters(index), title, field == null ? "" : field.code(), sample));
        });
        return columns;
    }

    private static ParsedRow withoutHeader(String name, Row first) {
        SheetFault fault = new SheetFault(
                name,
                first.number(),
                "",
                String.join("、", texts(first)),
                "bank.sheet-without-header",
                "工作表“" + name + "”里没有“题干”和“答案”两列，没有读取",
                "如果里面有题目，请补上表头；如果没有，请删掉这个工作表");
        return new ParsedRow(
                name, first.number(), null, "", RawQuestion.EMPTY, null, Map.of(), List.of(fault), List.of());
    }
}

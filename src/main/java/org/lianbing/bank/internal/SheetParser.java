package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianbing.bank.internal.SheetField.Plain;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.SheetFault;
import org.lianbing.platform.Workbooks.Book;
import org.lianbing.platform.Workbooks.Row;
import org.lianbing.platform.Workbooks.Sheet;

/** Reads a whole workbook of questions: finds headers, leaves out what is no question, and finds doubles in the file. */
final class SheetParser {
    /** Sheets that explain, or hold the choices of drop-down lists. */
    private static final String HELP = ".*(说明|须知|帮助|示例|选项表|字典|填写要求).*";

    private SheetParser() {}

    /** @throws BadInput {@code bank.not-a-question-bank} */
    static List<ParsedRow> parse(Book book) {
        List<ParsedRow> rows = new ArrayList<>();
        List<Sheet> strange = new ArrayList<>();
        boolean found = false;
        for (Sheet sheet : book.sheets()) {
            Optional<SheetHeader> header = SheetHeader.find(sheet);
            if (header.isPresent()) {
                found = true;
                rows.addAll(rows(sheet, header.get()));
            } else if (!sheet.rows().isEmpty() && !sheet.name().matches(HELP)) {
                strange.add(sheet);
            }
        }
        if (!found) {
            throw notAQuestionBank(book);
        }
        strange.forEach(sheet -> rows.add(withoutHeader(sheet)));
        return withDoubles(rows);
    }

    private static List<ParsedRow> rows(Sheet sheet, SheetHeader header) {
        RowParser parser = new RowParser(shortName(sheet), header);
        List<ParsedRow> rows = new ArrayList<>();
        for (Row row : sheet.rows().subList(header.rowIndex() + 1, sheet.rows().size())) {
            if (isQuestion(header, row)) {
                rows.add(parser.parse(row));
            }
        }
        return rows;
    }

    /** Not the samples of the template, a header repeated halfway, or a line that only numbers or explains. */
    private static boolean isQuestion(SheetHeader header, Row row) {
        String number = header.text(row, Plain.NUMBER);
        String stem = header.text(row, Plain.STEM);
        boolean sample = number.startsWith("示例") || number.startsWith("例") || stem.startsWith("示例：");
        boolean repeated = SheetField.of(stem).filter(Plain.STEM::equals).isPresent()
                && SheetField.of(header.text(row, Plain.KEY)).isPresent();
        boolean said = header.columns().entrySet().stream()
                .anyMatch(column -> column.getValue() != Plain.NUMBER && row.cell(column.getKey()) != null);
        boolean notice = row.cells().size() == 1
                && row.cells().values().stream().anyMatch(cell -> cell.text().matches("(?s).*(请删除|填写须知|注意：|说明：).*"));
        return said && !sample && !repeated && !notice;
    }

    private static ParsedRow withoutHeader(Sheet sheet) {
        int row = sheet.rows().getFirst().number();
        String name = shortName(sheet);
        SheetFault fault = new SheetFault(
                name,
                row,
                "",
                String.join("、", SheetHeader.texts(sheet)),
                "bank.sheet-without-header",
                "工作表“" + name + "”里没有“题干”和“答案”两列，没有读取",
                "如果里面有题目，请补上表头；如果没有，请删掉这个工作表");
        return new ParsedRow(name, row, null, "", RawQuestion.EMPTY, Map.of(), List.of(fault), List.of());
    }

    private static String shortName(Sheet sheet) {
        return sheet.name().length() <= 40 ? sheet.name() : sheet.name().substring(0, 40);
    }

    private static List<ParsedRow> withDoubles(List<ParsedRow> rows) {
        Map<String, ParsedRow> first = new HashMap<>();
        List<ParsedRow> checked = new ArrayList<>();
        for (ParsedRow row : rows) {
            QuestionDraft draft = row.draft();
            ParsedRow before = draft == null ? null : first.putIfAbsent(draft.identityHash(), row);
            checked.add(before == null ? row : row.refused(doubled(row, before)));
        }
        return checked;
    }

    private static SheetFault doubled(ParsedRow row, ParsedRow before) {
        boolean sameKey = row.draft() != null
                && before.draft() != null
                && row.draft().contentHash().equals(before.draft().contentHash());
        String place = before.sheet().equals(row.sheet())
                ? "第 " + before.row() + " 行"
                : "工作表“" + before.sheet() + "”第 " + before.row() + " 行";
        return new SheetFault(
                row.sheet(),
                row.row(),
                Plain.STEM.title(),
                row.stem(),
                "bank.question-repeated",
                "和" + place + "是同一道题" + (sameKey ? "" : "，而答案或别的内容不同"),
                "留一行，删掉另一行");
    }

    private static BadInput notAQuestionBank(Book book) {
        List<String> texts = book.sheets().stream()
                .filter(sheet -> !sheet.rows().isEmpty())
                .findFirst()
                .map(SheetHeader::texts)
                .orElse(List.of());
        String seen = String.join("、", texts);
        String shortened = seen.length() <= 60 ? seen : seen.substring(0, 60) + "…";
        return new BadInput(
                "bank.not-a-question-bank",
                "file",
                "这个文件不像题库：没有找到“题干”和“答案”两列" + (seen.isEmpty() ? "" : "（第一行是：" + shortened + "）") + "。请下载模板，把题目填进去再上传。");
    }
}

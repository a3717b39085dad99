package org.lianbing.identity.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.SheetFault;
import org.lianbing.platform.Workbooks.Book;
import org.lianbing.platform.Workbooks.Cell;
import org.lianbing.platform.Workbooks.Row;
import org.lianbing.platform.Workbooks.Sheet;

/** Finds the header of each sheet and the rows below it. */
final class RosterSheets {
    /** Sheets of our own template that hold no people. */
    static final String HELP = "填写说明";

    static final String CHOICES = "选项";
    /** Titles and remarks may stand above the header. */
    private static final int HEADER_WITHIN = 10;

    private RosterSheets() {}

    record Found(List<RosterLine> lines, List<SheetFault> faults) {}

    /** @throws BadInput when no sheet has a header */
    static Found in(Book book) {
        List<RosterLine> lines = new ArrayList<>();
        List<SheetFault> faults = new ArrayList<>();
        boolean anyHeader = false;
        for (Sheet sheet : book.sheets()) {
            if (Set.of(HELP, CHOICES).contains(sheet.name()) || sheet.rows().isEmpty()) {
                continue;
            }
            int header = headerOf(sheet);
            if (header < 0) {
                faults.add(new SheetFault(
                        shortName(sheet), 1, "", "", "identity.roster-no-header", "这个工作表没有表头。", "请用模板的表头，或删掉这个工作表。"));
                continue;
            }
            anyHeader = true;
            Map<RosterField, Integer> columns = columns(sheet.rows().get(header));
            missing(shortName(sheet), sheet.rows().get(header), columns, faults);
            sheet.rows().stream()
                    .skip(header + 1L)
                    .map(row -> new RosterLine(shortName(sheet), row, columns))
                    .filter(line -> !line.isBlank())
                    .forEach(lines::add);
        }
        if (!anyHeader) {
            throw new BadInput("identity.roster-no-header", "file", "没有找到表头：表格里要有“姓名”“身份证号”“组织路径”这几列，请下载模板填写。");
        }
        return new Found(lines, faults);
    }

    private static int headerOf(Sheet sheet) {
        for (int i = 0; i < Math.min(HEADER_WITHIN, sheet.rows().size()); i++) {
            Map<RosterField, Integer> columns = columns(sheet.rows().get(i));
            if (columns.containsKey(RosterField.NAME) && columns.containsKey(RosterField.ID_NUMBER)) {
                return i;
            }
        }
        return -1;
    }

    private static Map<RosterField, Integer> columns(Row header) {
        Map<RosterField, Integer> columns = new EnumMap<>(RosterField.class);
        header.cells().values().stream()
                .sorted(Comparator.comparingInt(Cell::column))
                .forEach(cell ->
                        RosterField.of(cell.text()).ifPresent(field -> columns.putIfAbsent(field, cell.column())));
        return columns;
    }

    private static void missing(String sheet, Row header, Map<RosterField, Integer> columns, List<SheetFault> faults) {
        for (RosterField field : RosterField.values()) {
            if (field.required() && !columns.containsKey(field)) {
                faults.add(new SheetFault(
                        sheet,
                        header.number(),
                        "",
                        "",
                        "identity.roster-column-missing",
                        "缺少“" + field.title() + "”这一列。",
                        "请对照模板补上这一列。"));
            }
        }
    }

    /** Sheet names are at most 31 characters in Excel; other programs know no limit. */
    private static String shortName(Sheet sheet) {
        String name = Masking.longNumbers(sheet.name());
        return name.length() <= 60 ? name : name.substring(0, 60);
    }
}

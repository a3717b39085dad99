package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.MemberCard;
import org.lianbing.platform.SheetFault;
import org.lianbing.platform.WorkbookWriter;
import org.lianbing.platform.WorkbookWriter.Column;
import org.lianbing.platform.WorkbookWriter.SheetWriter;
import org.lianbing.platform.Workbooks;

/** The sheet practical scores are written into: it goes out with everybody's name, and comes back with the scores. */
@Singleton
class PracticalSheet {
    static final String SHEET = "实操成绩";
    private static final int PER_CALL = 1_000;
    private static final int NUMBER = 0;
    private static final int NAME = 1;
    private static final int SCORE = 4;
    private static final List<Column> COLUMNS = List.of(
            new Column("编号", 12),
            new Column("姓名", 14),
            new Column("证件号", 24),
            new Column("单位", 34),
            new Column("实操成绩", 12));

    private final TotalStore store;
    private final IdentityApi identity;
    private final Workbooks workbooks;

    PracticalSheet(TotalStore store, IdentityApi identity, Workbooks workbooks) {
        this.store = store;
        this.identity = identity;
        this.workbooks = workbooks;
    }

    /** @param scores in tenths, of those rows that have one */
    record Read(Map<Long, Integer> scores, List<SheetFault> faults) {}

    byte[] write(WholeEvent event) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Map<Long, Long> scores = store.practicalScores(event.id());
        try (WorkbookWriter workbook = new WorkbookWriter(bytes)) {
            SheetWriter sheet = workbook.sheet(SHEET);
            sheet.note("只填最后一列：0 到 100，最多 1 位小数；空着的不改。编号和姓名用来核对，请不要改动。", COLUMNS.size(), 34);
            sheet.header(COLUMNS);
            people(event).values().forEach(member -> {
                Long score = scores.get(member.id());
                sheet.row(
                        String.valueOf(member.id()),
                        member.name(),
                        member.maskedIdNumber(),
                        member.unitName(),
                        score == null ? null : score / 10.0);
            });
            sheet.finish();
        }
        return bytes.toByteArray();
    }

    /** @throws org.lianbing.platform.BadInput about the file as a whole */
    Read read(WholeEvent event, byte[] file) {
        Workbooks.Sheet sheet =
                workbooks.read(file, Workbooks.Limits.USUAL).sheets().getFirst();
        Map<Long, MemberCard> people = people(event);
        Map<Long, Integer> scores = new LinkedHashMap<>();
        Map<Long, Integer> rowOf = new HashMap<>();
        List<SheetFault> faults = new ArrayList<>();
        boolean header = false;
        for (Workbooks.Row row : sheet.rows()) {
            if (!header) {
                header = row.text(NUMBER).equals("编号") && row.text(SCORE).equals("实操成绩");
                continue;
            }
            SheetFault fault = fault(sheet.name(), row, people, rowOf);
            if (fault != null) {
                faults.add(fault);
            } else if (!row.text(SCORE).isEmpty()) {
                scores.put(
                        Long.parseLong(row.text(NUMBER)),
                        tenths(row.text(SCORE)).orElseThrow());
            }
        }
        if (!header) {
            faults.add(new SheetFault(
                    sheet.name(), 1, "", "", "contest.practical-no-header", "没有找到表头“编号”和“实操成绩”", "请下载成绩表，在它里面填写"));
        }
        return new Read(scores, faults);
    }

    private static @Nullable SheetFault fault(
            String sheet, Workbooks.Row row, Map<Long, MemberCard> people, Map<Long, Integer> rowOf) {
        for (int column : List.of(NUMBER, NAME, SCORE)) {
            Workbooks.Cell cell = row.cell(column);
            SheetFault fault = cell == null ? null : SheetFault.ofCell(sheet, row.number(), cell);
            if (fault != null) {
                return fault;
            }
        }
        String number = row.text(NUMBER);
        MemberCard member = number.matches("\\d{1,18}") ? people.get(Long.parseLong(number)) : null;
        if (member == null) {
            return of(sheet, row, NUMBER, "contest.practical-unknown", "这个赛项没有编号是它的参赛人员", "请下载最新的成绩表，不要改动编号");
        }
        if (!member.name().equals(row.text(NAME))) {
            return of(
                    sheet,
                    row,
                    NAME,
                    "contest.practical-name",
                    "姓名和编号对不上：编号 " + number + " 是" + member.name(),
                    "可能粘贴时错了行，请核对");
        }
        Integer first = rowOf.putIfAbsent(member.id(), row.number());
        if (first != null) {
            return of(sheet, row, NUMBER, "contest.practical-twice", "和第 " + first + " 行是同一个人", "请只留一行");
        }
        if (!row.text(SCORE).isEmpty() && tenths(row.text(SCORE)).isEmpty()) {
            return of(sheet, row, SCORE, "contest.practical-score", "成绩要是 0 到 100 的数，最多 1 位小数", "例如 86.5");
        }
        return null;
    }

    private static SheetFault of(
            String sheet, Workbooks.Row row, int column, String code, String message, String suggestion) {
        return new SheetFault(
                sheet, row.number(), Workbooks.letters(column), row.text(column), code, message, suggestion);
    }

    /** 86.5 → 865; empty for whatever is no mark between 0 and 100 with at most one decimal. */
    static OptionalInt tenths(String text) {
        if (!text.matches("\\d{1,3}(\\.\\d0*)?")) {
            return OptionalInt.empty();
        }
        int point = text.indexOf('.');
        int tenths = point < 0
                ? Integer.parseInt(text) * 10
                : Integer.parseInt(text.substring(0, point)) * 10 + (text.charAt(point + 1) - '0');
        return tenths <= WeightedTotal.HUNDRED ? OptionalInt.of(tenths) : OptionalInt.empty();
    }

    /** Everybody who entered, in the order of their numbers. */
    private Map<Long, MemberCard> people(WholeEvent event) {
        List<Long> entrants = store.entrants(event.id());
        Map<Long, MemberCard> people = new LinkedHashMap<>();
        for (int from = 0; from < entrants.size(); from += PER_CALL) {
            List<Long> some = entrants.subList(from, Math.min(entrants.size(), from + PER_CALL));
            Map<Long, MemberCard> members = identity.members(some);
            some.forEach(id -> people.put(id, Objects.requireNonNull(members.get(id))));
        }
        return people;
    }
}

package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.internal.ImportRecords.ImportRecord;
import org.lianbing.bank.internal.ImportRow.Verdict;
import org.lianbing.bank.internal.ImportRows.Filter;
import org.lianbing.identity.Caller;
import org.lianbing.platform.FileStore;
import org.lianbing.platform.SheetFault;
import org.lianbing.platform.WorkbookMarks.Mark;

/** Gives an uploaded file back with what is wrong written in it, for who would rather mend the file than the page. */
@Singleton
final class MarkFaults {
    static final String TITLE = "需要修改（上传时不读这一列）";
    private static final int AT_ONCE = 500;
    /** F（答案） */
    private static final Pattern LETTERS = Pattern.compile("([A-Z]{1,3})（.*");

    private final ImportQuestions imports;
    private final ImportRows rows;
    private final FileStore files;
    private final MarkedFiles marked;

    MarkFaults(ImportQuestions imports, ImportRows rows, FileStore files, MarkedFiles marked) {
        this.imports = imports;
        this.rows = rows;
        this.files = files;
        this.marked = marked;
    }

    record MarkedFile(String name, String mediaType, byte[] bytes) {}

    MarkedFile of(Caller caller, long importId) {
        ImportRecord record = imports.reached(caller, importId);
        if (record.fileId() == null) {
            throw BankProblem.importOver();
        }
        byte[] file =
                files.find(record.fileId()).orElseThrow(BankProblem::importOver).bytes();
        Map<String, Map<Integer, Mark>> bySheet = new LinkedHashMap<>();
        List<Listed> listed = new ArrayList<>();
        each(importId, new Filter(Verdict.FAULTY, null, null, null, null), row -> {
            faultsByRow(row).forEach((at, faults) -> put(bySheet, row.sheet(), mark(at, faults)));
            row.faults().forEach(fault -> listed.add(new Listed(fault, row.stem())));
        });
        each(importId, new Filter(null, null, null, true, null), row -> {
            String words = "页面上已经改过，请在文件里照样改：" + differences(row.saidBefore(), row.said());
            put(bySheet, row.sheet(), new Mark(row.row(), Set.of(), words));
            listed.add(new Listed(
                    new SheetFault(row.sheet(), row.row(), "", "", "bank.repaired", words, null), row.stem()));
        });
        return marked.write(record, file, bySheet, listed);
    }

    /** @param stem to find the question by, where a file has no rows */
    record Listed(SheetFault fault, String stem) {}

    private interface EachRow {
        void take(ImportRow row);
    }

    private void each(long importId, Filter filter, EachRow what) {
        int after = 0;
        List<ImportRow> some;
        do {
            some = rows.after(importId, filter, after, AT_ONCE);
            for (ImportRow row : some) {
                what.take(row);
                after = row.ordinal();
            }
        } while (some.size() == AT_ONCE);
    }

    /** A question may span several rows of the sheet. */
    private static Map<Integer, List<SheetFault>> faultsByRow(ImportRow row) {
        Map<Integer, List<SheetFault>> byRow = new LinkedHashMap<>();
        row.faults()
                .forEach(fault -> byRow.computeIfAbsent(fault.row(), at -> new ArrayList<>())
                        .add(fault));
        return byRow;
    }

    private static Mark mark(int row, List<SheetFault> faults) {
        Set<Integer> columns = new TreeSet<>();
        List<String> words = new ArrayList<>();
        for (SheetFault fault : faults) {
            Matcher letters = LETTERS.matcher(fault.column());
            if (letters.matches()) {
                columns.add(column(letters.group(1)));
            }
            words.add((fault.column().isEmpty() ? "" : fault.column() + "：")
                    + fault.message()
                    + (fault.suggestion() == null ? "" : "。建议：" + fault.suggestion()));
        }
        return new Mark(row, columns, String.join("\n", words));
    }

    private static int column(String letters) {
        int column = 0;
        for (char letter : letters.toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }

    private static void put(Map<String, Map<Integer, Mark>> bySheet, String sheet, Mark mark) {
        bySheet.computeIfAbsent(sheet, name -> new LinkedHashMap<>()).merge(mark.row(), mark, (one, other) -> {
            Set<Integer> columns = new TreeSet<>(one.columns());
            columns.addAll(other.columns());
            return new Mark(one.row(), columns, one.words() + "\n" + other.words());
        });
    }

    private static String differences(@Nullable RawQuestion before, @Nullable RawQuestion now) {
        if (before == null || now == null) {
            return "";
        }
        List<String> found = new ArrayList<>();
        difference(found, "题型", before.type(), now.type());
        difference(found, "题干", before.stem(), now.stem());
        difference(found, "选项", String.join("；", before.options()), String.join("；", now.options()));
        difference(found, "左列", String.join("；", before.prompts()), String.join("；", now.prompts()));
        difference(found, "答案", before.key(), now.key());
        difference(found, "解析", before.rationale(), now.rationale());
        difference(found, "出处", before.source(), now.source());
        difference(found, "难度", before.difficulty(), now.difficulty());
        difference(found, "等级", before.level(), now.level());
        difference(found, "章节", before.chapter(), now.chapter());
        difference(found, "知识点", before.knowledge(), now.knowledge());
        difference(found, "用途", before.use(), now.use());
        difference(found, "选项顺序", before.optionOrder(), now.optionOrder());
        if (!before.parts().equals(now.parts())) {
            found.add("小题");
        }
        return String.join("；", found);
    }

    private static void difference(List<String> found, String field, String before, String now) {
        if (!before.equals(now)) {
            found.add(field + "改成“" + now + "”");
        }
    }
}

package org.lianbing.bank.internal;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.AnswerKey.ChoiceKey;
import org.lianbing.bank.AnswerKey.TruthKey;
import org.lianbing.platform.WorkbookWriter;
import org.lianbing.platform.WorkbookWriter.Column;
import org.lianbing.platform.WorkbookWriter.SheetWriter;

/**
 * A workbook as companies hand it in, one question per row, of four types on four sheets below a row of instructions; as
 * many questions as wanted, and no two the same.
 */
public record LargeFile(String name, int questions, byte[] bytes) {
    private static final List<Column> HEADER = List.of(
            new Column("序号", 8),
            new Column("题型", 10),
            new Column("题干", 60),
            new Column("选项A", 24),
            new Column("选项B", 24),
            new Column("选项C", 24),
            new Column("选项D", 24),
            new Column("正确答案", 12),
            new Column("解析", 40),
            new Column("难度", 8),
            new Column("章节", 16),
            new Column("出处", 24));
    private static final String[] LEVELS = {"易", "中", "难"};

    public static LargeFile of(int questions, long seed) {
        List<QuestionDraft> drafts = new BankTexts(seed).questions(questions);
        List<@Nullable Object[]> singles = new ArrayList<>();
        List<@Nullable Object[]> multiples = new ArrayList<>();
        List<@Nullable Object[]> statements = new ArrayList<>();
        List<@Nullable Object[]> blanks = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            QuestionDraft draft = drafts.get(i);
            // What another question says about its trade, as long as a rationale is.
            String why = "依据操作规程，" + drafts.get((i + 7) % drafts.size()).stem();
            if (draft.key() instanceof TruthKey key && i % 2 == 0) {
                statements.add(row(i, "判断题", draft, key.statementIsTrue() ? "正确" : "错误", why));
            } else if (draft.key() instanceof TruthKey) {
                blanks.add(row(i, "填空题", draft, "防护；第" + i + "类防护", why));
            } else if (draft.key() instanceof ChoiceKey key) {
                boolean several = i % 3 == 0;
                (several ? multiples : singles).add(row(i, several ? "多选题" : "单选题", draft, letters(key, several), why));
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WorkbookWriter writer = new WorkbookWriter(out)) {
            sheet(writer, "单选题", singles);
            sheet(writer, "多选题", multiples);
            sheet(writer, "判断题", statements);
            sheet(writer, "填空题", blanks);
        }
        return new LargeFile("题库.xlsx", questions, out.toByteArray());
    }

    private static String letters(ChoiceKey key, boolean several) {
        Set<Integer> indexes = new TreeSet<>(key.optionIndexes());
        if (several) {
            indexes.add((indexes.iterator().next() + 1) % 4);
        }
        return indexes.stream()
                .sorted()
                .map(index -> String.valueOf((char) ('A' + index)))
                .reduce("", String::concat);
    }

    private static @Nullable Object[] row(int number, String type, QuestionDraft draft, String key, String why) {
        List<String> options = draft.options();
        String stem = type.equals("填空题") ? draft.stem() + "这属于____。" : draft.stem();
        return new @Nullable Object[] {
            number + 1,
            type,
            stem,
            options.isEmpty() ? null : options.get(0),
            options.isEmpty() ? null : options.get(1),
            options.isEmpty() ? null : options.get(2),
            options.isEmpty() ? null : options.get(3),
            key,
            why,
            LEVELS[number % LEVELS.length],
            "第" + (1 + number % 12) + "章",
            "企业操作规程第" + (1 + number % 90) + "条"
        };
    }

    private static void sheet(WorkbookWriter writer, String name, List<@Nullable Object[]> rows) {
        SheetWriter sheet = writer.sheet(name);
        sheet.note("一行一题；判断题不用填选项。", HEADER.size(), 20);
        sheet.header(HEADER);
        rows.forEach(sheet::row);
        sheet.finish();
    }
}

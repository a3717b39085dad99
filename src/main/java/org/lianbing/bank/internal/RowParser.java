package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKey.BlanksKey;
import org.lianbing.bank.Difficulty;
import org.lianbing.bank.QuestionType;
import org.lianbing.bank.internal.SheetField.Option;
import org.lianbing.bank.internal.SheetField.Plain;
import org.lianbing.platform.Workbooks;
import org.lianbing.platform.Workbooks.Row;

/** Turns one row of a sheet into a question, or says everything that is wrong with it. */
final class RowParser {
    static final int STEM_MAX = 1_000;
    static final int OPTION_MAX = 300;
    static final int RATIONALE_MAX = 1_000;
    static final int SOURCE_MAX = 200;
    static final int CHAPTER_MAX = 40;
    private static final int OPTIONS_MAX = 8;
    private static final int BLANKS_MAX = 10;
    private static final int LEVEL_UNSAID = 5;
    private static final String CHAPTER_UNSAID = "综合";
    /** ____, （　）, ( ) and the like; a bracket with a word in it is no blank. */
    private static final Pattern BLANK = Pattern.compile("_{2,}|[（(【\\[]\\s*[）)】\\]]");
    /** Options that name each other or all of them keep their order. */
    private static final Pattern PINNED = Pattern.compile("以上|上述|前述|[A-H]\\s*[和、与及]\\s*[A-H]|都对|都是|都不|均对|均是|均不|全部正确");

    private final String sheet;
    private final SheetHeader header;
    private final Optional<QuestionType> sheetType;

    RowParser(String sheet, SheetHeader header) {
        this.sheet = sheet;
        this.header = header;
        this.sheetType = SheetWords.typeWithin(sheet);
    }

    ParsedRow parse(Row row) {
        Findings findings = new Findings(sheet, header, row);
        findings.addCellFaults();
        boolean readable = findings.isEmpty();
        String stem = limited(findings, row, Plain.STEM, STEM_MAX);
        if (stem.isEmpty() && readable) {
            findings.add(Plain.STEM, "stem-missing", "没有题干", "补上题干，或删掉这一行");
        }
        List<String> options = options(findings, row);
        QuestionType type = type(findings, row, options);
        int level = level(findings, row);
        Difficulty difficulty = difficulty(findings, row);
        String chapter = limited(findings, row, Plain.CHAPTER, CHAPTER_MAX);
        String rationale = limited(findings, row, Plain.RATIONALE, RATIONALE_MAX);
        String source = limited(findings, row, Plain.SOURCE, SOURCE_MAX);
        QuestionDraft draft = null;
        // A key read from a row whose cells are not what they seem would only add a second, misleading fault.
        if (type != null && readable) {
            draft = draft(findings, row, type, level, difficulty, chapter, stem, options, rationale, source);
        }
        return new ParsedRow(
                sheet,
                row.number(),
                findings.isEmpty() ? draft : null,
                stem,
                said(row, options),
                raw(row),
                findings.list(),
                List.of());
    }

    private RawQuestion said(Row row, List<String> options) {
        return new RawQuestion(
                header.text(row, Plain.TYPE),
                header.text(row, Plain.STEM),
                options,
                List.of(),
                header.text(row, Plain.KEY),
                header.text(row, Plain.RATIONALE),
                header.text(row, Plain.SOURCE),
                header.text(row, Plain.DIFFICULTY),
                header.text(row, Plain.LEVEL),
                header.text(row, Plain.CHAPTER),
                "",
                "",
                List.of());
    }

    private @Nullable QuestionDraft draft(
            Findings findings,
            Row row,
            QuestionType type,
            int level,
            Difficulty difficulty,
            String chapter,
            String stem,
            List<String> options,
            String rationale,
            String source) {
        boolean choice = type == QuestionType.SINGLE || type == QuestionType.MULTIPLE;
        if (choice) {
            checkOptions(findings, options);
        }
        String shownStem = stem;
        int blanks = 0;
        if (type == QuestionType.FILL_IN_BLANK) {
            shownStem = BLANK.matcher(stem).replaceAll("____");
            blanks = (int) BLANK.matcher(stem).results().count();
            if (blanks == 0 && !stem.isEmpty()) {
                findings.add(Plain.STEM, "no-blank", "填空题的题干里没有空", "在要填的地方写四个下划线 ____");
            } else if (blanks > BLANKS_MAX) {
                findings.add(Plain.STEM, "too-many-blanks", "一题最多 " + BLANKS_MAX + " 处空", "请拆成几题");
            }
        }
        AnswerKey key =
                new KeyReader(findings, rationale, source).read(type, header.text(row, Plain.KEY), options, blanks);
        if (key == null) {
            return null;
        }
        return new QuestionDraft(
                type,
                level,
                difficulty,
                chapter.isEmpty() ? CHAPTER_UNSAID : chapter,
                shownStem,
                choice ? options : List.of(),
                choice
                        && options.stream()
                                .anyMatch(option -> PINNED.matcher(option).find()),
                key instanceof BlanksKey blanked ? blanked.accepted().size() : 0,
                key);
    }

    private @Nullable QuestionType type(Findings findings, Row row, List<String> options) {
        String text = header.text(row, Plain.TYPE);
        if (!text.isEmpty()) {
            Optional<QuestionType> known = SheetWords.type(text);
            if (known.isPresent()) {
                return known.get();
            }
            boolean essay = text.matches(".*(简答|问答|主观|论述|案例|名词解释|计算).*");
            findings.add(
                    Plain.TYPE,
                    "type-unknown",
                    essay ? "暂不支持“" + text + "”" : "不认识题型“" + text + "”",
                    essay ? "可以改写成单选、多选、判断或填空题" : "请写单选题、多选题、判断题或填空题");
            return null;
        }
        if (sheetType.isPresent()) {
            return sheetType.get();
        }
        if (header.has(Plain.TYPE)) {
            findings.add(Plain.TYPE, "type-missing", "没有题型", "请写单选题、多选题、判断题或填空题");
            return null;
        }
        return guessed(header.text(row, Plain.KEY), options);
    }

    /** Only where the sheet has no column for it at all. */
    private static QuestionType guessed(String key, List<String> options) {
        if (options.size() > 2) {
            return key.toUpperCase(Locale.ROOT).replaceAll("[^A-H]", "").length() > 1
                    ? QuestionType.MULTIPLE
                    : QuestionType.SINGLE;
        }
        return SheetWords.truth(key).isPresent() || !options.isEmpty()
                ? QuestionType.TRUE_FALSE
                : QuestionType.FILL_IN_BLANK;
    }

    private List<String> options(Findings findings, Row row) {
        List<String> options = new ArrayList<>();
        for (int i = 0; i < OPTIONS_MAX; i++) {
            options.add(limited(findings, row, new Option(i), OPTION_MAX));
        }
        while (!options.isEmpty() && options.getLast().isEmpty()) {
            options.removeLast();
        }
        return withoutLetters(options);
    }

    /** Some write A. into the cell as well; taken off only when every option carries its own letter. */
    private static List<String> withoutLetters(List<String> options) {
        List<String> bare = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            String option = options.get(i);
            char letter = (char) ('A' + i);
            if (!option.matches("(?i)" + letter + "\\s*[.．、:：)）]\\s*\\S.*")) {
                return options;
            }
            bare.add(option.replaceFirst("(?i)" + letter + "\\s*[.．、:：)）]\\s*", ""));
        }
        return bare;
    }

    private static void checkOptions(Findings findings, List<String> options) {
        if (options.size() < 2) {
            findings.add(new Option(0), "options-missing", "选择题至少要有两个选项", "补上选项，或改题型");
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).isEmpty()) {
                findings.add(new Option(i), "option-gap", "选项 " + (char) ('A' + i) + " 空着，后面还有选项", "补上，或把后面的选项往前移");
            } else if (!seen.add(SameQuestion.plain(options.get(i)))) {
                findings.add(new Option(i), "option-repeated", "选项 " + (char) ('A' + i) + " 和前面的选项相同", "改掉其中一个");
            }
        }
    }

    private int level(Findings findings, Row row) {
        String text = header.text(row, Plain.LEVEL);
        Optional<Integer> level = SheetWords.level(text);
        if (level.isEmpty() && !text.isEmpty()) {
            findings.add(Plain.LEVEL, "level-unknown", "不认识等级“" + text + "”", "请写五级、四级、三级、二级或一级，也可以空着（按五级）");
        }
        return level.orElse(LEVEL_UNSAID);
    }

    private Difficulty difficulty(Findings findings, Row row) {
        String text = header.text(row, Plain.DIFFICULTY);
        Optional<Difficulty> difficulty = SheetWords.difficulty(text);
        if (difficulty.isEmpty() && !text.isEmpty()) {
            findings.add(Plain.DIFFICULTY, "difficulty-unknown", "不认识难度“" + text + "”", "请写易、中或难，也可以空着（按中）");
        }
        return difficulty.orElse(Difficulty.MEDIUM);
    }

    private String limited(Findings findings, Row row, SheetField field, int max) {
        String text = header.text(row, field);
        if (text.length() > max) {
            findings.add(field, "text-too-long", field.title() + "有 " + text.length() + " 字，最多 " + max + " 字", "请缩短");
            return text.substring(0, max);
        }
        return text;
    }

    private Map<String, String> raw(Row row) {
        Map<String, String> raw = new LinkedHashMap<>();
        new TreeMap<>(row.cells()).forEach((column, cell) -> {
            String title = header.titles().getOrDefault(column, "");
            raw.merge(
                    title.isEmpty() ? Workbooks.letters(column) : title,
                    cell.text(),
                    (one, other) -> one + "；" + other);
        });
        return raw;
    }
}

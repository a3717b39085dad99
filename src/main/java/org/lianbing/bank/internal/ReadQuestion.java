package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKey.CaseKey;
import org.lianbing.bank.Difficulty;
import org.lianbing.bank.QuestionContent.Part;
import org.lianbing.bank.QuestionType;
import org.lianbing.bank.Use;
import org.lianbing.bank.internal.SheetField.Plain;

/** Turns a question in its author's words into a draft, or says everything that is wrong with it. */
final class ReadQuestion {
    static final int STEM_MAX = 1_000;
    static final int CASE_STEM_MAX = 1_500;
    static final int RATIONALE_MAX = 1_000;
    static final int SOURCE_MAX = 200;
    static final int CHAPTER_MAX = 40;
    static final int KNOWLEDGE_MAX = 5;
    private static final int KNOWLEDGE_LENGTH_MAX = 20;
    private static final int PARTS_MAX = 10;
    private static final int LEVEL_UNSAID = 5;
    private static final String CHAPTER_UNSAID = "综合";

    private static final Pattern BETWEEN_POINTS = Pattern.compile("[、,，;；|\\n]+");

    private final Map<String, String> answers;

    /** @param answers to {@link Ask}s, by name */
    ReadQuestion(Map<String, String> answers) {
        this.answers = answers;
    }

    ParsedRow read(RawQuestion said, Place place, Map<String, String> raw, List<RowMedia> media) {
        Findings findings = new Findings(place);
        // A key read from cells that are not what they seem would only add a second, misleading fault.
        QuestionDraft draft = place.cellFaults().isEmpty() ? draft(findings, said) : null;
        RawQuestion mended = findings.mended(said);
        return new ParsedRow(
                place.sheet(),
                place.row(Plain.STEM),
                findings.isEmpty() ? draft : null,
                said.stem(),
                said,
                mended != null && isGood(mended, place) ? mended : null,
                raw,
                findings.list(),
                media);
    }

    /** A person's repair of a row, or our own suggestion, taken for what the file says from now on. */
    ParsedRow again(ParsedRow row, RawQuestion said) {
        return read(said, new Place.Line(row.sheet(), row.row()), row.raw(), row.media());
    }

    private boolean isGood(RawQuestion mended, Place place) {
        Findings findings = new Findings(new Place.Line(place.sheet(), 1));
        return draft(findings, mended) != null && findings.isEmpty();
    }

    private @Nullable QuestionDraft draft(Findings findings, RawQuestion said) {
        int level = level(findings, said.level());
        Difficulty difficulty = difficulty(findings, said.difficulty());
        Use use = use(findings, said.use());
        String chapter = limited(findings, Plain.CHAPTER, said.chapter(), CHAPTER_MAX);
        String rationale = limited(findings, Plain.RATIONALE, said.rationale(), RATIONALE_MAX);
        String source = limited(findings, Plain.SOURCE, said.source(), SOURCE_MAX);
        List<String> knowledge = knowledge(findings, said.knowledge());
        QuestionBody body = said.parts().isEmpty()
                ? new ReadBody(findings, rationale, source).read(said, type(findings, said))
                : whole(findings, said, rationale, source);
        if (body == null) {
            return null;
        }
        return new QuestionDraft(
                body.type(),
                level,
                difficulty,
                chapter.isEmpty() ? CHAPTER_UNSAID : chapter,
                body.stem(),
                body.options(),
                body.pinned(),
                body.blankCount(),
                body.prompts(),
                body.parts(),
                use,
                knowledge,
                body.key());
    }

    private @Nullable QuestionBody whole(Findings findings, RawQuestion said, String rationale, String source) {
        String stem = ReadBody.stem(findings, said.stem(), CASE_STEM_MAX);
        if (said.parts().size() > PARTS_MAX) {
            findings.add(Plain.STEM, said.stem(), "too-many-parts", "一个案例最多 " + PARTS_MAX + " 小题", "请拆成几个案例");
            return null;
        }
        List<Part> parts = new ArrayList<>();
        List<AnswerKey> keys = new ArrayList<>();
        for (int i = 0; i < said.parts().size(); i++) {
            RawQuestion small = said.parts().get(i);
            Findings within = findings.part(i);
            QuestionBody body =
                    small.parts().isEmpty() ? new ReadBody(within, "", "").read(small, type(within, small)) : null;
            if (body != null) {
                parts.add(new Part(
                        body.type(), body.stem(), body.options(), body.pinned(), body.blankCount(), body.prompts()));
                keys.add(body.key());
            }
        }
        return parts.size() == said.parts().size()
                ? new QuestionBody(
                        QuestionType.CASE,
                        stem,
                        List.of(),
                        false,
                        0,
                        List.of(),
                        parts,
                        new CaseKey(keys, rationale, source))
                : null;
    }

    private @Nullable QuestionType type(Findings findings, RawQuestion said) {
        if (said.type().isBlank()) {
            return unsaid(findings, said);
        }
        Optional<QuestionType> known = SheetWords.type(said.type());
        String answer = answers.get(Ask.name(Ask.TYPE_CODE, SheetWords.plain(said.type())));
        if (answer != null) {
            known = Arrays.stream(QuestionType.values())
                    .filter(type -> type.name().equals(answer))
                    .findFirst();
        }
        if (known.isEmpty()) {
            known = SheetWords.typeWordWithin(said.type()).flatMap(SheetWords::type);
        }
        if (known.isPresent()) {
            boolean either = known.get() == QuestionType.SINGLE || known.get() == QuestionType.MULTIPLE;
            return either && SheetWords.isEitherChoice(said.type())
                    ? guessed(said).orElse(known.get())
                    : known.get();
        }
        boolean code = SheetWords.isUnclearCode(said.type());
        String suggestion = code ? "请在上一步说明 " + said.type() + " 是哪种题型，或在文件里写上题型的名称" : "请写单选题、多选题、判断题、填空题、排序题、匹配题或简答题";
        note(
                findings,
                said,
                code ? "type-code-unclear" : "type-unknown",
                code ? "题型代号 " + said.type() + " 在各个系统里意思不同" : "不认识题型“" + KeyReader.shortened(said.type()) + "”",
                suggestion);
        return null;
    }

    private static @Nullable QuestionType unsaid(Findings findings, RawQuestion said) {
        Optional<QuestionType> guess = guessed(said);
        if (guess.isEmpty()) {
            findings.add(Plain.TYPE, "", "type-missing", "没有题型，也没有选项", "请写上题型；如果是选择题，请补上选项");
        }
        return guess.orElse(null);
    }

    private static void note(Findings findings, RawQuestion said, String code, String message, String suggestion) {
        Optional<UnaryOperator<RawQuestion>> mend =
                guessed(said).map(type -> question -> question.withType(word(type)));
        if (mend.isPresent()) {
            findings.add(Plain.TYPE, said.type(), code, message, suggestion, mend.get());
        } else {
            findings.add(Plain.TYPE, said.type(), code, message, suggestion);
        }
    }

    /** What it can only be, by its options, its key and its blanks; a text without any of them may be anything. */
    static Optional<QuestionType> guessed(RawQuestion said) {
        List<String> options =
                said.options().stream().filter(option -> !option.isBlank()).toList();
        if (!said.prompts().isEmpty()) {
            return Optional.of(QuestionType.MATCHING);
        }
        boolean truths = options.size() <= 2
                && options.stream().allMatch(option -> SheetWords.truth(option).isPresent());
        String key = said.key().isBlank() ? StemKey.found(said.stem()).orElse("") : said.key();
        if (truths && (SheetWords.truth(key).isPresent() || !options.isEmpty())) {
            return Optional.of(QuestionType.TRUE_FALSE);
        }
        if (options.size() >= 2) {
            String letters = SheetWords.plain(key).replaceAll("[,，、|;；/&\\s.．]", "");
            return Optional.of(letters.matches("[a-l]{2,}|[1-9]{2,}") ? QuestionType.MULTIPLE : QuestionType.SINGLE);
        }
        return options.isEmpty()
                        && !key.isBlank()
                        && ReadBody.blankCount(said.stem()) > 0
                        && !SheetWords.plain(key).matches("[a-h]{1,8}")
                ? Optional.of(QuestionType.FILL_IN_BLANK)
                : Optional.empty();
    }

    /** As the template writes it. */
    static String word(QuestionType type) {
        return QuestionWords.type(type);
    }

    private static int level(Findings findings, String text) {
        Optional<Integer> level = SheetWords.level(text);
        if (level.isEmpty() && !text.isEmpty()) {
            findings.add(
                    Plain.LEVEL,
                    text,
                    "level-unknown",
                    "不认识等级“" + KeyReader.shortened(text) + "”",
                    "请写五级、四级、三级、二级或一级，也可以空着（按五级）",
                    question -> question.withLevel(""));
        }
        return level.orElse(LEVEL_UNSAID);
    }

    private static Difficulty difficulty(Findings findings, String text) {
        Optional<Difficulty> difficulty = SheetWords.difficulty(text);
        if (difficulty.isEmpty() && !text.isEmpty()) {
            findings.add(
                    Plain.DIFFICULTY,
                    text,
                    "difficulty-unknown",
                    "不认识难度“" + KeyReader.shortened(text) + "”",
                    "请写易、中或难，也可以空着（按中）",
                    question -> question.withDifficulty(""));
        }
        return difficulty.orElse(Difficulty.MEDIUM);
    }

    private static Use use(Findings findings, String text) {
        Optional<Use> use = SheetWords.use(text);
        if (use.isEmpty() && !text.isEmpty()) {
            findings.add(
                    Plain.USE,
                    text,
                    "use-unknown",
                    "不认识用途“" + KeyReader.shortened(text) + "”",
                    "请写练习、考试或不限，也可以空着（不限）",
                    question -> question.withUse(""));
        }
        return use.orElse(Use.ANY);
    }

    private static List<String> knowledge(Findings findings, String text) {
        List<String> points =
                KeyReader.parts(text, BETWEEN_POINTS).stream().distinct().toList();
        boolean tooLong = points.stream().anyMatch(point -> point.length() > KNOWLEDGE_LENGTH_MAX);
        if (points.size() > KNOWLEDGE_MAX || tooLong) {
            findings.add(
                    Plain.KNOWLEDGE,
                    text,
                    "knowledge-too-long",
                    "知识点最多 " + KNOWLEDGE_MAX + " 个，每个最多 " + KNOWLEDGE_LENGTH_MAX + " 字",
                    "请用几个简短的词，用顿号隔开");
            return List.of();
        }
        return points;
    }

    private static String limited(Findings findings, SheetField field, String text, int max) {
        return ReadBody.limited(findings, field, text, max);
    }
}

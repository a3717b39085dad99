package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKey.BlanksKey;
import org.lianbing.bank.AnswerKey.CaseKey;
import org.lianbing.bank.Difficulty;
import org.lianbing.bank.QuestionContent.Part;
import org.lianbing.bank.QuestionType;
import org.lianbing.bank.Use;
import org.lianbing.bank.internal.QuestionMedia.Medium;
import org.lianbing.bank.internal.ShippedBank.ShippedQuestion;

/** Reads the questions of one bank's chapter files, and its pictures along with them. */
final class ShippedQuestions {
    private static final Map<String, QuestionType> TYPES = Map.of(
            "single", QuestionType.SINGLE,
            "multiple", QuestionType.MULTIPLE,
            "true-false", QuestionType.TRUE_FALSE,
            "fill-in-blank", QuestionType.FILL_IN_BLANK,
            "ordering", QuestionType.ORDERING,
            "matching", QuestionType.MATCHING,
            "short-answer", QuestionType.SHORT_ANSWER,
            "case", QuestionType.CASE);
    private static final Map<String, Difficulty> DIFFICULTIES =
            Map.of("easy", Difficulty.EASY, "medium", Difficulty.MEDIUM, "hard", Difficulty.HARD);
    private static final Map<String, Use> USES = Map.of("practice", Use.PRACTICE_ONLY, "exam", Use.EXAM_ONLY);
    private static final Pattern PICTURE = Pattern.compile("pictures/[a-z0-9][a-z0-9-]*\\.svg");

    private final Map<String, ShippedSource> sources;
    private final Function<String, byte[]> files;
    private final Map<String, Medium> pictures = new LinkedHashMap<>();

    /** @param files what stands under a path within the bank's folder; an empty array when there is nothing */
    ShippedQuestions(Map<String, ShippedSource> sources, Function<String, byte[]> files) {
        this.sources = sources;
        this.files = files;
    }

    List<ShippedQuestion> read(String file, String text) {
        Yaml chapter = Yaml.mapping(file, Yaml.parse(file, text));
        String title = chapter.text("chapter");
        List<ShippedQuestion> questions = new ArrayList<>();
        for (Object one : chapter.list("questions")) {
            Yaml question = Yaml.mapping(file, one);
            String id = question.text("id");
            questions.add(new ShippedQuestion(id, draft(title, question.at(id))));
        }
        return questions;
    }

    /** Those that the questions read so far show. */
    List<Medium> pictures() {
        return List.copyOf(pictures.values());
    }

    private QuestionDraft draft(String chapter, Yaml yaml) {
        QuestionType type = known(TYPES, yaml, "type");
        String rationale = text(yaml, yaml.text("rationale"));
        List<Part> parts = new ArrayList<>();
        AnswerKey key;
        List<String> options = texts(yaml, "options");
        List<String> prompts = texts(yaml, "prompts");
        if (type == QuestionType.CASE) {
            List<AnswerKey> keys = new ArrayList<>();
            for (Object one : yaml.list("parts")) {
                Yaml part = yaml.within("parts", one);
                Part asked = part(part);
                parts.add(asked);
                keys.add(new ShippedKeys(part, asked.options(), asked.prompts(), "", "").read(asked.type()));
            }
            if (parts.isEmpty()) {
                throw yaml.wrong("案例题要有小题 parts");
            }
            key = new CaseKey(keys, rationale, source(yaml));
        } else {
            key = new ShippedKeys(yaml, options, prompts, rationale, source(yaml)).read(type);
        }
        QuestionDraft draft = new QuestionDraft(
                type,
                yaml.number("level"),
                known(DIFFICULTIES, yaml, "difficulty"),
                chapter,
                text(yaml, yaml.text("stem")),
                options,
                yaml.truth("pinned"),
                blanks(key),
                prompts,
                parts,
                yaml.raw("use") == null ? Use.ANY : known(USES, yaml, "use"),
                texts(yaml, "knowledge"),
                key);
        List<String> unreadable = Formulas.of(draft).unreadable();
        if (!unreadable.isEmpty()) {
            throw yaml.wrong("公式 $" + unreadable.getFirst() + "$ 看不懂");
        }
        return draft;
    }

    private Part part(Yaml yaml) {
        QuestionType type = known(TYPES, yaml, "type");
        if (type == QuestionType.CASE) {
            throw yaml.wrong("案例题的小题不能又是案例题");
        }
        String stem = text(yaml, yaml.text("stem"));
        int blanks = type == QuestionType.FILL_IN_BLANK ? yaml.list("key").size() : 0;
        return new Part(type, stem, texts(yaml, "options"), yaml.truth("pinned"), blanks, texts(yaml, "prompts"));
    }

    private static int blanks(AnswerKey key) {
        return key instanceof BlanksKey blanks ? blanks.accepted().size() : 0;
    }

    private String source(Yaml yaml) {
        Yaml cited = Yaml.mapping("source", yaml.raw("source"));
        ShippedSource source = sources.get(cited.text("id"));
        if (source == null) {
            throw yaml.wrong("sources.yaml 里没有出处 " + cited.text("id"));
        }
        return source.cited(cited.textOr("clause", ""));
    }

    private List<String> texts(Yaml yaml, String name) {
        return ShippedKeys.texts(yaml.list(name)).stream()
                .map(text -> text(yaml, text))
                .toList();
    }

    /** A text with its pictures named as they will be kept. */
    private String text(Yaml yaml, String text) {
        return InlineMarks.withMedia(
                text,
                media -> new InlineMarks.Media(media.alt(), picture(yaml, media).address()));
    }

    private Medium picture(Yaml yaml, InlineMarks.Media media) {
        if (media.alt().isBlank()) {
            throw yaml.wrong("图 " + media.address() + " 要写说明文字");
        }
        Medium known = pictures.get(media.address());
        if (known != null) {
            return known;
        }
        byte[] bytes = PICTURE.matcher(media.address()).matches() ? files.apply(media.address()) : new byte[0];
        if (bytes.length == 0 || CleanSvg.of(bytes).isEmpty()) {
            throw yaml.wrong("没有图 " + media.address() + "，或它不是干净的 SVG");
        }
        Medium medium = QuestionMedia.drawing(bytes, media.address());
        pictures.put(media.address(), medium);
        return medium;
    }

    private static <T> T known(Map<String, T> words, Yaml yaml, String name) {
        T found = words.get(yaml.text(name));
        if (found == null) {
            throw yaml.wrong(name + " 不能是 " + yaml.text(name));
        }
        return found;
    }
}

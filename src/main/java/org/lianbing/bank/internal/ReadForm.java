package org.lianbing.bank.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.AnswerShape;
import org.lianbing.bank.QuestionType;
import org.lianbing.bank.Use;
import org.lianbing.bank.internal.QuestionForm.BlankForm;
import org.lianbing.bank.internal.QuestionForm.KeyForm;
import org.lianbing.bank.internal.QuestionForm.PartForm;

/** Reads a form by the rules that files are read by, so that nobody can write by hand what an import would refuse. */
final class ReadForm {
    private ReadForm() {}

    static ParsedRow read(QuestionForm form) {
        return new ReadQuestion(Map.of()).read(raw(form), new Place.Line("", 0), Map.of(), List.of());
    }

    private static RawQuestion raw(QuestionForm form) {
        return new RawQuestion(
                ReadQuestion.word(form.type()),
                form.stem().strip(),
                stripped(form.options()),
                stripped(form.prompts()),
                key(form.type(), form.key()),
                form.rationale().strip(),
                form.source().strip(),
                switch (form.difficulty()) {
                    case EASY -> "易";
                    case MEDIUM -> "中";
                    case HARD -> "难";
                },
                String.valueOf(form.level()),
                form.chapter().strip(),
                form.knowledge().stream().map(String::strip).collect(Collectors.joining("\n")),
                use(form.use()),
                form.pinned() ? "固定" : "",
                form.parts().stream().map(ReadForm::part).toList());
    }

    private static RawQuestion part(PartForm part) {
        return new RawQuestion(
                ReadQuestion.word(part.type()),
                part.stem().strip(),
                stripped(part.options()),
                stripped(part.prompts()),
                key(part.type(), part.key()),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                part.pinned() ? "固定" : "",
                List.of());
    }

    private static List<String> stripped(List<String> texts) {
        return texts.stream().map(String::strip).toList();
    }

    private static String use(Use use) {
        return switch (use) {
            case ANY -> "";
            case PRACTICE_ONLY -> "练习";
            case EXAM_ONLY -> "考试";
        };
    }

    /** As {@link KeyReader} reads it without guessing. */
    private static String key(QuestionType type, @Nullable KeyForm key) {
        if (key == null) {
            return "";
        }
        return switch (type) {
            case SINGLE, MULTIPLE, ORDERING, MATCHING ->
                Objects.requireNonNullElse(key.options(), List.<Integer>of()).stream()
                        .map(ReadForm::letter)
                        .collect(Collectors.joining());
            case TRUE_FALSE -> key.truth() == null ? "" : key.truth() ? "对" : "错";
            case FILL_IN_BLANK ->
                Objects.requireNonNullElse(key.blanks(), List.<BlankForm>of()).stream()
                                .map(ReadForm::blank)
                                .collect(Collectors.joining(AnswerShape.BLANK_SEPARATOR))
                        + (Boolean.TRUE.equals(key.anyOrder()) ? "（顺序不限）" : "");
            case SHORT_ANSWER -> Objects.requireNonNullElse(key.text(), "").strip();
            case CASE -> "";
        };
    }

    /** An index of no option becomes a letter of no option, which is a fault with words of its own. */
    private static String letter(@Nullable Integer index) {
        return String.valueOf((char) ('A' + (index == null || index < 0 || index > 25 ? 25 : index)));
    }

    private static String blank(BlankForm blank) {
        String tolerance = blank.tolerance() == null || blank.tolerance().signum() <= 0
                ? ""
                : "±" + blank.tolerance().toPlainString();
        List<String> accepted = blank.accepted().stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        return accepted.isEmpty()
                ? ""
                : accepted.getFirst()
                        + tolerance
                        + accepted.stream().skip(1).map(text -> "||" + text).collect(Collectors.joining());
    }
}

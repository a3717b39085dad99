package org.lianbing.bank.internal;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKey.BlanksKey;
import org.lianbing.bank.AnswerKey.CaseKey;
import org.lianbing.bank.AnswerKey.ChoiceKey;
import org.lianbing.bank.AnswerKey.MatchKey;
import org.lianbing.bank.AnswerKey.ModelAnswerKey;
import org.lianbing.bank.AnswerKey.OrderKey;
import org.lianbing.bank.AnswerKey.TruthKey;
import org.lianbing.bank.QuestionContent.Part;
import org.lianbing.bank.QuestionType;

/** Options, prompts, parts and answers as they stand in the database. */
@Singleton
final class BankJson {
    private static final Argument<List<String>> TEXTS = Argument.listOf(String.class);
    private static final Argument<List<Integer>> NUMBERS = Argument.listOf(Integer.class);
    private static final Argument<List<List<String>>> LISTS =
            Argument.of((Class<List<List<String>>>) (Class<?>) List.class, TEXTS);
    private static final Argument<Map<String, String>> BY_TEXT = Argument.mapOf(String.class, String.class);
    private static final Argument<List<PartJson>> PARTS = Argument.listOf(PartJson.class);
    private static final Argument<List<PartAnswerJson>> PART_ANSWERS = Argument.listOf(PartAnswerJson.class);

    private final ObjectMapper mapper;

    BankJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** A part, without what it does not have. */
    @Serdeable
    record PartJson(
            QuestionType type,
            String stem,
            @Nullable List<String> options,
            boolean pinned,
            int blankCount,
            @Nullable List<String> prompts) {}

    /** Blanks that know more than texts in their order. */
    @Serdeable
    record BlanksJson(List<List<String>> accepted, @Nullable List<String> tolerances, boolean anyOrder) {}

    /** @param answer as the answer of a question of this type is stored */
    @Serdeable
    record PartAnswerJson(QuestionType type, String answer) {}

    String texts(List<String> texts) {
        return write(texts);
    }

    List<String> texts(String json) {
        return read(json, TEXTS);
    }

    String cells(Map<String, String> cells) {
        return write(cells);
    }

    String formulas(Map<String, String> formulas) {
        return write(formulas);
    }

    Map<String, String> formulas(String json) {
        return read(json, BY_TEXT);
    }

    String parts(List<Part> parts) {
        return write(parts.stream()
                .map(part -> new PartJson(
                        part.type(), part.stem(), part.options(), part.pinned(), part.blankCount(), part.prompts()))
                .toList());
    }

    List<Part> parts(String json) {
        return read(json, PARTS).stream()
                .map(part -> new Part(
                        part.type, part.stem, some(part.options), part.pinned, part.blankCount, some(part.prompts)))
                .toList();
    }

    /**
     * {@code [0,2]}, {@code true}, {@code [["220","220 V"]]} or the same with tolerances, an order {@code [2,0,1]}, the
     * option of each prompt {@code [1,0]}, a model answer as a text, and the type and answer of each part of a case.
     */
    String answer(AnswerKey key) {
        return switch (key) {
            case ChoiceKey choice -> write(List.copyOf(new TreeSet<>(choice.optionIndexes())));
            case TruthKey truth -> String.valueOf(truth.statementIsTrue());
            case BlanksKey blanks -> blanks(blanks);
            case OrderKey order -> write(order.optionIndexes());
            case MatchKey match -> write(match.optionIndexes());
            case ModelAnswerKey model -> write(model.text());
            case CaseKey parts ->
                write(parts.parts().stream()
                        .map(part -> new PartAnswerJson(typeOf(part), answer(part)))
                        .toList());
        };
    }

    AnswerKey key(QuestionType type, String answer, String rationale, String source) {
        return switch (type) {
            case SINGLE, MULTIPLE -> new ChoiceKey(new TreeSet<>(read(answer, NUMBERS)), rationale, source);
            case TRUE_FALSE -> new TruthKey(Boolean.parseBoolean(answer), rationale, source);
            case FILL_IN_BLANK -> blanks(answer, rationale, source);
            case ORDERING -> new OrderKey(read(answer, NUMBERS), rationale, source);
            case MATCHING -> new MatchKey(read(answer, NUMBERS), rationale, source);
            case SHORT_ANSWER -> new ModelAnswerKey(read(answer, Argument.STRING), rationale, source);
            case CASE -> {
                List<AnswerKey> parts = new ArrayList<>();
                read(answer, PART_ANSWERS).forEach(part -> parts.add(key(part.type, part.answer, "", "")));
                yield new CaseKey(parts, rationale, source);
            }
        };
    }

    private String blanks(BlanksKey blanks) {
        return blanks.tolerances().isEmpty() && !blanks.anyOrder()
                ? write(blanks.accepted())
                : write(new BlanksJson(
                        blanks.accepted(),
                        blanks.tolerances().stream()
                                .map(BigDecimal::toPlainString)
                                .toList(),
                        blanks.anyOrder()));
    }

    private BlanksKey blanks(String answer, String rationale, String source) {
        if (answer.startsWith("[")) {
            return new BlanksKey(read(answer, LISTS), rationale, source);
        }
        BlanksJson blanks = read(answer, Argument.of(BlanksJson.class));
        List<BigDecimal> tolerances =
                some(blanks.tolerances).stream().map(BigDecimal::new).toList();
        return new BlanksKey(blanks.accepted, tolerances, blanks.anyOrder, rationale, source);
    }

    /** A type whose answers are stored like this key's. */
    private static QuestionType typeOf(AnswerKey key) {
        return switch (key) {
            case ChoiceKey choice -> choice.optionIndexes().size() == 1 ? QuestionType.SINGLE : QuestionType.MULTIPLE;
            case TruthKey truth -> QuestionType.TRUE_FALSE;
            case BlanksKey blanks -> QuestionType.FILL_IN_BLANK;
            case OrderKey order -> QuestionType.ORDERING;
            case MatchKey match -> QuestionType.MATCHING;
            case ModelAnswerKey model -> QuestionType.SHORT_ANSWER;
            case CaseKey parts -> QuestionType.CASE;
        };
    }

    /** What is empty is not written. */
    private static List<String> some(@Nullable List<String> texts) {
        return texts == null ? List.of() : texts;
    }

    private String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private <T> T read(String json, Argument<T> type) {
        try {
            T value = mapper.readValue(json, type);
            if (value == null) {
                throw new IllegalStateException("null in the bank: " + json);
            }
            return value;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

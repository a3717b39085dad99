package org.lianbing.bank.internal;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKey.BlanksKey;
import org.lianbing.bank.AnswerKey.ChoiceKey;
import org.lianbing.bank.AnswerKey.TruthKey;
import org.lianbing.bank.QuestionType;

/** Options and answers as they stand in the database. */
@Singleton
final class BankJson {
    private static final Argument<List<String>> TEXTS = Argument.listOf(String.class);
    private static final Argument<List<Integer>> NUMBERS = Argument.listOf(Integer.class);
    private static final Argument<List<List<String>>> LISTS =
            Argument.of((Class<List<List<String>>>) (Class<?>) List.class, TEXTS);

    private final ObjectMapper mapper;

    BankJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    String texts(List<String> texts) {
        return write(texts);
    }

    List<String> texts(String json) {
        return read(json, TEXTS);
    }

    String cells(Map<String, String> cells) {
        return write(cells);
    }

    /** {@code [0,2]}, {@code true} or {@code [["220","220 V"]]}. */
    String answer(AnswerKey key) {
        return switch (key) {
            case ChoiceKey choice -> write(List.copyOf(new TreeSet<>(choice.optionIndexes())));
            case TruthKey truth -> String.valueOf(truth.statementIsTrue());
            case BlanksKey blanks -> write(blanks.accepted());
        };
    }

    AnswerKey key(QuestionType type, String answer, String rationale, String source) {
        return switch (type) {
            case SINGLE, MULTIPLE -> new ChoiceKey(new TreeSet<>(read(answer, NUMBERS)), rationale, source);
            case TRUE_FALSE -> new TruthKey(Boolean.parseBoolean(answer), rationale, source);
            case FILL_IN_BLANK -> new BlanksKey(read(answer, LISTS), rationale, source);
        };
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

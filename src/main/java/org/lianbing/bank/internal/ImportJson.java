package org.lianbing.bank.internal;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What stands as JSON in the tables of an import. */
@Singleton
final class ImportJson {
    private static final Argument<Map<String, String>> TEXTS = Argument.mapOf(String.class, String.class);

    private final ObjectMapper mapper;

    ImportJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Hints as they are kept: JSON knows no numbers as names. */
    @Serdeable
    record HintsJson(
            List<SheetHint> sheets, @Nullable Map<String, LayoutChoice> layouts, Map<String, String> answers) {}

    @Serdeable
    record SheetHint(String sheet, Map<String, String> columns) {}

    String hints(ReadingHints hints) {
        List<SheetHint> sheets = hints.columns().entrySet().stream()
                .map(sheet -> new SheetHint(sheet.getKey(), byText(sheet.getValue())))
                .toList();
        return write(new HintsJson(sheets, hints.layouts(), hints.answers()));
    }

    ReadingHints hints(String json) {
        if (json.equals("{}")) {
            return ReadingHints.NONE;
        }
        HintsJson hints = read(json, Argument.of(HintsJson.class));
        Map<String, Map<Integer, String>> columns = new HashMap<>();
        hints.sheets.forEach(sheet -> columns.put(sheet.sheet, byNumber(sheet.columns)));
        return new ReadingHints(
                columns, Objects.requireNonNullElse(hints.layouts, Map.<String, LayoutChoice>of()), hints.answers);
    }

    String columns(Map<Integer, String> columns) {
        return write(byText(columns));
    }

    Map<Integer, String> columns(String json) {
        return byNumber(read(json, TEXTS));
    }

    private static Map<String, String> byText(Map<Integer, String> columns) {
        Map<String, String> named = new HashMap<>();
        columns.forEach((column, field) -> named.put(column.toString(), field));
        return named;
    }

    private static Map<Integer, String> byNumber(Map<String, String> columns) {
        Map<Integer, String> numbered = new TreeMap<>();
        columns.forEach((column, field) -> numbered.put(Integer.valueOf(column), field));
        return numbered;
    }

    String understood(UnderstoodView understood) {
        return write(understood);
    }

    UnderstoodView understood(String json) {
        return json.equals("{}") ? UnderstoodView.NOTHING : read(json, Argument.of(UnderstoodView.class));
    }

    @Nullable
    String said(@Nullable RawQuestion said) {
        return said == null ? null : write(SaidView.of(said));
    }

    RawQuestion said(String json) {
        return read(json, Argument.of(SaidView.class)).raw();
    }

    String raw(Map<String, String> cells) {
        return write(cells);
    }

    Map<String, String> raw(String json) {
        return read(json, TEXTS);
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
                throw new IllegalStateException("null in an import: " + json);
            }
            return value;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

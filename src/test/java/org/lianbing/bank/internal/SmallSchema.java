package org.lianbing.bank.internal;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The words of JSON Schema that the schemas of question-banks/ use; any other word is refused, so none is ignored. */
final class SmallSchema {
    private final Map<?, ?> root;

    private SmallSchema(Map<?, ?> root) {
        this.root = root;
    }

    static SmallSchema read(Path file) throws IOException {
        return new SmallSchema(ObjectMapper.getDefault()
                .readValue(Files.readString(file), Argument.mapOf(String.class, Object.class)));
    }

    List<String> faults(String place, Object value) {
        List<String> faults = new ArrayList<>();
        check(root, place, value, faults);
        return faults;
    }

    private void check(Map<?, ?> schema, String place, Object value, List<String> faults) {
        schema.forEach((word, rule) -> {
            switch (String.valueOf(word)) {
                case "$schema", "title", "$defs" -> {}
                case "$ref" -> check(referred(String.valueOf(rule)), place, value, faults);
                case "type" -> expect(typeFits(rule, value), place, "should be " + rule, faults);
                case "enum" -> expect(((List<?>) rule).contains(value), place, "should be one of " + rule, faults);
                case "const" -> expect(Objects.equals(rule, value), place, "should be " + rule, faults);
                case "pattern" ->
                    expect(
                            !(value instanceof String text) || text.matches(String.valueOf(rule)),
                            place,
                            "should match " + rule + ": " + value,
                            faults);
                case "minLength" -> expect(length(value, 1 << 30) >= number(rule), place, "is too short", faults);
                case "maxLength" -> expect(length(value, 0) <= number(rule), place, "is too long", faults);
                case "minimum" ->
                    expect(
                            !(value instanceof Number n) || n.doubleValue() >= number(rule),
                            place,
                            "is too small",
                            faults);
                case "maximum" ->
                    expect(
                            !(value instanceof Number n) || n.doubleValue() <= number(rule),
                            place,
                            "is too large",
                            faults);
                case "minItems" -> expect(size(value, 1 << 30) >= number(rule), place, "has too few items", faults);
                case "maxItems" -> expect(size(value, 0) <= number(rule), place, "has too many items", faults);
                case "items" -> items((Map<?, ?>) rule, place, value, faults);
                case "required" -> required((List<?>) rule, place, value, faults);
                case "properties" -> properties((Map<?, ?>) rule, place, value, faults);
                case "additionalProperties" -> closed(schema, place, value, faults);
                case "allOf" -> ((List<?>) rule).forEach(one -> conditional((Map<?, ?>) one, place, value, faults));
                default -> throw new IllegalStateException("the schema uses a word the check does not know: " + word);
            }
        });
    }

    private Map<?, ?> referred(String reference) {
        Map<?, ?> defs = (Map<?, ?>) Objects.requireNonNull(root.get("$defs"));
        return (Map<?, ?>) Objects.requireNonNull(defs.get(reference.replace("#/$defs/", "")));
    }

    private void conditional(Map<?, ?> rule, String place, Object value, List<String> faults) {
        List<String> unmet = new ArrayList<>();
        check((Map<?, ?>) Objects.requireNonNull(rule.get("if")), place, value, unmet);
        if (unmet.isEmpty()) {
            check((Map<?, ?>) Objects.requireNonNull(rule.get("then")), place, value, faults);
        }
    }

    private void items(Map<?, ?> rule, String place, Object value, List<String> faults) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                Object item = list.get(i);
                Object name = item instanceof Map<?, ?> map && map.get("id") != null ? map.get("id") : i;
                check(rule, place + "/" + name, item, faults);
            }
        }
    }

    private static void required(List<?> names, String place, Object value, List<String> faults) {
        if (value instanceof Map<?, ?> map) {
            names.forEach(name -> expect(map.containsKey(name), place, "lacks " + name, faults));
        }
    }

    private void properties(Map<?, ?> rules, String place, Object value, List<String> faults) {
        if (value instanceof Map<?, ?> map) {
            rules.forEach((name, rule) -> {
                if (map.containsKey(name)) {
                    check((Map<?, ?>) rule, place + "/" + name, map.get(name), faults);
                }
            });
        }
    }

    private static void closed(Map<?, ?> schema, String place, Object value, List<String> faults) {
        Map<?, ?> known = (Map<?, ?>) Objects.requireNonNull(schema.get("properties"));
        if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(name -> expect(known.containsKey(name), place, "has an unknown " + name, faults));
        }
    }

    private static boolean typeFits(Object type, Object value) {
        if (type instanceof List<?> any) {
            return any.stream().anyMatch(one -> typeFits(one, value));
        }
        return switch (String.valueOf(type)) {
            case "object" -> value instanceof Map;
            case "array" -> value instanceof List;
            case "string" -> value instanceof String;
            case "boolean" -> value instanceof Boolean;
            case "integer" -> value instanceof Integer;
            case "number" -> value instanceof Number;
            default -> throw new IllegalStateException("unknown type " + type);
        };
    }

    private static double length(Object value, double otherwise) {
        return value instanceof String text ? text.length() : otherwise;
    }

    private static double size(Object value, double otherwise) {
        return value instanceof List<?> list ? list.size() : otherwise;
    }

    private static double number(Object rule) {
        return ((Number) rule).doubleValue();
    }

    private static void expect(boolean met, String place, String otherwise, List<String> faults) {
        if (!met) {
            faults.add(place + " " + otherwise);
        }
    }
}

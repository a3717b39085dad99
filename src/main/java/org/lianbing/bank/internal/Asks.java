package org.lianbing.bank.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lianbing.bank.QuestionType;
import org.lianbing.platform.SheetFault;

/** Gathers from the questions of a file what only its owner can know. */
final class Asks {
    private static final String UNCLEAR = "bank.type-code-unclear";
    private static final List<String> FOUR =
            List.of(QuestionType.FILL_IN_BLANK.name(), QuestionType.SHORT_ANSWER.name());
    private static final List<String> ANY = Stream.of(QuestionType.values())
            .filter(type -> type != QuestionType.CASE)
            .map(Enum::name)
            .toList();

    private final ReadingHints hints;
    private final Map<String, Integer> rows = new TreeMap<>();

    Asks(ReadingHints hints) {
        this.hints = hints;
    }

    void look(ParsedRow row) {
        for (SheetFault fault : row.faults()) {
            if (fault.code().equals(UNCLEAR)) {
                rows.merge(SheetWords.plain(fault.value()), 1, Integer::sum);
            }
        }
    }

    void forget() {
        rows.clear();
    }

    List<Ask> list() {
        return rows.entrySet().stream()
                .map(code ->
                        new Ask(Ask.TYPE_CODE, code.getKey(), code.getKey().equals("4") ? FOUR : ANY, code.getValue()))
                .filter(ask -> !hints.answers().containsKey(ask.name()))
                .toList();
    }
}

package org.lianbing.bank.internal;

import java.util.List;
import java.util.Set;
import org.lianbing.platform.SheetFault;

/** Whether the first questions of a file show that the whole of it is none. */
final class Refusal {
    /** Fewer may be somebody's first try, and are better told one by one. */
    private static final int ENOUGH = 5;

    private static final Set<String> NO_OPTIONS = Set.of("bank.options-missing", "bank.type-missing", "bank.half-row");
    private static final Set<String> NO_KEY = Set.of("bank.key-missing", "bank.half-row");

    private Refusal() {}

    /** @throws org.lianbing.platform.BadInput {@code bank.not-a-question-bank} */
    static void check(List<ParsedRow> sample) {
        if (sample.size() < ENOUGH) {
            return;
        }
        if (sample.stream().allMatch(row -> hasOneOf(row, NO_OPTIONS))) {
            throw NotABank.withoutOptions(sample.size());
        }
        if (sample.stream().allMatch(row -> hasOneOf(row, NO_KEY))) {
            throw NotABank.withoutKeys(sample.size());
        }
    }

    private static boolean hasOneOf(ParsedRow row, Set<String> codes) {
        return row.faults().stream().map(SheetFault::code).anyMatch(codes::contains);
    }
}

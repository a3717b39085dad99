package org.lianbing.bank.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.internal.Settlements.Decision;

/**
 * Two questions that are alike, side by side.
 *
 * @param one stands in the bank that was asked about
 * @param likeness 0.6 to 1: how much of their words they have in common
 * @param contradictory both ask the same and call different things right
 * @param settled what was decided, while both still ask and answer what they did then
 */
@Serdeable
record LikenessView(
        SideView one,
        SideView other,
        double likeness,
        boolean contradictory,
        @Nullable SettledView settled) {

    /** @param editable whether the caller may change it */
    @Serdeable
    record SideView(long bankId, String bankName, String organisationName, boolean editable, QuestionView question) {}

    /** @param questionId the one to be mended or retired */
    @Serdeable
    record SettledView(
            Decision decision, @Nullable Long questionId, String reason, String decidedBy, Instant decidedAt) {}

    /** Which pairs are wanted. */
    enum Kind {
        /** Contradictory and not settled: these keep the bank from being published. */
        BLOCKING,
        CONTRADICTORY,
        /** Alike without contradicting each other. */
        ALIKE
    }
}

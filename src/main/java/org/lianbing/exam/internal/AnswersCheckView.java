package org.lianbing.exam.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a worker holds beside what is stored.
 *
 * @param codeMatches whether the code is that of the answers as they stand; null if none was asked about
 */
@Serdeable
record AnswersCheckView(@Nullable Boolean codeMatches, List<ReceiptView> receipts) {
    enum Verdict {
        /** The stored answer is the one acknowledged. */
        KEPT,
        /** A later answer of the same question took its place. */
        REPLACED,
        /** The receipt is genuine and its answer does not stand in the record: to be looked into. */
        MISSING,
        /** Not a receipt of this attempt, position and sequence. */
        NOT_OURS
    }

    /** @param arrivedAt when the answer arrived, as the receipt says; null when it is not ours */
    @Serdeable
    record ReceiptView(
            int position, Verdict verdict, @Nullable Instant arrivedAt) {}
}

package org.lianbing.bank.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded file, as far as it has come.
 *
 * @param failure why the last thing we tried with it did not work
 * @param doneCount rows that the work in hand has behind it
 * @param totalCount rows it has in all; 0 while nobody knows
 * @param waiting whether the work in hand has not begun
 * @param rowCount questions of the file, good or not
 * @param goodCount of these, without fault
 * @param faultyCount with a fault
 * @param leftOutCount which somebody has decided not to take over
 * @param faultCount faults; a row may have several
 * @param newCount good rows that are new to the bank
 * @param changedCount good rows that change a question of the bank; the rest are in it as they are
 * @param repairedCount rows that read otherwise than the file says
 * @param alikeCount good rows that are like another question; null until somebody has looked
 * @param understood what we took the file for
 * @param faultKinds what is wrong, by kind, the most frequent first; only while it is being looked at
 * @param lasting why it cannot be undone; null when it can be, or need not
 */
@Serdeable
record BankImportView(
        long id,
        long bankId,
        String fileName,
        State state,
        @Nullable String failure,
        int doneCount,
        int totalCount,
        boolean waiting,
        int rowCount,
        int goodCount,
        int faultyCount,
        int leftOutCount,
        int faultCount,
        int newCount,
        int changedCount,
        int repairedCount,
        @Nullable Integer alikeCount,
        UnderstoodView understood,
        List<FaultKind> faultKinds,
        @Nullable String lasting,
        Instant createdAt,
        @Nullable Instant committedAt) {
    enum State {
        /** The dry run. */
        READING,
        /** It may be looked at, repaired and taken over. */
        PREVIEW,
        COMMITTING,
        COMMITTED,
        UNDOING,
        UNDONE,
        /** It could not be read to its end. */
        FAILED
    }

    /**
     * @param message what the first fault of the kind says
     * @param mendable rows that our suggestions would make good
     */
    @Serdeable
    record FaultKind(String code, String message, int rows, int mendable) {}
}

package org.lianbing.bank.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * An uploaded file, as far as it has come.
 *
 * @param rowCount rows that hold a question
 * @param goodCount of these, without fault
 * @param faultCount faults; a row may have several
 * @param newCount good rows that are new to the bank
 * @param changedCount good rows that change a question of the bank; the rest are in it as they are
 */
@Serdeable
record BankImportView(
        long id,
        long bankId,
        String fileName,
        State state,
        int rowCount,
        int goodCount,
        int faultCount,
        int newCount,
        int changedCount,
        Instant createdAt) {
    enum State {
        PREVIEW,
        COMMITTED,
        UNDONE
    }
}

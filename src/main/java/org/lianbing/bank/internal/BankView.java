package org.lianbing.bank.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.BankScope;
import org.lianbing.bank.BankState;

/**
 * A bank as its editors see it.
 *
 * @param questionCount with what is not published yet
 * @param openComments threads about its questions that are not settled
 * @param reviewComment from the reviewer, with the last decision
 */
@Serdeable
record BankView(
        long id,
        String name,
        long tradeId,
        String tradeName,
        String organisationName,
        BankScope scope,
        BankState state,
        int questionCount,
        int openComments,
        @Nullable String reviewComment,
        Instant updatedAt) {}

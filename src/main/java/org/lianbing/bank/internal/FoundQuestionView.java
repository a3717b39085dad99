package org.lianbing.bank.internal;

import io.micronaut.serde.annotation.Serdeable;

/** A question with the bank it stands in. */
@Serdeable
record FoundQuestionView(
        long bankId, String bankName, String tradeName, String organisationName, QuestionView question) {}

package org.lianbing.identity.internal;

import org.jspecify.annotations.Nullable;

/** A person on the roster, ID number and phone still sealed. */
@SuppressWarnings("ArrayRecordComponent") // rows are carried, never compared
record MemberRow(
        long id,
        String name,
        byte[] idNumberSealed,
        byte @Nullable [] phoneSealed,
        long organisationId,
        @Nullable Long tradeId,
        @Nullable Integer level) {}

package org.lianbing.identity.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one row of a roster says, once nothing is wrong with it by itself.
 *
 * @param organisation names from the root down
 * @param phone null leaves the one that is stored; so do trade and level
 */
record RosterPerson(
        int row,
        String name,
        IdNumber idNumber,
        List<String> organisation,
        @Nullable Long tradeId,
        @Nullable Integer level,
        @Nullable PhoneNumber phone) {}

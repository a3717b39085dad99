package org.lianbing.bank;

import org.jspecify.annotations.Nullable;

/**
 * A bank as other modules see it.
 *
 * @param organisationId the company or union that owns it; null for a bank that ships with the service
 * @param organisationPath of the owner; "" for a bank that ships
 * @param publishedCount questions that can be drawn now
 */
public record BankCard(
        long id,
        String name,
        long tradeId,
        String tradeName,
        BankScope scope,
        BankState state,
        @Nullable Long organisationId,
        String organisationPath,
        String organisationName,
        int publishedCount) {

    /** Whether somebody who belongs to this part of the tree may be asked its questions. */
    public boolean openTo(String path) {
        return scope != BankScope.COMPANY || path.startsWith(organisationPath);
    }
}

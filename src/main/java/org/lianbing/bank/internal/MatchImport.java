package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.internal.DryRun.Correction;
import org.lianbing.bank.internal.ImportRow.Change;
import org.lianbing.bank.internal.ImportRows.Light;
import org.lianbing.bank.internal.MatchRows.Existing;

/** Matches the good rows of an import with the questions of its bank once more, after either has changed. */
@Singleton
final class MatchImport {
    private final ImportRows rows;
    private final BankHeads heads;

    MatchImport(ImportRows rows, BankHeads heads) {
        this.rows = rows;
        this.heads = heads;
    }

    /** Must run inside a transaction. */
    void again(long importId, long bankId) {
        List<Existing> existing = heads.of(bankId);
        if (existing.isEmpty()) {
            rows.allNew(importId);
            return;
        }
        List<Light> good = rows.light(importId);
        List<@Nullable Existing> matches =
                MatchRows.match(good.stream().map(Light::incoming).toList(), existing);
        List<Correction> corrections = new ArrayList<>();
        for (int i = 0; i < good.size(); i++) {
            Light row = good.get(i);
            Existing match = matches.get(i);
            Long questionId = match == null ? null : match.id();
            Change change = match == null ? Change.NEW : match.change(row.incoming());
            if (!Objects.equals(questionId, row.questionId()) || change != row.change()) {
                corrections.add(new Correction(row.ordinal(), questionId, change));
            }
        }
        rows.correct(importId, corrections);
    }
}

package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.PracticalUploadView;
import org.lianbing.contest.TotalFixed;
import org.lianbing.platform.Audit;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.TransactionRetry;

/**
 * What judges gave on the spot, one by one or as a sheet. Every score that becomes another one is audited with what it was
 * before, where the member can see it; of a sheet with a single fault nothing is taken.
 */
@Singleton
class PracticalScores {
    private static final int FAULTS_SHOWN = 200;

    private final TotalStore store;
    private final PracticalSheet sheet;
    private final Audit audit;
    private final TransactionRetry transactions;
    private final Clock clock;

    PracticalScores(TotalStore store, PracticalSheet sheet, Audit audit, TransactionRetry transactions, Clock clock) {
        this.store = store;
        this.sheet = sheet;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    void enter(WholeEvent event, long memberId, int scoreTenths, long actor) {
        transactions.inTransaction(() -> {
            mustBeOpen(event);
            if (!Set.copyOf(store.entrants(event.id())).contains(memberId)) {
                throw NotFound.of("contest");
            }
            write(event, Map.of(memberId, scoreTenths), actor);
        });
    }

    PracticalUploadView upload(WholeEvent event, byte[] file, long actor) {
        return transactions.inTransaction(() -> {
            mustBeOpen(event);
            PracticalSheet.Read read = sheet.read(event, file);
            if (!read.faults().isEmpty()) {
                return new PracticalUploadView(
                        0, 0, read.faults().stream().limit(FAULTS_SHOWN).toList());
            }
            int written = write(event, read.scores(), actor);
            return new PracticalUploadView(written, read.scores().size() - written, java.util.List.of());
        });
    }

    /** @return how many became another one */
    private int write(WholeEvent event, Map<Long, Integer> scores, long actor) {
        Map<Long, Long> before = store.practicalScores(event.id());
        Map<Long, Integer> changed = new LinkedHashMap<>();
        scores.forEach((memberId, tenths) -> {
            Long old = before.get(memberId);
            if (old == null || old.intValue() != tenths) {
                changed.put(memberId, tenths);
                audit.record(
                        actor,
                        "contest.practical-score",
                        memberId,
                        "event:" + event.id(),
                        words(old) + " → " + words((long) tenths));
            }
        });
        if (!changed.isEmpty()) {
            store.practical(event.id(), changed, actor, clock.instant());
        }
        return changed.size();
    }

    private static String words(@Nullable Long tenths) {
        return tenths == null ? "无" : Plain.marks(tenths.intValue());
    }

    private void mustBeOpen(WholeEvent event) {
        if (store.lock(event.id()).publishedAt() != null) {
            throw new TotalFixed();
        }
    }
}

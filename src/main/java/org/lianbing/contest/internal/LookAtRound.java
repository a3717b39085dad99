package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lianbing.exam.EvidenceApi;
import org.lianbing.exam.Finding;
import org.lianbing.exam.FindingKind;
import org.lianbing.exam.Findings;
import org.lianbing.exam.Occasion;
import org.lianbing.platform.TransactionRetry;

/**
 * Looks at the papers of a round once its results are told, and writes down what is worth a person's look. All cases come
 * in one transaction with the mark that the look is done: a stop in between leaves nothing, and the next one begins anew.
 */
@Singleton
class LookAtRound {
    /** Longer than the largest round takes; after that the one who was at it is taken for dead. */
    private static final Duration LEASE = Duration.ofMinutes(30);
    /** Of one kind: nobody looks at more. */
    private static final int OF_KIND_MAX = 2_000;

    private final LookStore looks;
    private final CaseStore cases;
    private final SharedPlaceStore shared;
    private final EvidenceApi evidence;
    private final TransactionRetry transactions;
    private final Clock clock;

    LookAtRound(
            LookStore looks,
            CaseStore cases,
            SharedPlaceStore shared,
            EvidenceApi evidence,
            TransactionRetry transactions,
            Clock clock) {
        this.looks = looks;
        this.cases = cases;
        this.shared = shared;
        this.evidence = evidence;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @return false if it was done before or another instance is at it */
    boolean look(long roundId) {
        Instant now = clock.instant();
        if (!looks.lease(roundId, now, now.plus(LEASE))) {
            return false;
        }
        Findings found = evidence.gather(Occasion.round(roundId), shared.ofRound(roundId));
        return transactions.inTransaction(() -> {
            if (!looks.finish(roundId, clock.instant(), found.papers(), found.pairsCompared())) {
                return false;
            }
            cases.write(roundId, listed(found.findings()), clock.instant());
            return true;
        });
    }

    private static List<Finding> listed(List<Finding> findings) {
        List<Finding> listed = new ArrayList<>();
        for (FindingKind kind : FindingKind.values()) {
            findings.stream()
                    .filter(finding -> finding.kind() == kind)
                    .sorted(Comparator.comparingInt(Finding::strength).reversed())
                    .limit(OF_KIND_MAX)
                    .forEach(listed::add);
        }
        return listed;
    }
}

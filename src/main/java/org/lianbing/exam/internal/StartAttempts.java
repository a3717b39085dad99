package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.lianbing.exam.AttemptView;
import org.lianbing.exam.NoTriesLeft;
import org.lianbing.exam.NotStartedYet;
import org.lianbing.exam.StartAttempt;
import org.lianbing.exam.WindowClosed;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;

/** Starts an attempt: draws the paper, fixes the deadline, and lets the unique key decide between two starts at once. */
@Singleton
class StartAttempts {
    private final AttemptStore attempts;
    private final AttemptViews views;
    private final HandOutPaper papers;
    private final TransactionRetry transactions;
    private final Clock clock;

    StartAttempts(
            AttemptStore attempts,
            AttemptViews views,
            HandOutPaper papers,
            TransactionRetry transactions,
            Clock clock) {
        this.attempts = attempts;
        this.views = views;
        this.papers = papers;
        this.transactions = transactions;
        this.clock = clock;
    }

    AttemptView start(StartAttempt request) {
        Devices.check(request.device());
        List<AttemptRow> before = attempts.ofMember(request.occasion(), request.memberId());
        Optional<AttemptRow> open = before.stream().filter(AttemptRow::open).findFirst();
        if (open.isPresent()) {
            return goOn(open.get(), request.device());
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        check(request, before.size(), now);
        int tryNo = before.size() + 1;
        HandOutPaper.Handed handed = papers.to(request.memberId(), tryNo, request.blueprintId());
        try {
            AttemptRow started = transactions.inTransaction(
                    () -> attempts.insert(request, tryNo, handed.seed(), handed.paper(), now, deadline(request, now)));
            return views.of(started, List.of());
        } catch (Sql.SqlFailed failure) {
            if (!failure.duplicateKey()) {
                throw failure;
            }
            AttemptRow first =
                    attempts.ofMember(request.occasion(), request.memberId()).getLast();
            return goOn(first, request.device());
        }
    }

    private static void check(StartAttempt request, int triesUsed, Instant now) {
        if (now.isBefore(request.startsAt())) {
            throw new NotStartedYet();
        }
        if (!now.isBefore(request.endsAt())) {
            throw new WindowClosed();
        }
        if (triesUsed >= request.triesMax()) {
            throw new NoTriesLeft();
        }
    }

    private static Instant deadline(StartAttempt request, Instant now) {
        Instant byDuration = now.plus(request.duration());
        return byDuration.isBefore(request.endsAt()) ? byDuration : request.endsAt();
    }

    private AttemptView goOn(AttemptRow attempt, String device) {
        if (attempt.open() && !attempt.device().equals(device)) {
            attempts.useDevice(attempt.id(), device);
            return views.of(attempts.find(attempt.id()).orElseThrow(), attempts.answers(attempt.id()));
        }
        return views.of(attempt, attempts.answers(attempt.id()));
    }
}

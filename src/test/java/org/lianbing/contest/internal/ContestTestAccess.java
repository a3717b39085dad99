package org.lianbing.contest.internal;

import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.Instant;
import org.lianbing.contest.ContestDraft;
import org.lianbing.identity.IdentityApi;
import org.lianbing.platform.TransactionRetry;

/** What {@link org.lianbing.contest.ContestFixture} needs of the module's inside. */
public final class ContestTestAccess {
    private ContestTestAccess() {}

    public static long publish(ApplicationContext context, long organiserId, ContestDraft draft) {
        Instant now = context.getBean(Clock.class).instant();
        long contestId = context.getBean(ContestDrafts.class)
                .create(
                        organiserId,
                        context.getBean(IdentityApi.class).organisation(draft.organisationId()),
                        draft,
                        now);
        ContestStore contests = context.getBean(ContestStore.class);
        context.getBean(TransactionRetry.class)
                .inTransaction(() -> context.getBean(PublishContest.class)
                        .publish(contests.lock(contestId).orElseThrow(), organiserId, now));
        return contests.find(contestId).orElseThrow().first().round().id();
    }

    public static long contestOf(ApplicationContext context, long roundId) {
        return context.getBean(ContestStore.class)
                .findByRound(roundId)
                .orElseThrow()
                .contest()
                .id();
    }

    public static boolean close(ApplicationContext context, long roundId) {
        return context.getBean(CloseRound.class).close(roundId);
    }
}

package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianbing.contest.ContestDraft;
import org.lianbing.exam.PastAttempts;
import org.lianbing.exam.PastAttempts.PastAttempt;
import org.lianbing.exam.StartAttempt;
import org.lianbing.identity.DemoLogins;
import org.lianbing.identity.DemoLogins.DemoLogin;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.MemberCard;
import org.lianbing.identity.OrganisationCard;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.StartupStep;
import org.lianbing.platform.TransactionRetry;

/**
 * The demo city's contests: one running, one finished with its results, one draft. Each is written, checked, published,
 * answered and closed by the same code as a real one, only at moments that lie in the past.
 */
@Singleton
final class MakeDemoContests implements StartupStep {
    private static final List<String> EVERYWHERE = List.of("/");
    private static final int FINISHED_ATTEMPTS = 120;
    private static final int RUNNING_ENTRIES = 40;
    private static final int RUNNING_ATTEMPTS = 25;

    private final ContestStore contests;
    private final ContestDrafts drafts;
    private final PublishContest publishing;
    private final ParticipantStore participants;
    private final CloseRound closing;
    private final DemoContests papers;
    private final PastAttempts attempts;
    private final IdentityApi identity;
    private final List<DemoLogins> logins;
    private final TransactionRetry transactions;
    private final Clock clock;

    MakeDemoContests(
            ContestStore contests,
            ContestDrafts drafts,
            PublishContest publishing,
            ParticipantStore participants,
            CloseRound closing,
            DemoContests papers,
            PastAttempts attempts,
            IdentityApi identity,
            List<DemoLogins> logins,
            TransactionRetry transactions,
            Clock clock) {
        this.contests = contests;
        this.drafts = drafts;
        this.publishing = publishing;
        this.participants = participants;
        this.closing = closing;
        this.papers = papers;
        this.attempts = attempts;
        this.identity = identity;
        this.logins = logins;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 5_700;
    }

    @Override
    public String label() {
        return "举办演示竞赛（进行中、已结束、草稿各一场）";
    }

    @Override
    public boolean demoOnly() {
        return true;
    }

    @Override
    public void run(Progress progress) {
        Optional<Long> organiser = known("组织");
        if (organiser.isEmpty()) {
            return;
        }
        long author = organiser.get();
        OrganisationCard city = identity.organisation(
                Eligibility.lineage(identity.member(author).organisationPath()).getFirst());
        LocalDate today = LocalDate.ofInstant(clock.instant(), Plain.BEIJING);
        WholeContest finished = published(
                author, city, papers.finished(city.id(), at(today.minusDays(20), 8), at(today.minusDays(13), 18)));
        WholeContest running = published(
                author, city, papers.running(city.id(), at(today.minusDays(1), 8), at(today.plusDays(30), 18)));
        written(author, city, papers.draft(city.id(), at(today.plusDays(45), 9), at(today.plusDays(47), 17)));
        answer(finished, withKnownWorkers(city, FINISHED_ATTEMPTS), FINISHED_ATTEMPTS, progress);
        closing.close(finished.first().round().id());
        answer(running, crowd(city, RUNNING_ENTRIES), RUNNING_ATTEMPTS, progress);
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(Plain.BEIJING).toInstant();
    }

    private List<DemoLogin> logins() {
        return logins.stream().flatMap(demo -> demo.all().stream()).toList();
    }

    /** The demo person of this role. */
    private Optional<Long> known(String role) {
        return logins().stream()
                .filter(login -> login.role().contains(role))
                .findFirst()
                .flatMap(login -> identity.memberIdsNamed(login.name(), EVERYWHERE, 1).stream()
                        .findFirst());
    }

    private WholeContest written(long author, OrganisationCard city, ContestDraft draft) {
        Instant written = draft.rounds().findFirst().orElseThrow().startsAt().minus(Duration.ofDays(60));
        Instant now = clock.instant();
        return contests.within(List.of(city.path()), new PageRequest(0, PageRequest.SIZE_MAX)).items().stream()
                .filter(contest -> contest.contest().name().equals(draft.name()))
                .findFirst()
                .orElseGet(
                        () -> contests.find(drafts.create(author, city, draft, written.isBefore(now) ? written : now))
                                .orElseThrow());
    }

    private WholeContest published(long author, OrganisationCard city, ContestDraft draft) {
        WholeContest contest = written(author, city, draft);
        if (!contest.contest().published()) {
            Instant dayBefore =
                    draft.rounds().findFirst().orElseThrow().startsAt().minus(Duration.ofDays(1));
            transactions.inTransaction(
                    () -> publishing.publish(contests.lock(contest.id()).orElseThrow(), author, dayBefore));
        }
        return contests.find(contest.id()).orElseThrow();
    }

    /** Members nobody logs in as: what a visitor of the demo may want to do is left for her to do. */
    private List<Long> crowd(OrganisationCard city, int count) {
        Set<String> known = logins().stream().map(DemoLogin::name).collect(Collectors.toSet());
        List<Long> all = identity.memberIdsWithin(city.path(), Set.of(), Set.of(), 0, count + known.size());
        return identity.members(all).values().stream()
                .filter(member -> !known.contains(member.name()))
                .map(MemberCard::id)
                .sorted()
                .limit(count)
                .toList();
    }

    /** The demo workers took part in the one that is over, so that each finds a place and a marked paper. */
    private List<Long> withKnownWorkers(OrganisationCard city, int count) {
        List<Long> members = new ArrayList<>(crowd(city, count));
        int next = 7;
        for (DemoLogin login : logins()) {
            if (login.role().equals("职工") && next < members.size()) {
                List<Long> found = identity.memberIdsNamed(login.name(), EVERYWHERE, 1);
                if (!found.isEmpty()) {
                    members.set(next, found.getFirst());
                }
                next += 19;
            }
        }
        return members;
    }

    /** Entered one after the other; the first {@code count} of them answered, some well, some not, some to the end. */
    private void answer(WholeContest contest, List<Long> members, int count, Progress progress) {
        RoundRow round = contest.first().round();
        Instant start = round.window().startsAt();
        if (round.closedAt() != null) {
            return;
        }
        transactions.inTransaction(() -> participants.enter(contest.events().getFirst(), members, start));
        for (int i = 0; i < Math.min(count, members.size()); i++) {
            long memberId = members.get(i);
            // Spread over ten hours of the first day, at minutes and speeds that differ.
            Instant startedAt = start.plusSeconds(i * 36_000L / count + i * 37L % 60);
            long seconds = Math.min(round.duration().toSeconds() + 60, 720 + i * 977L % 3_000);
            attempts.take(new PastAttempt(
                    new StartAttempt(
                            round.occasion(),
                            memberId,
                            contest.contest().name(),
                            round.frozenBlueprint(),
                            start,
                            round.window().endsAt(),
                            round.duration(),
                            round.triesMax(),
                            "demo-phone-" + memberId),
                    startedAt,
                    startedAt.plusSeconds(seconds),
                    42 + i * 31 % 57,
                    round.id() * 1_000_003L + memberId));
            participants.submitted(round.id(), memberId, 1);
            progress.at(i + 1L, count);
        }
    }
}

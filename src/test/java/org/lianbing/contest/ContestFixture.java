package org.lianbing.contest;

import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.lianbing.bank.BankFixture;
import org.lianbing.bank.QuestionType;
import org.lianbing.contest.ContestDraft.BlueprintDraft;
import org.lianbing.contest.ContestDraft.EligibilityDraft;
import org.lianbing.contest.ContestDraft.EventDraft;
import org.lianbing.contest.ContestDraft.RoundDraft;
import org.lianbing.contest.ContestDraft.SectionDraft;
import org.lianbing.contest.internal.ContestTestAccess;
import org.lianbing.exam.DrawRule;
import org.lianbing.exam.ExamFixture;
import org.lianbing.exam.MarkingRules;
import org.lianbing.exam.MultipleRule;
import org.lianbing.exam.PaperMode;

/**
 * Contests for tests of every module: ten single choices of two marks, an hour to answer, the window two hours from now.
 *
 * <pre>{@code
 * var contests = new ContestFixture(context);
 * long round = contests.running(town.county(), organiser.id());
 * clock.advance(Duration.ofHours(3));
 * contests.close(round);
 * }</pre>
 */
public final class ContestFixture {
    public static final Duration WINDOW = Duration.ofHours(2);

    private final ApplicationContext context;
    private final ExamFixture exam;

    public ContestFixture(ApplicationContext context) {
        this.context = context;
        this.exam = new ExamFixture(context);
    }

    /** A draft that may be published now; everybody in the organisation may enter. */
    public ContestDraft draft(long organisationId) {
        long bankId = context.getBean(BankFixture.class)
                .publish(20, QuestionType.SINGLE)
                .bankId();
        Instant now = context.getBean(Clock.class).instant();
        return ContestDraft.simple(
                "电工技能竞赛",
                "每年一次",
                organisationId,
                EligibilityDraft.EVERYONE,
                round(
                        "初赛",
                        now,
                        now.plus(WINDOW),
                        3600,
                        1,
                        MultipleRule.ALL_OR_NOTHING,
                        RevealRule.AFTER_ROUND,
                        false,
                        new BlueprintDraft(
                                List.of(new SectionDraft("一、单项选择题", bankId, QuestionType.SINGLE, null, null, 10, 20)),
                                true)));
    }

    public static ContestDraft with(ContestDraft draft, EligibilityDraft eligibility) {
        return ContestDraft.simple(draft.name(), draft.summary(), draft.organisationId(), eligibility, round(draft));
    }

    public static ContestDraft with(ContestDraft draft, RevealRule reveal, int triesMax) {
        RoundDraft round = round(draft);
        return with(
                draft,
                round(
                        round.name(),
                        round.startsAt(),
                        round.endsAt(),
                        round.durationSeconds(),
                        triesMax,
                        round.multipleRule(),
                        reveal,
                        round.practiceWhileRunning(),
                        round.blueprint()));
    }

    public static ContestDraft with(ContestDraft draft, Instant startsAt, Instant endsAt) {
        RoundDraft round = round(draft);
        return with(
                draft,
                round(
                        round.name(),
                        startsAt,
                        endsAt,
                        round.durationSeconds(),
                        round.triesMax(),
                        round.multipleRule(),
                        round.reveal(),
                        round.practiceWhileRunning(),
                        round.blueprint()));
    }

    /** Held as usual. */
    public static RoundDraft round(
            String name,
            Instant startsAt,
            Instant endsAt,
            long durationSeconds,
            int triesMax,
            MultipleRule multipleRule,
            RevealRule reveal,
            boolean practiceWhileRunning,
            BlueprintDraft blueprint) {
        return new RoundDraft(
                null,
                name,
                startsAt,
                endsAt,
                durationSeconds,
                triesMax,
                multipleRule,
                reveal,
                practiceWhileRunning,
                blueprint,
                RoundRules.USUAL,
                MarkingRules.PLAIN);
    }

    /** The first round of the first event. */
    public static RoundDraft round(ContestDraft draft) {
        return draft.events().getFirst().rounds().getFirst();
    }

    public static RoundDraft with(RoundDraft round, RoundRules rules) {
        return new RoundDraft(
                round.id(),
                round.name(),
                round.startsAt(),
                round.endsAt(),
                round.durationSeconds(),
                round.triesMax(),
                round.multipleRule(),
                round.reveal(),
                round.practiceWhileRunning(),
                round.blueprint(),
                rules,
                round.marking());
    }

    public static RoundDraft with(RoundDraft round, MarkingRules marking) {
        return new RoundDraft(
                round.id(),
                round.name(),
                round.startsAt(),
                round.endsAt(),
                round.durationSeconds(),
                round.triesMax(),
                round.multipleRule(),
                round.reveal(),
                round.practiceWhileRunning(),
                round.blueprint(),
                round.rules(),
                marking);
    }

    /** Another round of the same rules. */
    public static RoundDraft with(RoundDraft round, String name, Instant startsAt, Instant endsAt) {
        return new RoundDraft(
                null,
                name,
                startsAt,
                endsAt,
                round.durationSeconds(),
                round.triesMax(),
                round.multipleRule(),
                round.reveal(),
                round.practiceWhileRunning(),
                round.blueprint(),
                round.rules(),
                round.marking());
    }

    /** An event for everybody, entered as usual. */
    public static EventDraft event(String name, RoundDraft... rounds) {
        return new EventDraft(null, name, null, EligibilityDraft.EVERYONE, EntryRules.USUAL, List.of(rounds));
    }

    public static ContestDraft with(ContestDraft draft, EventDraft... events) {
        return new ContestDraft(draft.name(), draft.summary(), draft.organisationId(), List.of(events));
    }

    public static ContestDraft with(ContestDraft draft, RoundDraft round) {
        return ContestDraft.simple(
                draft.name(),
                draft.summary(),
                draft.organisationId(),
                draft.events().getFirst().eligibility(),
                round);
    }

    /** The same, with other rules for who gets which questions and for answers that arrive late. */
    public static ContestDraft with(ContestDraft draft, DrawRule rule, RoundRules rules) {
        RoundDraft round = round(draft);
        return ContestDraft.simple(
                draft.name(),
                draft.summary(),
                draft.organisationId(),
                draft.events().getFirst().eligibility(),
                new RoundDraft(
                        null,
                        round.name(),
                        round.startsAt(),
                        round.endsAt(),
                        round.durationSeconds(),
                        round.triesMax(),
                        round.multipleRule(),
                        round.reveal(),
                        round.practiceWhileRunning(),
                        new BlueprintDraft(round.blueprint().sections(), true, rule),
                        rules,
                        round.marking()));
    }

    /** A round whose draw anybody can check; its three steps are still to be taken. */
    public static ContestDraft checkable(ContestDraft draft) {
        return with(draft, new DrawRule(PaperMode.DRAWN_PER_PERSON, 0, 100, false, true), RoundRules.USUAL);
    }

    /** Published now and running. @return its round */
    public long running(long organisationId, long organiserId) {
        return published(draft(organisationId), organiserId);
    }

    /** @return its round */
    public long published(ContestDraft draft, long organiserId) {
        return ContestTestAccess.publish(context, organiserId, draft);
    }

    public long contestOf(long roundId) {
        return ContestTestAccess.contestOf(context, roundId);
    }

    /** @return false while somebody may still be answering */
    public boolean close(long roundId) {
        return ContestTestAccess.close(context, roundId);
    }

    public ExamFixture exam() {
        return exam;
    }
}

package org.lianbing.contest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianbing.contest.ContestFixture.event;
import static org.lianbing.contest.ContestFixture.with;

import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianbing.contest.ContestDraft;
import org.lianbing.contest.ContestDraft.EligibilityDraft;
import org.lianbing.contest.ContestDraft.EventDraft;
import org.lianbing.contest.ContestDraft.RoundDraft;
import org.lianbing.contest.ContestFixture;
import org.lianbing.contest.ContestView;
import org.lianbing.contest.CountingRule;
import org.lianbing.contest.EntryClosed;
import org.lianbing.contest.EntryNotOpen;
import org.lianbing.contest.EntryRules;
import org.lianbing.contest.NoTriesLeftToday;
import org.lianbing.contest.RevealRule;
import org.lianbing.contest.RoundKind;
import org.lianbing.contest.RoundRules;
import org.lianbing.contest.Stage;
import org.lianbing.contest.TooLateToStart;
import org.lianbing.contest.WindowKind;
import org.lianbing.exam.AttemptView;
import org.lianbing.exam.ExamFixture;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.platform.BadInput;
import org.lianbing.trade.TradeApi;

/** Contests of several events and rounds, and the rules a round is held by. */
class EventsAndRoundsTest extends ContestTest {
    private static final String CONTESTS = "/api/organiser/contests";

    @Inject
    WorkerContests workers;

    @Inject
    TradeApi trades;

    @Test
    void worker_sees_and_enters_the_events_of_her_trade_and_takes_part_in_each_of_their_rounds() {
        long electrician = trades.ensure("6-31-01-03", "电工", Set.of(5, 4, 3)).id();
        long welder = trades.ensure("6-18-02-04", "焊工", Set.of(5, 4, 3)).id();
        identity.member(town.teamOfA(), "钱焊工", welder, 4);
        Person hers = identity.member(town.teamOfA(), "孙合适", electrician, 4);
        ContestDraft draft = contests.draft(town.county());
        RoundDraft first = ContestFixture.round(draft);
        Instant next = first.endsAt().plusSeconds(3600);
        RoundDraft second = with(first, "决赛", next, next.plus(ContestFixture.WINDOW));
        long round = contests.published(
                with(draft, of(event("电工", first, second), electrician), of(event("焊工", first), welder)),
                organiser.id());

        enter(hers, round);

        ContestView seen = workers.view(hers.id(), contests.contestOf(round));
        assertThat(seen.events()).extracting(ContestView.EventView::name).containsExactly("电工");
        assertThat(seen.events().getFirst().rounds())
                .extracting(ContestView.RoundView::name)
                .containsExactly("初赛", "决赛");
        assertThat(seen.current()).isEqualTo(round);
        finish(start(hers, round), 10);
        clock.set(next);
        long final_ = seen.events().getFirst().rounds().getLast().id();
        assertThat(start(hers, final_).tryNo()).isEqualTo(1);
        ContestView later = workers.view(hers.id(), contests.contestOf(round));
        assertThat(later.current()).isEqualTo(final_);
        assertThat(later.events().getFirst().stage()).isEqualTo(Stage.RUNNING);
    }

    @Test
    void one_of_several_events_must_be_named_to_be_entered() {
        ContestDraft draft = contests.draft(town.county());
        RoundDraft round = ContestFixture.round(draft);
        long first = contests.published(with(draft, event("电工", round), event("焊工", round)), organiser.id());
        Person worker = worker("张建华");
        long contest = contests.contestOf(first);
        assertThatThrownBy(() -> entering.enter(worker.id(), contest, null, null))
                .isInstanceOf(BadInput.class);
        ContestView seen = workers.view(worker.id(), contest);
        long welding = seen.events().getLast().id();

        assertThat(of(worker)
                        .post("/api/contests/" + contest + "/entries", "{\"eventId\":" + welding + "}")
                        .statusCode())
                .isEqualTo(204);

        assertThat(workers.view(worker.id(), contest).events())
                .extracting(ContestView.EventView::entered)
                .containsExactly(false, true);
    }

    @Test
    void draft_keeps_the_events_and_rounds_it_names_and_drops_the_others() {
        ContestDraft draft = contests.draft(town.county());
        RoundDraft round = ContestFixture.round(draft);
        JsonNode made = ok(of(organiser).post(CONTESTS, text(with(draft, event("电工", round), event("焊工", round)))));
        String at = CONTESTS + "/" + made.get("id").getLongValue();
        long welding = made.get("events").get(1).get("id").getLongValue();
        long weldingRound =
                made.get("events").get(1).get("rounds").get(0).get("id").getLongValue();

        EventDraft kept = new EventDraft(
                welding,
                "焊接",
                null,
                EligibilityDraft.EVERYONE,
                EntryRules.USUAL,
                List.of(
                        named(with(round, "热身", round.startsAt(), round.endsAt()), null),
                        named(later(round), weldingRound)));
        JsonNode changed = ok(of(organiser).put(at, text(with(draft, kept))));

        assertThat(changed.get("events").size()).isEqualTo(1);
        assertThat(changed.get("events").get(0).get("id").getLongValue()).isEqualTo(welding);
        assertThat(changed.get("events").get(0).get("rounds").get(1).get("id").getLongValue())
                .isEqualTo(weldingRound);
        EventDraft foreign =
                new EventDraft(999_999L, "别人的", null, EligibilityDraft.EVERYONE, EntryRules.USUAL, List.of(round));
        assertThat(answered(404, of(organiser).put(at, text(with(draft, foreign))))
                        .get("code")
                        .getStringValue())
                .isEqualTo("contest.event-not-found");
    }

    @Test
    void finding_names_its_event_and_round() {
        ContestDraft draft = contests.draft(town.county());
        RoundDraft round = ContestFixture.round(draft);
        RoundDraft empty = new RoundDraft(
                null,
                "决赛",
                later(round).startsAt(),
                later(round).endsAt(),
                3600,
                1,
                round.multipleRule(),
                round.reveal(),
                false,
                new ContestDraft.BlueprintDraft(List.of(), true),
                RoundRules.USUAL,
                round.marking());
        JsonNode made =
                ok(of(organiser).post(CONTESTS, text(with(draft, event("电工", round), event("焊工", round, empty)))));
        JsonNode problem =
                answered(409, of(organiser).post(CONTESTS + "/" + made.get("id").getLongValue() + "/publish"));
        assertThat(problem.get("findings").get(0).get("message").getStringValue())
                .startsWith("“焊工”决赛：");
        assertThat(problem.get("findings").get(0).get("field").getStringValue())
                .isEqualTo("events[1].rounds[1].blueprint.sections");
    }

    @Test
    void copy_is_a_draft_whose_moments_all_moved_with_the_first_start() {
        ContestDraft draft = contests.draft(town.county());
        RoundDraft round = ContestFixture.round(draft);
        RoundRules frozen = new RoundRules(
                RoundKind.SCORED,
                WindowKind.OWN,
                null,
                null,
                null,
                CountingRule.BEST,
                round.endsAt().minusSeconds(600),
                round.endsAt().plusSeconds(86_400));
        long first = contests.published(with(draft, event("电工", with(round, frozen), later(round))), organiser.id());
        Instant again = round.startsAt().plus(Duration.ofDays(365));
        JsonNode copy = ok(of(organiser)
                .post(
                        CONTESTS + "/" + contests.contestOf(first) + "/clone",
                        "{\"name\":\"明年的竞赛\",\"startsAt\":\"" + again + "\"}"));
        assertThat(copy.get("state").getStringValue()).isEqualTo("DRAFT");
        assertThat(copy.get("name").getStringValue()).isEqualTo("明年的竞赛");
        WholeContest made = store.find(copy.get("id").getLongValue()).orElseThrow();
        List<RoundRow> rounds = made.events().getFirst().rounds();
        assertThat(rounds.getFirst().window().startsAt()).isEqualTo(again);
        assertThat(rounds.getFirst().rules().freezesAt())
                .isEqualTo(again.plus(ContestFixture.WINDOW).minusSeconds(600));
        assertThat(rounds.getLast().window().startsAt())
                .isEqualTo(later(round).startsAt().plus(Duration.ofDays(365)));
        assertThat(rounds.getFirst().id()).isNotEqualTo(first);
    }

    @Test
    void nobody_enters_before_or_after_the_time_of_entry() {
        ContestDraft draft = contests.draft(town.county());
        Instant opens = clock.instant().plusSeconds(600);
        EventDraft event = new EventDraft(
                null,
                "",
                null,
                EligibilityDraft.EVERYONE,
                new EntryRules(opens, opens.plusSeconds(600)),
                List.of(ContestFixture.round(draft)));
        long round = contests.published(with(draft, event), organiser.id());
        Person worker = worker("张建华");
        assertThatThrownBy(() -> enter(worker, round)).isInstanceOf(EntryNotOpen.class);
        clock.set(opens.plusSeconds(600));
        assertThatThrownBy(() -> enter(worker, round)).isInstanceOf(EntryClosed.class);
        clock.set(opens.plusMillis(599_999));
        enter(worker, round);
        assertThat(start(worker, round).tryNo()).isEqualTo(1);
    }

    @Test
    void common_window_ends_for_everybody_at_once_and_latecomers_are_turned_away() {
        RoundRules common =
                new RoundRules(RoundKind.SCORED, WindowKind.COMMON, 900, null, null, CountingRule.BEST, null, null);
        long round = held(common, 1);
        Person early = entered(round);
        Person late = entered(round);
        RoundWindow window = round(round).window();
        clock.set(window.startsAt().plusMillis(899_999));
        assertThat(start(early, round).deadline()).isEqualTo(window.endsAt());
        clock.set(window.startsAt().plusSeconds(900));
        assertThatThrownBy(() -> start(late, round)).isInstanceOf(TooLateToStart.class);
        // Who is in goes on.
        assertThat(start(early, round).tryNo()).isEqualTo(1);
    }

    @Test
    void paper_is_not_taken_before_the_least_time_is_over() {
        RoundRules slow =
                new RoundRules(RoundKind.SCORED, WindowKind.OWN, null, 600, null, CountingRule.BEST, null, null);
        long round = held(slow, 1);
        Person worker = worker("张建华");
        AttemptView attempt = enterAndStart(worker, round);
        String submit = "/api/attempts/" + attempt.id() + "/submit";
        String device = "{\"device\":\"" + ExamFixture.DEVICE + "\"}";
        clock.advance(Duration.ofMillis(599_999));
        assertThat(answered(409, of(worker).post(submit, device)).get("code").getStringValue())
                .isEqualTo("exam.too-early-to-submit");
        clock.advance(Duration.ofMillis(1));
        ok(of(worker).post(submit, device));
    }

    @Test
    void tries_of_a_day_come_back_at_midnight_in_beijing() {
        RoundRules daily =
                new RoundRules(RoundKind.SCORED, WindowKind.OWN, null, null, 1, CountingRule.BEST, null, null);
        Instant midnight = Plain.dayOf(clock.instant().plus(Duration.ofDays(1)));
        ContestDraft draft = contests.draft(town.county());
        RoundDraft round = with(
                ContestFixture.round(with(draft, RevealRule.AFTER_ROUND, 3)),
                "每天一次",
                clock.instant(),
                midnight.plus(Duration.ofDays(3)));
        long id = contests.published(with(draft, with(round, daily)), organiser.id());
        Person worker = entered(id);
        clock.set(midnight.minusSeconds(600));
        finish(start(worker, id), 5);
        clock.set(midnight.minusMillis(1));
        assertThatThrownBy(() -> start(worker, id)).isInstanceOf(NoTriesLeftToday.class);
        clock.set(midnight);
        assertThat(start(worker, id).tryNo()).isEqualTo(2);
    }

    @Test
    void warm_up_shows_the_score_and_leaves_no_place() {
        RoundRules warmUp =
                new RoundRules(RoundKind.WARM_UP, WindowKind.OWN, null, null, null, CountingRule.BEST, null, null);
        long round = held(warmUp, 3);
        Person worker = entered(round);
        finish(start(worker, round), 10);
        closeAfterTheEnd(round);
        assertThat(sql.number("SELECT COUNT(*) FROM contest_result WHERE round_id = ?", round))
                .isZero();
        assertThat(sql.number(
                        "SELECT COUNT(*) FROM platform_outbox WHERE topic = 'contest.placed' AND partition_key = ?",
                        worker.id()))
                .isZero();
    }

    @Test
    void last_try_counts_where_the_round_says_so() {
        RoundRules last =
                new RoundRules(RoundKind.SCORED, WindowKind.OWN, null, null, null, CountingRule.LAST, null, null);
        long round = held(last, 2);
        Person worker = entered(round);
        finish(start(worker, round), 10);
        finish(start(worker, round), 4);
        closeAfterTheEnd(round);
        assertThat(sql.number("SELECT score_tenths FROM contest_result WHERE round_id = ?", round))
                .isEqualTo(80);
    }

    /** One event, one round, held like this and running; a warm-up alone could not be published. */
    private long held(RoundRules rules, int tries) {
        ContestDraft draft = with(contests.draft(town.county()), RevealRule.SCORE_AT_ONCE, tries);
        RoundDraft round = ContestFixture.round(draft);
        if (rules.scored()) {
            return contests.published(with(draft, with(round, rules)), organiser.id());
        }
        return contests.published(with(draft, event("", with(round, rules), later(round))), organiser.id());
    }

    private static RoundDraft later(RoundDraft round) {
        Instant next = round.endsAt().plusSeconds(86_400);
        return with(round, "决赛", next, next.plus(ContestFixture.WINDOW));
    }

    private static RoundDraft named(RoundDraft round, Long id) {
        return new RoundDraft(
                id,
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
                round.marking());
    }

    private static EventDraft of(EventDraft event, long tradeId) {
        return new EventDraft(
                null,
                event.name(),
                tradeId,
                new EligibilityDraft(List.of(), List.of(tradeId), List.of()),
                event.entry(),
                event.rounds());
    }

    private Person entered(long round) {
        Person worker = worker("张建华");
        enter(worker, round);
        return worker;
    }
}

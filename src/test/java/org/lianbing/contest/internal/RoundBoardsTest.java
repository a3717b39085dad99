package org.lianbing.contest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianbing.contest.ContestApi;
import org.lianbing.contest.ContestDraft;
import org.lianbing.contest.ContestDraft.RoundDraft;
import org.lianbing.contest.ContestFixture;
import org.lianbing.contest.RevealRule;
import org.lianbing.contest.RoundRules;
import org.lianbing.exam.AttemptView;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.platform.Workbooks;

/** A round of two hours that freezes after half an hour. */
class RoundBoardsTest extends ContestTest {
    @Inject
    FreezeHeadcounts headcounts;

    @Inject
    ContestApi api;

    @Inject
    Workbooks workbooks;

    private Instant freezesAt;

    @Override
    public Map<String, String> getProperties() {
        Map<String, String> properties = new HashMap<>(super.getProperties());
        properties.put("lianbing.contest.board-age", "0ms");
        return properties;
    }

    @BeforeEach
    void aMomentToFreeze() {
        freezesAt = clock.instant().plus(Duration.ofMinutes(30));
    }

    private long freezing(RevealRule reveal) {
        return contests.published(freezing(contests.draft(town.county()), reveal), organiser.id());
    }

    private ContestDraft freezing(ContestDraft draft, RevealRule reveal) {
        return freezing(ContestFixture.with(draft, reveal, 1), freezesAt);
    }

    private static ContestDraft freezing(ContestDraft draft, Instant freezesAt) {
        RoundRules usual = RoundRules.USUAL;
        RoundDraft round = ContestFixture.with(
                ContestFixture.round(draft),
                new RoundRules(usual.kind(), usual.window(), null, null, null, usual.counting(), freezesAt, null));
        return ContestFixture.with(draft, round);
    }

    private JsonNode board(Person person, long round, String query) {
        return ok(of(person).get("/api/rounds/" + round + "/board?" + query));
    }

    private String text(Person person, long round, String query) {
        return of(person).get("/api/rounds/" + round + "/board?" + query).body();
    }

    private JsonNode organisers(long round, String query) {
        return ok(of(organiser).get(at(round, "/board?" + query))).get("board");
    }

    private static List<String> column(JsonNode board, String list, String column) {
        JsonNode rows = list.equals("rows") ? board.get("rows").get("items") : board.get(list);
        List<String> found = new ArrayList<>();
        rows.values().forEach(row -> found.add(row.get(column).coerceStringValue()));
        return found;
    }

    private static String state(JsonNode board) {
        return board.get("state").getStringValue();
    }

    @Test
    void board_moves_until_the_freeze_and_what_comes_at_that_very_moment_is_not_on_it() {
        long round = freezing(RevealRule.SCORE_AT_ONCE);
        Person early = worker("张早早");
        Person just = worker("李恰好");
        Person late = worker("王准点");
        List<AttemptView> attempts =
                List.of(enterAndStart(early, round), enterAndStart(just, round), enterAndStart(late, round));
        finish(attempts.get(0), 3);
        assertThat(state(board(early, round, "kind=PERSON"))).isEqualTo("LIVE");
        clock.set(freezesAt.minusMillis(1));
        finish(attempts.get(1), 5);
        assertThat(column(board(early, round, "kind=PERSON"), "rows", "scoreTenths"))
                .containsExactly("100", "60");
        clock.set(freezesAt);
        finish(attempts.get(2), 10);

        for (String kind : List.of("PERSON", "UNIT", "TEAM", "PROGRESS")) {
            assertThat(state(board(late, round, "kind=" + kind))).isEqualTo("FROZEN");
            assertThat(text(late, round, "kind=" + kind))
                    .doesNotContain("\"scoreTenths\":200")
                    .doesNotContain("王");
            assertThat(of(organiser).get(at(round, "/board?kind=" + kind)).body())
                    .doesNotContain("王准点");
        }
        JsonNode frozen = board(late, round, "kind=PERSON");
        assertThat(column(frozen, "rows", "scoreTenths")).containsExactly("100", "60");
        assertThat(frozen.get("rows").get("total").getLongValue()).isEqualTo(2);
        // Not even her own place, nor anything behind the last page.
        assertThat(frozen.get("mine").size()).isZero();
        assertThat(board(late, round, "kind=PERSON&page=1&size=2")
                        .get("rows")
                        .get("items")
                        .size())
                .isZero();
        assertThat(column(board(early, round, "kind=PERSON"), "mine", "rank")).containsExactly("1", "2");
        // Two of the team have a result for the board, whatever a third one has.
        assertThat(board(early, round, "kind=UNIT")
                        .get("rows")
                        .get("items")
                        .get(0)
                        .get("group")
                        .get("finished")
                        .getIntValue())
                .isEqualTo(2);
        assertThat(sheet(round)).hasSize(4).noneMatch(line -> line.contains("王准点"));
    }

    @Test
    void results_of_a_frozen_round_wait_for_the_reveal_at_every_door() {
        long round = freezing(RevealRule.SCORE_AT_ONCE);
        Person early = worker("张早早");
        Person late = worker("王后来");
        AttemptView first = enterAndStart(early, round);
        AttemptView second = enterAndStart(late, round);
        finish(first, 3);
        clock.set(freezesAt.plusSeconds(60));
        finish(second, 10);
        assertThat(of(organiser).get(at(round, "/reveal")).body()).contains("contest.reveal-not-ready");
        assertThat(of(organiser).post(at(round, "/reveal"), "{}").body()).contains("contest.reveal-not-ready");
        clock.set(round(round).resultsAt().plus(GRACE));
        long toldBefore = told(organiser, "contest.reveal-due");
        assertThat(contests.close(round)).isFalse();
        assertThat(contests.close(round)).isFalse();

        long contest = contests.contestOf(round);
        assertThat(state(board(late, round, "kind=PERSON"))).isEqualTo("FROZEN");
        assertThat(column(board(late, round, "kind=PERSON"), "rows", "scoreTenths"))
                .containsExactly("60");
        assertThat(of(late).get("/api/contests/" + contest).body()).doesNotContain("\"rank\"");
        assertThat(of(late).get("/api/attempts/" + second.id() + "/result").body())
                .doesNotContain("rankedCount");
        assertThat(of(organiser).get(at(round, "/results")).body()).contains("contest.results-not-out");
        assertThat(of(organiser).get(at(round, "/results/file?format=CSV")).body())
                .contains("contest.results-not-out");
        assertThat(of(organiser).get(at(round, "/advancement/lines")).body()).doesNotContain("王后来");
        assertThat(api.placings(round, ALL).items()).isEmpty();
        assertThat(api.placing(round, late.id())).isEmpty();
        assertThat(told(late, "contest.result")).isZero();
        // The organiser is told once that it is her turn, and sees both places of each.
        assertThat(told(organiser, "contest.reveal-due") - toldBefore).isEqualTo(1);
        assertThat(ok(of(organiser).get(at(round, "/board?kind=PERSON")))
                        .get("awaitingReveal")
                        .getBooleanValue())
                .isTrue();
        JsonNode reveal = ok(of(organiser).get(at(round, "/reveal")));
        assertThat(column(reveal, "rows", "name")).containsExactly("王后来", "张早早");
        assertThat(reveal.get("rows").get("items").get(1).get("frozenRank").getIntValue())
                .isEqualTo(1);
        assertThat(reveal.get("rows").get("items").get(1).get("movement").getIntValue())
                .isEqualTo(-1);
        assertThat(reveal.get("rows").get("items").get(0).get("frozenRank")).isNull();

        assertThat(of(organiser).post(at(round, "/reveal"), "{}").statusCode()).isEqualTo(204);
        assertThat(of(organiser).post(at(round, "/reveal"), "{}").statusCode()).isEqualTo(204);

        JsonNode last = board(late, round, "kind=PERSON");
        assertThat(state(last)).isEqualTo("FINAL");
        assertThat(column(last, "rows", "scoreTenths")).containsExactly("200", "60");
        assertThat(column(last, "mine", "rank")).containsExactly("1", "2");
        assertThat(told(late, "contest.result")).isEqualTo(1);
        assertThat(sql.number(
                        "SELECT COUNT(*) FROM platform_audit WHERE action = 'contest.reveal-round' AND target = ?",
                        "round:" + round))
                .isEqualTo(1);
    }

    @Test
    void places_that_wait_for_the_reveal_are_not_written_again() {
        long round = freezing(RevealRule.SCORE_AT_ONCE);
        Person first = worker("一");
        Person second = worker("二");
        finish(enterAndStart(first, round), 5);
        finish(enterAndStart(second, round), 3);
        clock.set(round(round).resultsAt().plus(GRACE));
        assertThat(contests.close(round)).isFalse();
        // As a confirmed case takes a place away.
        sql.update("DELETE FROM contest_result WHERE round_id = ? AND position = 2", round);
        sql.update("UPDATE contest_round SET placed_count = 1 WHERE id = ?", round);

        assertThat(of(organiser).post(at(round, "/reveal"), "{}").statusCode()).isEqualTo(204);

        assertThat(column(board(first, round, "kind=PERSON"), "rows", "scoreTenths"))
                .containsExactly("100");
        assertThat(told(second, "contest.result")).isZero();
    }

    @Test
    void round_whose_scores_come_out_after_it_shows_no_board_before() {
        long round = freezing(RevealRule.AFTER_ROUND);
        Person worker = worker("张建华");
        finish(enterAndStart(worker, round), 3);
        assertThat(state(board(worker, round, "kind=PERSON"))).isEqualTo("HIDDEN");
        assertThat(organisers(round, "kind=PERSON").get("rows").get("total").getLongValue())
                .isZero();
        assertThat(of(organiser).get(at(round, "/board.xlsx?kind=PERSON")).body())
                .contains("contest.results-not-out");
    }

    @Test
    void round_that_does_not_freeze_shows_its_board_with_the_results() {
        long round = contests.published(
                ContestFixture.with(contests.draft(town.county()), RevealRule.SCORE_AT_ONCE, 1), organiser.id());
        Person worker = worker("张建华");
        finish(enterAndStart(worker, round), 3);
        assertThat(state(board(worker, round, "kind=PERSON"))).isEqualTo("HIDDEN");
        assertThat(of(organiser).get(at(round, "/reveal")).body()).contains("contest.not-frozen");
        closeAfterTheEnd(round);
        assertThat(column(board(worker, round, "kind=PERSON"), "mine", "rank")).containsExactly("1");
    }

    @Test
    void headcount_is_that_of_the_start_whoever_comes_later() {
        ContestDraft draft = freezing(contests.draft(town.companyB()), RevealRule.SCORE_AT_ONCE);
        Person one = identity.member(town.teamOfB(), "周一");
        long members = sql.number("SELECT COUNT(*) FROM identity_member WHERE organisation_id = ?", town.teamOfB());
        long round = contests.published(draft, organiser.id());
        assertThat(headcounts.due()).contains(round);
        headcounts.freeze(round);
        assertThat(headcounts.due()).doesNotContain(round);
        identity.member(town.teamOfB(), "周二");
        headcounts.freeze(round);
        finish(enterAndStart(one, round), 10);

        for (String kind : List.of("UNIT", "TEAM")) {
            JsonNode row = board(one, round, "kind=" + kind).get("mine").get(0);
            assertThat(row.get("group").get("members").getLongValue()).isEqualTo(members);
            assertThat(row.get("mine").getBooleanValue()).isTrue();
        }
        assertThat(column(board(one, round, "kind=TEAM"), "rows", "name")).containsExactly("炮制一班");
        assertThat(column(board(one, round, "kind=TEAM"), "rows", "place")).containsExactly("乙药业公司");
        assertThat(board(one, round, "kind=UNIT&band=MICRO")
                        .get("rows")
                        .get("total")
                        .getLongValue())
                .isEqualTo(1);
        assertThat(board(one, round, "kind=UNIT&band=LARGE")
                        .get("rows")
                        .get("total")
                        .getLongValue())
                .isZero();
    }

    @Test
    void names_are_masked_for_members_and_the_round_does_not_exist_for_others() {
        long round = freezing(RevealRule.SCORE_AT_ONCE);
        finish(enterAndStart(worker("欧阳建华"), round), 3);
        Person stranger = identity.member(town.city(), "外人");
        assertThat(text(worker("看榜人"), round, "kind=PERSON")).contains("欧").doesNotContain("欧阳建华");
        assertThat(of(organiser).get(at(round, "/board?kind=PERSON")).body()).contains("欧阳建华");
        assertThat(of(stranger)
                        .get("/api/rounds/" + round + "/board?kind=PERSON")
                        .statusCode())
                .isEqualTo(404);
    }

    private List<String> sheet(long round) {
        return workbooks
                .read(
                        of(organiser)
                                .getBytes(at(round, "/board.xlsx?kind=PERSON"))
                                .body(),
                        Workbooks.Limits.USUAL)
                .sheets()
                .getFirst()
                .rows()
                .stream()
                .map(Object::toString)
                .toList();
    }

    private long told(Person person, String kind) {
        return sql.number("SELECT COUNT(*) FROM identity_message WHERE member_id = ? AND kind = ?", person.id(), kind);
    }
}

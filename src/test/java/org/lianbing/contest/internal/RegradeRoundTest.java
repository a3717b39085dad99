package org.lianbing.contest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.BankFixture;
import org.lianbing.bank.QuestionType;
import org.lianbing.contest.ContestApi;
import org.lianbing.contest.ContestDraft;
import org.lianbing.contest.ContestDraft.BlueprintDraft;
import org.lianbing.contest.ContestDraft.SectionDraft;
import org.lianbing.contest.ContestFixture;
import org.lianbing.contest.Placing;
import org.lianbing.contest.RevealRule;
import org.lianbing.exam.AttemptView;
import org.lianbing.exam.MarkingRules;
import org.lianbing.exam.MultipleRule;
import org.lianbing.exam.RegradePolicy;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.identity.Roles;
import org.lianbing.testing.Outboxes;

/** What a round goes through when a question is put right after the fact, and when people mark. */
class RegradeRoundTest extends ContestTest {
    @Inject
    ContestApi api;

    @Inject
    RerankRound reranking;

    @Inject
    RerankStore reranks;

    private long round;
    private Person ahead;
    private Person behind;
    private AttemptView behindAttempt;

    /** She who is behind was quicker, and three questions short. */
    @BeforeEach
    void twoInARound() {
        round = running();
        ahead = worker("周领先");
        behind = worker("郑落后");
        AttemptView aheadAttempt = enterAndStart(ahead, round);
        behindAttempt = enterAndStart(behind, round);
        clock.advance(Duration.ofSeconds(100));
        finish(behindAttempt, 7);
        clock.advance(Duration.ofSeconds(100));
        finish(aheadAttempt, 8);
    }

    @Test
    void regrade_of_a_closed_round_shows_its_consequences_first_and_then_changes_the_places() {
        closeAfterTheEnd(round);
        JsonNode proposed = proposed();
        assertThat(proposed.get("state").getStringValue()).isEqualTo("PROPOSED");
        assertThat(words(proposed, "replace"))
                .anyMatch(words -> words.startsWith("名次：名次会变的有 2 人：上升 1 人，下降 1 人。"))
                .anyMatch(words -> words.startsWith("名次积分：补发 1 人，共 100 积分；收回 1 人共 100 积分"));
        assertThat(words(proposed, "keepAndAdd")).anyMatch(words -> words.contains("已得的 100 积分不收回"));
        assertThat(order()).containsExactly(ahead.id(), behind.id());

        goLive(proposed);

        assertThat(order()).containsExactly(behind.id(), ahead.id());
        assertThat(api.placings(round, ALL).items().getFirst().scoreTenths()).isEqualTo(200);
        assertThat(round(round).placedCount()).isEqualTo(2);
        assertThat(sql.first(
                        "SELECT text FROM identity_message WHERE member_id = ? ORDER BY id DESC LIMIT 1",
                        row -> row.getString(1),
                        behind.id()))
                .hasValueSatisfying(text -> assertThat(text).contains("得分由 14 分改为 20 分，名次由第 2 名变为第 1 名"));
    }

    @Test
    void carrying_a_regrade_on_again_changes_and_tells_nothing_twice() {
        closeAfterTheEnd(round);
        JsonNode proposed = proposed();
        goLive(proposed);
        long regrade = proposed.get("id").getLongValue();
        long told = messages();

        reranking.rerank(regrade);
        reranks.note(regrade, round, RegradePolicy.REPLACE, clock.instant());
        reranking.rerank(regrade);
        Outboxes.drain(context);

        assertThat(order()).containsExactly(behind.id(), ahead.id());
        assertThat(reranks.shiftsAfter(regrade, 0, 10)).hasSize(2);
        assertThat(messages()).isEqualTo(told);
    }

    @Test
    void regrade_before_the_round_is_closed_leaves_the_places_to_its_closing() {
        clock.set(round(round).resultsAt());
        JsonNode proposed = proposed();
        goLive(proposed);
        assertThat(order()).isEmpty();
        closeAfterTheEnd(round);
        assertThat(order()).containsExactly(behind.id(), ahead.id());
        assertThat(reranks.shiftsAfter(proposed.get("id").getLongValue(), 0, 10))
                .isEmpty();
    }

    @Test
    void round_is_not_closed_while_a_regrade_has_reached_only_some_of_its_attempts() {
        clock.set(round(round).resultsAt());
        JsonNode proposed = proposed();
        decide(proposed);
        clock.advance(GRACE);
        assertThat(contests.close(round)).isFalse();
        contests.exam().runRegrades();
        assertThat(contests.close(round)).isTrue();
    }

    @Test
    void keys_of_a_round_are_shown_to_its_organiser_only_once_it_is_over() {
        String path = "/api/organiser/occasions/round/" + round + "/questions";
        answered(409, of(organiser).get(path));
        clock.set(round(round).resultsAt());
        JsonNode first = ok(of(organiser).get(path)).get("items").get(0);
        assertThat(first.get("key").getStringValue()).isNotEmpty();
        assertThat(first.get("asked").getLongValue()).isPositive();
        Person stranger = identity.memberWithRole(town.companyB(), "吴主任", Roles.ORGANISER);
        answered(404, of(stranger).get(path));
    }

    @Test
    void round_waits_until_its_markers_are_through() {
        long texts = context.getBean(BankFixture.class)
                .publish(4, QuestionType.SHORT_ANSWER)
                .bankId();
        ContestDraft draft = contests.draft(town.county());
        ContestDraft.RoundDraft usual = ContestFixture.round(draft);
        ContestDraft.RoundDraft marked = ContestFixture.with(
                ContestFixture.round(
                        "初赛",
                        usual.startsAt(),
                        usual.endsAt(),
                        3600,
                        1,
                        MultipleRule.ALL_OR_NOTHING,
                        RevealRule.AFTER_ROUND,
                        false,
                        new BlueprintDraft(
                                List.of(new SectionDraft("简答题", texts, QuestionType.SHORT_ANSWER, null, null, 1, 100)),
                                true)),
                MarkingRules.BY_HAND);
        long handRound = contests.published(ContestFixture.with(draft, marked), organiser.id());
        Person writer = worker("冯作答");
        AttemptView attempt = enterAndStart(writer, handRound);
        contests.exam().save(attempt.id(), 1, 1, "先断电再验电");
        contests.exam().submit(attempt.id());
        clock.set(round(handRound).resultsAt().plus(GRACE));

        assertThat(contests.close(handRound)).isFalse();

        List<Person> markers = List.of(worker("甲老师"), worker("乙老师"));
        ok(of(organiser)
                .put(
                        "/api/organiser/occasions/round/" + handRound + "/markers",
                        "{\"memberIds\":[" + markers.getFirst().id() + ","
                                + markers.getLast().id() + "]}"));
        for (Person marker : markers) {
            assertThat(ok(of(marker).get("/api/marking-tasks"))
                            .get("items")
                            .get(0)
                            .get("title")
                            .getStringValue())
                    .isEqualTo("电工技能竞赛 · 初赛");
            JsonNode task = ok(of(marker).post("/api/marking-tasks/round/" + handRound + "/next"));
            of(marker).put("/api/marking-tasks/" + task.get("id").getLongValue() + "/mark", "{\"markTenths\":80}");
        }
        assertThat(contests.close(handRound)).isTrue();
        assertThat(api.placings(handRound, ALL).items())
                .extracting(Placing::scoreTenths)
                .containsExactly(80);
    }

    private List<Long> order() {
        return api.placings(round, ALL).items().stream().map(Placing::memberId).toList();
    }

    private long messages() {
        return sql.number("SELECT COUNT(*) FROM identity_message WHERE member_id IN (?, ?)", ahead.id(), behind.id());
    }

    /** Full marks for the three questions that she had wrong. */
    private JsonNode proposed() {
        String remedies = contests.exam().revisions(behindAttempt.id()).subList(7, 10).stream()
                .map(revision -> "{\"revisionId\":" + revision + ",\"kind\":\"FULL_MARKS\"}")
                .collect(Collectors.joining(","));
        JsonNode made = ok(of(organiser)
                .post(
                        "/api/organiser/occasions/round/" + round + "/regrades",
                        "{\"reason\":\"题目印错\",\"remedies\":[" + remedies + "]}"));
        contests.exam().runRegrades();
        return ok(of(organiser).get("/api/organiser/regrades/" + made.get("id").getLongValue()));
    }

    private void decide(JsonNode proposed) {
        ok(of(organiser)
                .post(
                        "/api/organiser/regrades/" + proposed.get("id").getLongValue() + "/decide",
                        "{\"policy\":\"REPLACE\",\"reason\":\"专家组核实\"}"));
    }

    private void goLive(JsonNode proposed) {
        decide(proposed);
        contests.exam().runRegrades();
        Outboxes.drain(context);
        reranks.due().forEach(reranking::rerank);
        Outboxes.drain(context);
    }

    private static List<String> words(JsonNode regrade, String policy) {
        return StreamSupport.stream(regrade.get(policy).values().spliterator(), false)
                .map(one -> one.get("subject").getStringValue() + "："
                        + one.get("words").getStringValue())
                .toList();
    }
}

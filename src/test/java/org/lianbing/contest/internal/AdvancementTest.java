package org.lianbing.contest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.json.tree.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianbing.contest.AdvancementRules;
import org.lianbing.contest.NotAdvanced;
import org.lianbing.contest.TieRule;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Hashes;

/** From a closed round to the sealed list: two of three in company A are too many for its cap of two. */
class AdvancementTest extends AdvancementTestBase {
    private static final AdvancementRules THREE_TWO_OF_A_UNIT = new AdvancementRules(3, 2, TieRule.ALL, 5, true);

    private Person zhang;
    private Person li;
    private Person wang;
    private Person ofB;
    private Person alsoOfB;
    private List<Person> all;

    @BeforeEach
    void workers() {
        zhang = worker("张建华");
        li = worker("李建国");
        wang = worker("王建军");
        ofB = identity.member(town.teamOfB(), "周乙方");
        alsoOfB = identity.member(town.teamOfB(), "吴乙丁");
        all = List.of(zhang, li, wang, ofB, alsoOfB);
    }

    @Test
    void the_rule_stands_on_the_workers_page_before_the_round_begins() {
        long round = contests.published(draft(THREE_TWO_OF_A_UNIT), organiser.id());

        assertThat(of(zhang).get("/api/contests/" + contests.contestOf(round)).body())
                .contains("按名次取前 3 名，每个单位最多 2 人")
                .contains("公示 5 个工作日");
    }

    @Test
    void the_list_says_of_everybody_why_she_goes_on_or_does_not() {
        long round = closed(THREE_TWO_OF_A_UNIT, all);
        JsonNode made = ok(make(round));

        assertThat(made.get("stage").getStringValue()).isEqualTo("PROPOSED");
        assertThat(verdicts(round)).containsExactly("ADVANCES", "ADVANCES", "EMPLOYER_CAP", "ADVANCES", "NO_PLACE");
        refused(of(zhang).get(notice(round, "")), "contest.notice-not-up");
        assertThat(ok(make(round)).get("version").getIntValue()).isEqualTo(1);
    }

    @Test
    void nothing_is_made_before_the_results_are_out_or_without_a_rule() {
        long running = contests.published(draft(THREE_TWO_OF_A_UNIT), organiser.id());
        refused(make(running), "contest.results-not-out");
        long without = running();
        closeAfterTheEnd(without);
        refused(make(without), "contest.no-advancement-rule");
    }

    @Test
    void whoever_fails_the_check_is_out_with_a_reason_that_is_kept_and_the_next_comes_in() {
        long round = closed(THREE_TWO_OF_A_UNIT, all);
        make(round);

        JsonNode preview = ok(asOrganiser()
                .post(at(round, "/advancement/preview"), "{\"memberId\":" + zhang.id() + ",\"change\":\"EXCLUDE\"}"));
        assertThat(preview.get("moves").size()).isEqualTo(2);
        assertThat(verdicts(round)).startsWith("ADVANCES");

        ok(change(round, zhang, "EXCLUDE", 1));

        assertThat(verdicts(round)).containsExactly("NOT_ELIGIBLE", "ADVANCES", "ADVANCES", "ADVANCES", "NO_PLACE");
        assertThat(audited("contest.exclude-from-list", "round:" + round)).isEqualTo(1);
        refused(change(round, zhang, "RESTORE", 1), "contest.list-changed");
        ok(change(round, zhang, "RESTORE", 2));
        assertThat(verdicts(round)).containsExactly("ADVANCES", "ADVANCES", "EMPLOYER_CAP", "ADVANCES", "NO_PLACE");
    }

    @Test
    void list_that_nobody_has_seen_follows_results_that_lose_somebody_and_a_public_one_does_not() {
        long round = closed(THREE_TWO_OF_A_UNIT, all);
        make(round);
        ok(change(round, wang, "EXCLUDE", 1));
        takeFromResults(round, zhang);

        assertThat(ok(make(round)).get("version").getIntValue()).isEqualTo(3);

        assertThat(verdicts(round)).containsExactly("ADVANCES", "NOT_ELIGIBLE", "ADVANCES", "ADVANCES");
        ok(openNotice(round));
        takeFromResults(round, li);
        ok(make(round));
        assertThat(verdicts(round)).hasSize(4);
    }

    /** As a confirmed case does. */
    private void takeFromResults(long round, Person person) {
        sql.update("DELETE FROM contest_result WHERE round_id = ? AND member_id = ?", round, person.id());
        sql.update("UPDATE contest_result SET position = position - 1 WHERE round_id = ? ORDER BY position", round);
    }

    @Test
    void notice_shows_masked_names_and_only_to_those_who_may_enter() {
        long round = closed(THREE_TWO_OF_A_UNIT, all);
        make(round);
        ok(openNotice(round));

        String lines = of(alsoOfB).get(notice(round, "/lines")).body();
        assertThat(lines).contains("张*华").contains("本单位晋级人数已满").doesNotContain("张建华");
        assertThat(lines).contains("\"scoreTenths\":200");
        assertThat(ok(of(alsoOfB).get(notice(round, "")))
                        .get("mine")
                        .get("verdict")
                        .getStringValue())
                .isEqualTo("NO_PLACE");
        refused(openNotice(round), "contest.notice-already-up");
    }

    @Test
    void scores_stay_back_where_the_rule_says_so() {
        long round = closed(new AdvancementRules(2, null, TieRule.ALL, 1, false), all);
        make(round);
        ok(openNotice(round));

        assertThat(of(zhang).get(notice(round, "/lines")).body()).doesNotContain("scoreTenths\":2");
        noticeOver(round);
        ok(seal(round));
        assertThat(of(zhang).get(notice(round, "/final-list.txt")).body()).doesNotContain("\t得分");
    }

    @Test
    void notice_hangs_its_working_days_across_a_holiday_and_its_end_is_not_part_of_it() {
        long round = closed(THREE_TWO_OF_A_UNIT, all);
        make(round);
        // Tuesday before National Day: 30 September, 8, 9 and the worked Saturday 10, Monday 12 October.
        clock.set(Instant.parse("2026-09-29T01:00:00Z"));
        ok(openNotice(round));
        Instant end = Instant.parse("2026-10-12T16:00:00Z");
        assertThat(noticeEnd(round)).isEqualTo(end);

        clock.set(end.minusMillis(1));
        assertThat(object(wang, round, "", "我的成绩应当更高").statusCode()).isEqualTo(204);
        refused(seal(round), "contest.notice-not-over");
        clock.set(end);
        refused(object(wang, round, "", "我的成绩应当更高"), "contest.notice-over");
    }

    @Test
    void list_is_not_sealed_over_an_open_objection_and_its_author_reads_the_answer() {
        long round = closed(THREE_TWO_OF_A_UNIT, all);
        make(round);
        ok(openNotice(round));
        assertThat(object(wang, round, ",\"position\":1", "第一名不是本单位职工").statusCode())
                .isEqualTo(204);
        noticeOver(round);
        refused(seal(round), "contest.objections-open");
        JsonNode objection =
                ok(asOrganiser().get(at(round, "/objections"))).get("items").get(0);
        assertThat(objection.get("contact").getStringValue()).isEqualTo("13800000000");
        assertThat(objection.get("about").get("name").getStringValue()).isEqualTo("张建华");

        String decision = at(round, "/objections/" + objection.get("id").getLongValue() + "/decision");
        assertThat(asOrganiser()
                        .post(decision, "{\"upheld\":false,\"reply\":\"经核实，是本单位职工\"}")
                        .statusCode())
                .isEqualTo(204);

        refused(asOrganiser().post(decision, "{\"upheld\":true,\"reply\":\"改了\"}"), "contest.objection-decided");
        assertThat(of(wang).get(notice(round, "/objections")).body()).contains("经核实，是本单位职工");
        assertThat(of(li).get(notice(round, "/objections")).body()).contains("\"total\":0");
        assertThat(audited("contest.refuse-objection", null)).isPositive();
        ok(seal(round));
    }

    @Test
    void upheld_objection_takes_the_entry_off_and_the_replacement_hangs_as_long_as_the_others() {
        long round = closed(THREE_TWO_OF_A_UNIT, all);
        make(round);
        ok(openNotice(round));
        object(wang, round, ",\"position\":1", "第一名证书过期");
        Instant firstEnd = noticeEnd(round);
        clock.set(firstEnd.minus(Duration.ofHours(1)));
        long id = ok(asOrganiser().get(at(round, "/objections")))
                .get("items")
                .get(0)
                .get("id")
                .getLongValue();

        assertThat(asOrganiser()
                        .post(
                                at(round, "/objections/" + id + "/decision"),
                                "{\"upheld\":true,\"reply\":\"核实无误\",\"change\":{\"memberId\":" + zhang.id()
                                        + ",\"change\":\"EXCLUDE\",\"reason\":\"工种证书过期\",\"version\":1}}")
                        .statusCode())
                .isEqualTo(204);

        // The cap is kept: the third of company A comes in for the first of company A.
        assertThat(verdicts(round)).containsExactly("NOT_ELIGIBLE", "ADVANCES", "ADVANCES", "ADVANCES", "NO_PLACE");
        assertThat(noticeEnd(round)).isAfter(firstEnd);
        assertThat(ok(of(ofB).get(notice(round, ""))).get("moves").size()).isEqualTo(2);
        clock.set(firstEnd);
        refused(seal(round), "contest.notice-not-over");
    }

    @Test
    void withdrawal_waits_for_the_organiser_and_costs_nobody_her_place() {
        long round = closed(new AdvancementRules(3, 2, TieRule.ALL, 1, true), all);
        make(round);
        ok(openNotice(round));
        assertThat(of(ofB).post(notice(round, "/withdrawal"), "{\"reason\":\"家中有事\"}")
                        .statusCode())
                .isEqualTo(204);
        noticeOver(round);
        refused(seal(round), "contest.objections-open");
        assertThat(asOrganiser().get(at(round, "/advancement/withdrawals")).body())
                .contains("家中有事");

        ok(change(round, ofB, "WITHDRAW", version(round)));

        assertThat(verdicts(round)).containsExactly("ADVANCES", "ADVANCES", "EMPLOYER_CAP", "WITHDRAWN", "ADVANCES");
        noticeOver(round);
        ok(seal(round));
    }

    @Test
    void those_on_the_sealed_list_and_nobody_else_take_part_in_the_next_round() {
        long round = closed(THREE_TWO_OF_A_UNIT, all);
        long finale = finalAfter(round);
        assertThat(participants(finale)).isZero();
        make(round);
        ok(openNotice(round));
        noticeOver(round);
        ok(seal(round));

        assertThat(participants(finale)).isEqualTo(3);
        assertThat(of(zhang).get("/api/contests/" + contests.contestOf(round)).body())
                .contains("\"onList\":true");
        assertThat(messages(zhang)).contains("您已晋级决赛");
        clock.set(round(finale).window().startsAt());
        assertThat(start(zhang, finale).tryNo()).isEqualTo(1);
        assertThatThrownBy(() -> start(wang, finale)).isInstanceOf(NotAdvanced.class);
    }

    @Test
    void sealed_list_is_what_anybody_recomputes_and_nothing_changes_it() {
        long round = closed(THREE_TWO_OF_A_UNIT, all);
        make(round);
        ok(openNotice(round));
        noticeOver(round);
        JsonNode sealed = ok(seal(round));

        String text = of(alsoOfB).get(notice(round, "/final-list.txt")).body();
        assertThat(Hashes.hex(text)).isEqualTo(sealed.get("sealedHash").getStringValue());
        assertThat(text).contains("1\t1\t张*华\t").contains("人数：3\n").endsWith("\n");
        int version = version(round);
        refused(change(round, zhang, "EXCLUDE", version), "contest.list-sealed");
        refused(seal(round), "contest.list-sealed");
        refused(openNotice(round), "contest.list-sealed");
        refused(of(zhang).post(notice(round, "/withdrawal"), "{\"reason\":\"家中有事\"}"), "contest.list-sealed");
        refused(object(wang, round, "", "我的成绩应当更高"), "contest.notice-over");
        ok(make(round));
        assertThat(version(round)).isEqualTo(version);
        assertThat(of(alsoOfB).get(notice(round, "/final-list.txt")).body()).isEqualTo(text);
    }

    @Test
    void organiser_of_a_company_does_not_reach_the_countys_list() {
        long round = closed(THREE_TWO_OF_A_UNIT, all);
        make(round);
        Person ofCompany = identity.memberWithRole(town.companyA(), "钱组织", Roles.ORGANISER);

        for (HttpResponse<String> answer : List.of(
                of(ofCompany).get(at(round, "/advancement")),
                of(ofCompany).get(at(round, "/advancement/lines")),
                of(ofCompany).post(at(round, "/advancement/notice"), "{\"version\":1}"),
                of(ofCompany).get(at(round, "/objections")))) {
            assertThat(answer.statusCode()).isEqualTo(404);
        }
        assertThat(view(round).get("stage").getStringValue()).isEqualTo("PROPOSED");
    }

    @Test
    void proposed_rule_is_tried_on_earlier_results_beside_the_one_they_had() {
        long round = closed(THREE_TWO_OF_A_UNIT, all);
        make(round);

        JsonNode tried = ok(asOrganiser()
                .post(
                        at(round, "/advancement/simulation"),
                        "{\"rule\":{\"places\":3,\"ties\":\"ALL\",\"noticeDays\":5,\"showScores\":true}}"));

        assertThat(tried.get("alike").getIntValue()).isEqualTo(2);
        assertThat(tried.get("entering").getIntValue()).isEqualTo(1);
        assertThat(tried.get("leaving").getIntValue()).isEqualTo(1);
        assertThat(verdicts(round)).containsExactly("ADVANCES", "ADVANCES", "EMPLOYER_CAP", "ADVANCES", "NO_PLACE");
    }

    @Test
    void next_round_that_begins_before_the_notice_can_end_keeps_the_contest_from_being_published() {
        assertThatThrownBy(() ->
                        contests.published(draft(new AdvancementRules(3, null, TieRule.ALL, 60, true)), organiser.id()))
                .hasMessageContaining("最早");
    }

    private long audited(String action, String target) {
        return target == null
                ? sql.number("SELECT COUNT(*) FROM platform_audit WHERE action = ?", action)
                : sql.number("SELECT COUNT(*) FROM platform_audit WHERE action = ? AND target = ?", action, target);
    }

    private long participants(long round) {
        return sql.number("SELECT COUNT(*) FROM contest_participant WHERE round_id = ?", round);
    }

    private String messages(Person person) {
        return of(person).get("/api/me/messages").body();
    }
}

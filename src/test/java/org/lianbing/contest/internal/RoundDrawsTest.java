package org.lianbing.contest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.lianbing.contest.ContestFixture;
import org.lianbing.contest.RoundRules;
import org.lianbing.exam.AttemptView;
import org.lianbing.exam.DrawRule;
import org.lianbing.identity.IdentityFixture.Person;

/** A draw that anybody can check, from the announcement to the file; and the rule of late answers of a round. */
class RoundDrawsTest extends ContestTest {
    private static final RoundRules LATE = RoundRules.USUAL.takingLate(600);

    private static String drawOf(long round) {
        return "/api/rounds/" + round + "/draw";
    }

    @Test
    void a_draw_is_announced_completed_and_revealed_in_this_order() {
        long round = contests.published(ContestFixture.checkable(contests.draft(town.county())), organiser.id());
        Person worker = worker("郑核验");
        enter(worker, round);

        JsonNode announced =
                ok(of(organiser).post(at(round, "/draw/commitment"), "{\"valueName\":\"双色球 2026-12-01 开奖号码\"}"));
        assertThat(announced.get("hash").getStringValue()).hasSize(64);
        JsonNode seen = ok(of(worker).get(drawOf(round)));
        assertThat(seen.get("draw").get("hash").getStringValue())
                .isEqualTo(announced.get("hash").getStringValue());
        assertThat(seen.get("examNumber").getLongValue()).isEqualTo(worker.id());
        refused(
                409,
                "exam.draw-already-fixed",
                of(organiser).post(at(round, "/draw/commitment"), "{\"valueName\":\"另一个\"}"));

        clock.set(round(round).window().startsAt());
        refused(
                409,
                "exam.draw-awaits-value",
                of(worker).post("/api/rounds/" + round + "/attempts", "{\"device\":\"phone-1\"}"));
        ok(of(organiser).post(at(round, "/draw/value"), "{\"value\":\"03 08 12 19 27 31 + 09\"}"));
        AttemptView attempt = start(worker, round);
        refused(409, "contest.draw-round-not-over", of(organiser).post(at(round, "/draw/reveal"), "{}"));
        answered(404, of(worker).get(drawOf(round) + "/file"));
        finish(attempt, 3);

        clock.set(round(round).window().endsAt());
        assertThat(ok(of(organiser).post(at(round, "/draw/reveal"), "{}")).get("revealedAt"))
                .isNotNull();
        JsonNode file = ok(of(worker).get(drawOf(round) + "/file"));
        assertThat(file.get("committed").size()).isGreaterThan(5);
        JsonNode mine = ok(of(worker).get(drawOf(round)));
        assertThat(mine.get("tries").getIntValue()).isEqualTo(1);
        assertThat(mine.get("paper").getStringValue()).contains("/20/");
        assertThat(file.get("hash").getStringValue())
                .isEqualTo(announced.get("hash").getStringValue());
    }

    private void refused(int status, String code, HttpResponse<String> answer) {
        assertThat(answered(status, answer).get("code").getStringValue()).isEqualTo(code);
    }

    @Test
    void a_round_whose_draw_nobody_can_check_has_none_to_show() {
        long round = running();
        Person worker = worker("吴平常");
        enter(worker, round);
        answered(404, of(worker).get(drawOf(round)));
        answered(404, of(organiser).get(at(round, "/draw")));
    }

    @Test
    void results_wait_for_late_answers_and_workers_are_told() {
        long round = contests.published(
                ContestFixture.with(contests.draft(town.county()), DrawRule.PER_PERSON, LATE), organiser.id());
        Person worker = worker("王断网");
        enter(worker, round);
        assertThat(round(round).resultsAt())
                .isEqualTo(round(round).window().endsAt().plusSeconds(600));
        assertThat(of(worker).get("/api/contests/" + contests.contestOf(round)).body())
                .contains("10 分钟内送到仍然算分");
        clock.set(round(round).window().startsAt());
        long attempt = start(worker, round).id();
        assertThat(sql.number("SELECT late_seconds FROM exam_attempt WHERE id = ?", attempt))
                .isEqualTo(600);
    }

    @Test
    void a_preview_names_the_section_that_is_short_and_shows_a_paper_where_none_is() {
        JsonNode good = ok(preview("DRAWN_PER_PERSON", 100));
        assertThat(good.get("papers").getIntValue()).isGreaterThan(0);
        assertThat(good.get("sample").get(0).get("questions").size()).isGreaterThan(0);
        JsonNode short1 = ok(preview("DRAWN_PER_PERSON", 1));
        assertThat(short1.get("papers").getIntValue()).isZero();
        assertThat(short1.get("availability")
                        .get("sections")
                        .get(0)
                        .get("enough")
                        .getBooleanValue())
                .isFalse();
        refused(400, "contest.paper-rule-malformed", preview("FIXED", 100));
    }

    private HttpResponse<String> preview(String mode, int percent) {
        var section = contests.draft(town.county())
                .rounds()
                .findFirst()
                .orElseThrow()
                .blueprint()
                .sections()
                .getFirst();
        return of(organiser)
                .post(
                        "/api/organiser/blueprints/preview",
                        "{\"blueprint\":{\"sections\":[{\"title\":\"一、单选题\",\"bankId\":" + section.bankId()
                                + ",\"type\":\"SINGLE\",\"count\":2,\"marksTenthsEach\":10}],\"shuffleOptions\":true,\"draw\":{\"mode\":\""
                                + mode + "\",\"bandTenths\":0,\"shownToPercentMax\":" + percent
                                + ",\"unseenFirst\":false,\"checkable\":false}}}");
    }
}

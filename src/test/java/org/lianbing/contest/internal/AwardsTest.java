package org.lianbing.contest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.lianbing.exam.AttemptView;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.identity.Roles;

/** Awards of a round from the plan to the certificate and its public page. */
class AwardsTest extends ContestTest {
    private static final String PLAN =
            "{\"bands\":[{\"name\":\"一等奖\",\"size\":\"PLACES\",\"amount\":1},{\"name\":\"二等奖\",\"size\":\"PLACES\",\"amount\":2}],\"ties\":\"UP\"}";

    private final List<Person> people = new ArrayList<>();

    /** Four people in the order of their scores; the results are out. @return the round */
    private long ranked() {
        long round = running();
        people.clear();
        List<AttemptView> attempts = new ArrayList<>();
        for (String name : List.of("张建华", "李明", "王芳", "赵四")) {
            Person person = worker(name);
            people.add(person);
            attempts.add(enterAndStart(person, round));
        }
        for (int i = 0; i < attempts.size(); i++) {
            finish(attempts.get(i), 9 - i);
        }
        closeAfterTheEnd(round);
        return round;
    }

    @Test
    void without_a_plan_a_proposal_is_shown_and_nothing_can_be_confirmed() {
        long round = ranked();
        JsonNode shown = ok(of(organiser).get(at(round)));
        assertThat(shown.get("saved").getBooleanValue()).isFalse();
        assertThat(shown.get("tookPart").getIntValue()).isEqualTo(4);
        assertThat(of(organiser).post(at(round) + "/confirm", seal(shown)).body())
                .contains("contest.awards-not-planned");
    }

    @Test
    void plan_can_be_set_before_the_results_and_awards_only_after() {
        long round = running();
        JsonNode shown = ok(of(organiser).put(at(round), PLAN));
        assertThat(shown.get("out").getBooleanValue()).isFalse();
        assertThat(of(organiser).get(at(round) + "/rows").body()).contains("contest.results-not-out");
        assertThat(of(organiser)
                        .post(at(round) + "/confirm", "{\"seal\":\"x\"}")
                        .body())
                .contains("contest.results-not-out");
    }

    @Test
    void who_is_passed_over_keeps_her_rank_and_the_next_moves_up() {
        long round = ranked();
        ok(of(organiser).put(at(round), PLAN));
        assertThat(names(round)).containsExactly("张建华:一等奖", "李明:二等奖", "王芳:二等奖");

        assertThat(exclude(round, people.get(0), "裁判员不参评").statusCode()).isEqualTo(204);

        assertThat(names(round)).containsExactly("张建华:裁判员不参评", "李明:一等奖", "王芳:二等奖", "赵四:二等奖");
        JsonNode shown = ok(of(organiser).get(at(round)));
        assertThat(shown.get("tookPart").getIntValue()).isEqualTo(3);
        assertThat(shown.get("passedOver").getIntValue()).isEqualTo(1);
        assertThat(sql.list(
                        "SELECT reason FROM platform_audit WHERE action = 'contest.exclude-from-awards' AND subject = ?",
                        row -> row.getString(1),
                        people.get(0).id()))
                .containsExactly("裁判员不参评");

        assertThat(of(organiser)
                        .delete(at(round) + "/exclusions/" + people.get(0).id())
                        .statusCode())
                .isEqualTo(204);
        assertThat(names(round)).containsExactly("张建华:一等奖", "李明:二等奖", "王芳:二等奖");
    }

    @Test
    void who_did_not_take_part_cannot_be_passed_over() {
        long round = ranked();
        ok(of(organiser).put(at(round), PLAN));
        assertThat(exclude(round, worker("没参加"), "请假").statusCode()).isEqualTo(404);
    }

    @Test
    void only_the_list_that_was_looked_at_is_confirmed_and_then_it_stands() {
        long round = ranked();
        JsonNode looked = ok(of(organiser).put(at(round), PLAN));
        exclude(round, people.get(1), "资格不符");
        assertThat(of(organiser).post(at(round) + "/confirm", seal(looked)).body())
                .contains("contest.awards-changed");

        JsonNode fixed = ok(of(organiser)
                .post(at(round) + "/confirm", seal(ok(of(organiser).get(at(round))))));

        assertThat(fixed.get("confirmedAt").isString()).isTrue();
        assertThat(names(round)).containsExactly("张建华:一等奖", "李明:资格不符", "王芳:二等奖", "赵四:二等奖");
        assertThat(of(organiser).put(at(round), PLAN).body()).contains("contest.awards-fixed");
        assertThat(exclude(round, people.get(0), "晚了").body()).contains("contest.awards-fixed");
        assertThat(of(organiser).post(at(round) + "/confirm", seal(looked)).body())
                .contains("contest.awards-fixed");
        assertThat(sql.number(
                        "SELECT COUNT(*) FROM platform_audit WHERE action = 'contest.confirm-awards' AND target = ?",
                        "round:" + round))
                .isEqualTo(1);
        assertThat(sql.number(
                        "SELECT COUNT(*) FROM identity_message WHERE kind = 'contest.award' AND member_id IN (?, ?)",
                        people.get(0).id(),
                        people.get(1).id()))
                .isEqualTo(1);
    }

    @Test
    void worker_sees_and_downloads_only_her_own() {
        long round = confirmed();
        JsonNode mine = ok(of(people.get(0)).get("/api/awards?contestId=" + contests.contestOf(round)));
        assertThat(mine.get("total").getIntValue()).isEqualTo(1);
        JsonNode award = mine.get("items").get(0);
        assertThat(award.get("award").getStringValue()).isEqualTo("一等奖");
        assertThat(ok(of(people.get(3)).get("/api/awards")).get("total").getIntValue())
                .isZero();

        String path = "/api/awards/" + award.get("id").getLongValue() + "/certificate.pdf";
        String text = text(of(people.get(0)).getBytes(path));
        assertThat(text)
                .contains("荣誉证书", "张建华", "电工技能竞赛", "初赛", "一等奖", "甲酒业公司", "谯城区总工会")
                .contains(award.get("number").getStringValue());
        assertThat(of(people.get(1)).get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void organiser_gets_all_certificates_that_are_valid_a_page_each() throws IOException {
        long round = confirmed();
        withdraw(round, people.get(1), "成绩更正");
        HttpResponse<byte[]> answer = of(organiser).getBytes(atRound(round) + "/certificates.pdf");
        try (PDDocument pdf = Loader.loadPDF(answer.body())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
        }
        assertThat(text(answer)).contains("张建华", "王芳").doesNotContain("李明");
    }

    @Test
    void public_page_needs_no_login_and_says_nothing_of_the_person() {
        long round = confirmed();
        String number = number(people.get(0));
        HttpResponse<String> answer = http().get("/api/certificates/" + number);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("电工技能竞赛", "一等奖", "\"holder\":\"张*\"", "\"valid\":true")
                .doesNotContain("建华", people.get(0).idNumber(), "甲酒业公司", "memberId");
        assertThat(http().get("/api/certificates/" + number.replace("-", "").toLowerCase(java.util.Locale.ROOT))
                        .statusCode())
                .isEqualTo(200);
        assertThat(http().get("/c/" + number.replace("-", "")).headers().firstValue("Location"))
                .hasValue("/#/certificates/" + number.replace("-", ""));

        withdraw(round, people.get(0), "成绩更正");
        assertThat(http().get("/api/certificates/" + number).body()).contains("\"valid\":false", "成绩更正");
        assertThat(withdraw(round, people.get(0), "再一次").body()).contains("contest.award-withdrawn");
        long id = sql.number(
                "SELECT id FROM contest_award WHERE member_id = ?",
                people.get(0).id());
        assertThat(of(people.get(0))
                        .get("/api/awards/" + id + "/certificate.pdf")
                        .body())
                .contains("contest.award-withdrawn");
    }

    @Test
    void unknown_numbers_have_one_answer_whatever_they_look_like() {
        String known = number(confirmedFirst());
        List<String> answers = new ArrayList<>();
        for (String unknown : List.of(
                "ZZZZ-ZZZZ-ZZZZ-ZZZZ",
                "1",
                "x".repeat(300),
                known.substring(0, 18) + (known.endsWith("2") ? "3" : "2"))) {
            HttpResponse<String> answer = http().get("/api/certificates/" + unknown);
            assertThat(answer.statusCode()).isEqualTo(404);
            answers.add(answer.body());
        }
        assertThat(answers).containsOnly(answers.getFirst());
        assertThat(answers.getFirst()).contains("contest.certificate-unknown");
    }

    @Test
    void address_that_asks_too_often_waits_for_the_next_minute() {
        clock.advance(java.time.Duration.ofMinutes(5));
        HttpResponse<String> answer = http().get("/api/certificates/1");
        for (int i = 0; i < LookupBudget.PER_MINUTE && answer.statusCode() == 404; i++) {
            answer = http().get("/api/certificates/1");
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        clock.advance(java.time.Duration.ofMinutes(1));
        assertThat(http().get("/api/certificates/1").statusCode()).isEqualTo(404);
    }

    @Test
    void organiser_of_another_place_finds_nothing() {
        long round = confirmed();
        Person other = identity.memberWithRole(town.companyB(), "王组织", Roles.ORGANISER);
        for (String path : List.of(at(round), at(round) + "/rows", atRound(round) + "/certificates.pdf")) {
            assertThat(of(other).get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(of(other).put(at(round), PLAN).statusCode()).isEqualTo(404);
    }

    // ---- small steps

    private long confirmed() {
        long round = ranked();
        JsonNode shown = ok(of(organiser).put(at(round), PLAN));
        ok(of(organiser).post(at(round) + "/confirm", seal(shown)));
        return round;
    }

    private Person confirmedFirst() {
        confirmed();
        return people.get(0);
    }

    private String number(Person person) {
        return CertificateNumbers.grouped(
                sql.list("SELECT number FROM contest_award WHERE member_id = ?", row -> row.getString(1), person.id())
                        .getFirst());
    }

    private static String seal(JsonNode shown) {
        return "{\"seal\":\"" + shown.get("seal").getStringValue() + "\"}";
    }

    private HttpResponse<String> exclude(long round, Person person, String reason) {
        return of(organiser).put(at(round) + "/exclusions/" + person.id(), "{\"reason\":\"" + reason + "\"}");
    }

    private HttpResponse<String> withdraw(long round, Person person, String reason) {
        return of(organiser).post(at(round) + "/" + person.id() + "/withdrawal", "{\"reason\":\"" + reason + "\"}");
    }

    /** Everybody on the list with her award, or why she gets none. */
    private List<String> names(long round) {
        List<String> names = new ArrayList<>();
        for (JsonNode row :
                ok(of(organiser).get(at(round) + "/rows")).get("items").values()) {
            JsonNode award = row.get("award");
            names.add(row.get("name").getStringValue() + ":"
                    + (award == null ? row.get("passedOver") : award).getStringValue());
        }
        return names;
    }

    private String at(long round) {
        return atRound(round) + "/awards";
    }

    private String atRound(long round) {
        return "/api/organiser/contests/" + contests.contestOf(round) + "/events/"
                + round(round).eventId() + "/rounds/" + round;
    }

    private static String text(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode())
                .as(new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        try (PDDocument pdf = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(pdf).replaceAll("(?<=[\\p{IsHan}])\\s+(?=[\\p{IsHan}])", "");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

package org.lianbing.contest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.BankFixture;
import org.lianbing.bank.QuestionType;
import org.lianbing.contest.ContestDraft;
import org.lianbing.contest.ContestDraft.BlueprintDraft;
import org.lianbing.contest.ContestDraft.EligibilityDraft;
import org.lianbing.contest.ContestDraft.RoundDraft;
import org.lianbing.contest.ContestDraft.SectionDraft;
import org.lianbing.contest.ContestFixture;
import org.lianbing.exam.ExamApi;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.identity.Roles;
import org.lianbing.testing.Http;

class OrganiserContestsTest extends ContestTest {
    /** A list that is missing is an empty one. */
    private static final List<String> LISTS = List.of("organisationIds", "tradeIds", "levels", "sections");

    private static final String CONTESTS = "/api/organiser/contests";

    @Inject
    BankFixture banks;

    @Inject
    ExamApi exam;

    private Person organiserOfA;
    private Person organiserOfB;
    private Person worker;

    @BeforeAll
    void organisersOfCompanies() {
        organiserOfA = identity.memberWithRole(town.companyA(), "李组织", Roles.ORGANISER);
        organiserOfB = identity.memberWithRole(town.companyB(), "王组织", Roles.ORGANISER);
        worker = identity.member(town.teamOfA(), "张建华");
    }

    @Test
    void draft_is_kept_changed_and_deleted() {
        ContestDraft draft = contests.draft(town.companyA());
        JsonNode made = ok(of(organiserOfA).post(CONTESTS, text(draft)));
        assertThat(made.get("state").getStringValue()).isEqualTo("DRAFT");
        assertThat(event(made).get("eligibleCount").getLongValue()).isGreaterThanOrEqualTo(2);
        assertThat(round(made).get("questionCount").getIntValue()).isEqualTo(10);
        assertThat(round(made).get("fullMarksTenths").getIntValue()).isEqualTo(200);
        // Nothing to watch in a draft.
        answered(404, of(organiserOfA).get(at(round(made).get("id").getLongValue(), "/monitor")));
        String at = CONTESTS + "/" + made.get("id").getLongValue();

        ContestDraft renamed = ContestDraft.simple(
                " 新名字 ",
                draft.summary(),
                draft.organisationId(),
                new EligibilityDraft(List.of(town.teamOfA()), List.of(), List.of(5)),
                ContestFixture.round(draft));
        JsonNode changed = ok(of(organiserOfA).put(at, text(renamed)));
        assertThat(changed.get("name").getStringValue()).isEqualTo("新名字");
        JsonNode again = ok(of(organiserOfA).get(at));
        assertThat(event(again).get("eligibility").get("organisationIds").get(0).getLongValue())
                .isEqualTo(town.teamOfA());
        assertThat(round(again)
                        .get("draft")
                        .get("blueprint")
                        .get("sections")
                        .get(0)
                        .get("count")
                        .getIntValue())
                .isEqualTo(10);

        assertThat(of(organiserOfA).delete(at).statusCode()).isEqualTo(204);
        assertThat(of(organiserOfA).get(at).statusCode()).isEqualTo(404);
    }

    @Test
    void refused_draft_names_its_field() {
        ContestDraft draft = contests.draft(town.companyA());
        ContestDraft backwards = ContestFixture.with(
                draft,
                ContestFixture.round(draft).endsAt(),
                ContestFixture.round(draft).startsAt());
        JsonNode problem = answered(400, of(organiserOfA).post(CONTESTS, text(backwards)));
        assertThat(problem.get("field").getStringValue()).isEqualTo("events[0].rounds[0].endsAt");
        assertThat(problem.get("code").getStringValue()).isEqualTo("contest.round-ends-before-it-starts");
    }

    @Test
    void draft_with_holes_or_nonsense_is_refused_as_input_and_never_breaks_the_service() {
        String whole = text(contests.draft(town.companyA()));
        List<String> broken = new ArrayList<>(List.of("{}", "[]", "null", "\"\"", "{"));
        for (String field : List.of(
                "name",
                "summary",
                "organisationId",
                "events",
                "eligibility",
                "organisationIds",
                "tradeIds",
                "levels",
                "rounds",
                "startsAt",
                "endsAt",
                "durationSeconds",
                "triesMax",
                "multipleRule",
                "reveal",
                "blueprint",
                "sections",
                "title",
                "bankId",
                "type",
                "count",
                "marksTenthsEach")) {
            String value = "\"" + field + "\":(\"[^\"]*\"|[0-9.]+|true|false|\\[[^\\[\\]]*\\]|(?=[\\[{]))";
            broken.add(whole.replaceFirst(value, "\"" + field + "\":[[[]]], \"was\":$1"));
            if (!LISTS.contains(field)) {
                broken.add(whole.replaceFirst(value, "\"" + field + "\":null, \"was\":$1"));
            }
        }
        for (String body : broken) {
            HttpResponse<String> answer = of(organiserOfA).post(CONTESTS, body);
            assertThat(answer.statusCode()).as(body + " → " + answer.body()).isBetween(400, 404);
        }
        String round = "/api/organiser/rounds/" + running();
        for (String body : List.of("{}", "{\"memberId\":1,\"extraSeconds\":600,\"reason\":null}", "[]")) {
            assertThat(http().as(organiser.cookie())
                            .post(round + "/extra-time", body)
                            .statusCode())
                    .as(body)
                    .isBetween(400, 404);
        }
        assertThat(of(worker).post("/api/rounds/1/attempts", "{}").statusCode()).isEqualTo(400);
        assertThat(of(organiserOfA)
                        .post("/api/organiser/blueprints/availability", "{}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void organisation_out_of_reach_looks_like_one_that_does_not_exist() {
        ContestDraft own = contests.draft(town.companyA());
        String foreign = answered(404, of(organiserOfA).post(CONTESTS, text(contests.draft(town.companyB()))))
                .get("detail")
                .getStringValue();
        String missing = answered(404, of(organiserOfA).post(CONTESTS, text(contests.draft(999_999))))
                .get("detail")
                .getStringValue();
        assertThat(foreign).isEqualTo(missing);
        answered(
                404,
                of(organiserOfA)
                        .post(
                                CONTESTS,
                                text(ContestFixture.with(
                                        own, new EligibilityDraft(List.of(town.companyB()), List.of(), List.of())))));
        answered(404, of(organiserOfA).post(CONTESTS, text(contests.draft(town.county()))));
    }

    @Test
    void organiser_of_another_company_finds_nothing_at_any_address() {
        JsonNode made = ok(of(organiserOfA).post(CONTESTS, text(contests.draft(town.companyA()))));
        String at = CONTESTS + "/" + made.get("id").getLongValue();
        String round = "/api/organiser/rounds/" + round(made).get("id").getLongValue();
        ok(of(organiserOfA).post(at + "/publish"));
        Http foreigner = of(organiserOfB);
        String body = text(contests.draft(town.companyB()));
        List<Integer> answers = new ArrayList<>();
        answers.add(foreigner.get(at).statusCode());
        answers.add(foreigner.put(at, body).statusCode());
        answers.add(foreigner.delete(at).statusCode());
        answers.add(foreigner.post(at + "/check").statusCode());
        answers.add(foreigner.post(at + "/publish").statusCode());
        answers.add(foreigner.get(round + "/monitor").statusCode());
        answers.add(foreigner.get(round + "/results").statusCode());
        answers.add(foreigner.get(round + "/results.xlsx").statusCode());
        answers.add(foreigner
                .post(
                        round + "/extra-time",
                        "{\"memberId\":" + worker.id() + ",\"extraSeconds\":600,\"reason\":\"停电\"}")
                .statusCode());
        assertThat(answers).containsOnly(404);
        assertThat(foreigner.get(CONTESTS).body())
                .contains("\"items\":[")
                .doesNotContain("\"roundId\":" + round(made).get("id").getLongValue() + ",");
    }

    @Test
    void worker_without_the_role_is_turned_away() {
        assertThat(of(worker).get(CONTESTS).statusCode()).isEqualTo(403);
        assertThat(http().get(CONTESTS).statusCode()).isEqualTo(401);
    }

    @Test
    void draft_whose_bank_is_too_small_is_not_published_and_says_which_section_lacks_what() {
        ContestDraft large = withSections(
                contests.draft(town.companyA()),
                new SectionDraft(
                        "一、单项选择题",
                        banks.publish(6, QuestionType.SINGLE).bankId(),
                        QuestionType.SINGLE,
                        null,
                        null,
                        10,
                        20));
        String at = CONTESTS + "/"
                + ok(of(organiserOfA).post(CONTESTS, text(large))).get("id").getLongValue();

        JsonNode check = ok(of(organiserOfA).post(at + "/check"));
        assertThat(check.get("go").getBooleanValue()).isFalse();
        JsonNode problem = answered(409, of(organiserOfA).post(at + "/publish"));
        assertThat(problem.get("code").getStringValue()).isEqualTo("contest.not-ready");
        assertThat(problem.get("findings").get(0).get("message").getStringValue())
                .contains("“一、单项选择题”需要 10 题")
                .contains("还差 4 题");
        assertThat(ok(of(organiserOfA).get(at)).get("state").getStringValue()).isEqualTo("DRAFT");
    }

    @Test
    void draft_without_a_paper_or_with_a_start_in_the_past_is_not_published() {
        ContestDraft empty = withSections(contests.draft(town.companyA()));
        String at = CONTESTS + "/"
                + ok(of(organiserOfA).post(CONTESTS, text(empty))).get("id").getLongValue();
        clock.advance(Duration.ofSeconds(1));

        HttpResponse<String> answer = of(organiserOfA).post(at + "/publish");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("contest.blueprint-empty").contains("contest.starts-in-the-past");
    }

    @Test
    void company_bank_of_others_does_not_exist_and_ones_own_is_not_for_everybody() {
        long bankOfB = banks.publishForCompany(town.companyB(), 12).bankId();
        SectionDraft foreign = new SectionDraft("一、单项选择题", bankOfB, QuestionType.SINGLE, null, null, 2, 20);
        answered(404, of(organiserOfA).post(CONTESTS, text(withSections(contests.draft(town.companyA()), foreign))));
        String availability = "{\"sections\":[{\"title\":\"一\",\"bankId\":" + bankOfB
                + ",\"type\":\"SINGLE\",\"count\":2,\"marksTenthsEach\":20}]}";
        answered(404, of(organiserOfA).post("/api/organiser/blueprints/availability", availability));
        String preview = "{\"blueprint\":" + availability.replace("]}", "],\"shuffleOptions\":true}") + "}";
        answered(404, of(organiserOfA).post("/api/organiser/blueprints/preview", preview));
        ok(of(organiserOfB).post("/api/organiser/blueprints/preview", preview));
        String chapters = "/api/organiser/pools/" + bankOfB + "/chapters";
        answered(404, of(organiserOfA).get(chapters));
        ok(of(organiserOfB).get(chapters));
        JsonNode seen = ok(of(organiserOfB).post("/api/organiser/blueprints/availability", availability));
        assertThat(seen.get("sections").get(0).get("enough").getBooleanValue()).isTrue();

        Person ofCounty = identity.memberWithRole(town.county(), "赵组织", Roles.ORGANISER);
        String at = CONTESTS + "/"
                + ok(of(ofCounty).post(CONTESTS, text(withSections(contests.draft(town.county()), foreign))))
                        .get("id")
                        .getLongValue();
        assertThat(of(ofCounty).post(at + "/check").body()).contains("contest.bank-not-open-to-everyone");
    }

    @Test
    void published_contest_is_frozen_audited_and_closes_its_bank_to_practice_for_the_window_only() {
        ContestDraft draft = contests.draft(town.companyA());
        long bankId =
                ContestFixture.round(draft).blueprint().sections().getFirst().bankId();
        String at = CONTESTS + "/"
                + ok(of(organiserOfA).post(CONTESTS, text(draft))).get("id").getLongValue();

        JsonNode published = ok(of(organiserOfA).post(at + "/publish"));

        assertThat(published.get("state").getStringValue()).isEqualTo("PUBLISHED");
        assertThat(round(published)
                        .get("draft")
                        .get("blueprint")
                        .get("sections")
                        .get(0)
                        .get("bankId")
                        .getLongValue())
                .isEqualTo(bankId);
        assertThat(answered(409, of(organiserOfA).put(at, text(draft)))
                        .get("code")
                        .getStringValue())
                .isEqualTo("contest.not-a-draft");
        answered(409, of(organiserOfA).delete(at));
        answered(409, of(organiserOfA).post(at + "/publish"));
        assertThat(sql.number(
                        "SELECT COUNT(*) FROM platform_audit WHERE action = 'contest.publish' AND actor = ? AND target = ?",
                        organiserOfA.id(),
                        "contest:" + published.get("id").getLongValue()))
                .isEqualTo(1);
        assertThat(exam.banksClosedToPractice(clock.instant())).contains(bankId);
        clock.advance(ContestFixture.WINDOW);
        assertThat(exam.banksClosedToPractice(clock.instant())).doesNotContain(bankId);
    }

    @Test
    void bank_stays_open_to_practice_where_the_organiser_says_so() {
        ContestDraft draft = contests.draft(town.companyA());
        RoundDraft round = ContestFixture.round(draft);
        ContestDraft open = ContestFixture.with(
                draft,
                ContestFixture.round(
                        round.name(),
                        round.startsAt(),
                        round.endsAt(),
                        round.durationSeconds(),
                        round.triesMax(),
                        round.multipleRule(),
                        round.reveal(),
                        true,
                        round.blueprint()));
        String at = CONTESTS + "/"
                + ok(of(organiserOfA).post(CONTESTS, text(open))).get("id").getLongValue();
        ok(of(organiserOfA).post(at + "/publish"));
        assertThat(exam.banksClosedToPractice(clock.instant()))
                .doesNotContain(round.blueprint().sections().getFirst().bankId());
    }

    private static JsonNode event(JsonNode contest) {
        return contest.get("events").get(0);
    }

    private static JsonNode round(JsonNode contest) {
        return event(contest).get("rounds").get(0);
    }

    private static ContestDraft withSections(ContestDraft draft, SectionDraft... sections) {
        RoundDraft round = ContestFixture.round(draft);
        return ContestFixture.with(
                draft,
                ContestFixture.round(
                        round.name(),
                        round.startsAt(),
                        round.endsAt(),
                        round.durationSeconds(),
                        round.triesMax(),
                        round.multipleRule(),
                        round.reveal(),
                        round.practiceWhileRunning(),
                        new BlueprintDraft(List.of(sections), true)));
    }
}

package org.lianbing.contest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianbing.contest.ContestApi;
import org.lianbing.contest.Placing;
import org.lianbing.exam.AttemptView;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.identity.Roles;
import org.lianbing.testing.Http;

/** What is worth a person's look in a round, and what people make of it. */
class CasesTest extends ContestTest {
    @Inject
    LookAtRound looking;

    @Inject
    LookStore looks;

    @Inject
    ContestApi api;

    @Test
    void round_is_looked_at_once_after_its_results_are_told() {
        long round = running();
        Person quick = worker("快");
        finish(enterAndStart(quick, round), 10);
        assertThat(looks.due(clock.instant().minus(Duration.ofDays(1)), clock.instant()))
                .doesNotContain(round);
        closeAfterTheEnd(round);
        assertThat(looks.due(clock.instant().minus(Duration.ofDays(1)), clock.instant()))
                .contains(round);

        assertThat(looking.look(round)).isTrue();
        assertThat(looking.look(round)).isFalse();

        assertThat(looks.due(clock.instant().minus(Duration.ofDays(1)), clock.instant()))
                .doesNotContain(round);
        JsonNode cases = ok(of(organiser).get(at(round, "/cases")));
        assertThat(cases.get("total").getIntValue()).isEqualTo(1);
        JsonNode fast = cases.get("items").get(0);
        assertThat(fast.get("kind").getStringValue()).isEqualTo("FAST");
        assertThat(fast.get("strength").getIntValue()).isEqualTo(3);
        assertThat(fast.get("facts").get("unread").getIntValue()).isEqualTo(10);
        assertThat(fast.get("people").get(0).get("name").getStringValue()).isEqualTo("快");
        JsonNode summary = ok(of(organiser).get(at(round, "/cases/summary")));
        assertThat(summary.get("papers").getIntValue()).isEqualTo(1);
        assertThat(summary.get("counts").get("OPEN").getIntValue()).isEqualTo(1);
    }

    @Test
    void look_that_broke_off_is_begun_anew_once_its_lease_is_over() {
        long round = running();
        finish(enterAndStart(worker("快"), round), 10);
        closeAfterTheEnd(round);
        assertThat(looks.lease(round, clock.instant(), clock.instant().plus(Duration.ofMinutes(30))))
                .isTrue();

        assertThat(looking.look(round)).as("another instance is at it").isFalse();
        clock.advance(Duration.ofMinutes(30));
        assertThat(looking.look(round)).isTrue();
    }

    @Test
    void list_is_narrowed_by_kind_state_and_strength_and_is_paged() {
        long round = looked(3).round;
        assertThat(total(round, "?kind=FAST")).isEqualTo(3);
        assertThat(total(round, "?kind=SHARED_DEVICE")).isEqualTo(1);
        assertThat(total(round, "?kind=AWAY")).isZero();
        assertThat(total(round, "?strength=3")).isEqualTo(3);
        assertThat(total(round, "?state=CLEARED")).isZero();
        JsonNode page = ok(of(organiser).get(at(round, "/cases?size=2&page=1")));
        assertThat(page.get("total").getIntValue()).isEqualTo(4);
        assertThat(page.get("items").size()).isEqualTo(2);
    }

    @Test
    void opening_a_case_shows_two_papers_and_leaves_an_audit_row_for_each_person() {
        Looked looked = looked(2);
        int shared = no(looked.round, "SHARED_DEVICE");

        JsonNode opened = ok(of(organiser).get(at(looked.round, "/cases/" + shared)));

        assertThat(opened.get("papers").size()).isEqualTo(2);
        JsonNode answer = opened.get("papers").get(0).get("answers").get(0);
        assertThat(answer.get("answer").getStringValue())
                .isEqualTo(answer.get("key").getStringValue());
        for (Person person : looked.people) {
            assertThat(sql.number(
                            "SELECT COUNT(*) FROM platform_audit WHERE action = 'contest.view-case' AND subject = ? AND actor = ?",
                            person.id(),
                            organiser.id()))
                    .isEqualTo(1);
        }
    }

    @Test
    void exclusion_is_proposed_by_one_and_confirmed_by_another_and_those_behind_move_up() {
        Looked looked = looked(3);
        Person first = looked.people.getFirst();
        int no = fastOf(looked.round, first);
        Http proposer = of(organiser);
        Http second = of(identity.memberWithRole(town.county(), "钱组织", Roles.ORGANISER));

        assertThat(post(proposer, looked.round, no, "/exclusion/confirmation", "{}"))
                .isEqualTo("contest.case-decided");
        assertThat(post(proposer, looked.round, no, "/exclusion", about(first, "reason", "与监考记录不符")))
                .isEmpty();
        assertThat(ranks(looked.round)).containsExactly(1, 2, 3);
        assertThat(post(proposer, looked.round, no, "/exclusion/confirmation", "{}"))
                .isEqualTo("contest.second-person-needed");
        assertThat(post(second, looked.round, no, "/clearance", "{\"note\":\"看过了\"}"))
                .isEqualTo("contest.case-decided");
        assertThat(post(second, looked.round, no, "/exclusion/confirmation", "{}"))
                .isEmpty();
        assertThat(post(second, looked.round, no, "/exclusion/confirmation", "{}"))
                .isEqualTo("contest.case-decided");

        assertThat(ranks(looked.round)).containsExactly(1, 2);
        assertThat(api.placings(looked.round, ALL).items())
                .extracting(Placing::memberId)
                .containsExactly(looked.people.get(1).id(), looked.people.get(2).id());
        assertThat(ok(of(organiser).get(at(looked.round, "/results")))
                        .get("total")
                        .getIntValue())
                .isEqualTo(2);
        assertThat(of(organiser).get(at(looked.round, "/exclusions")).body()).contains("与监考记录不符");
        assertThat(messages(first)).isEqualTo(1);
        assertThat(audited("contest.confirm-exclusion", first)).isEqualTo(1);
        JsonNode told = ok(of(first).get("/api/case-questions")).get("items").get(0);
        assertThat(told.get("excluded").getBooleanValue()).isTrue();
        assertThat(told.get("words").getStringValue()).isEqualTo("与监考记录不符");
    }

    @Test
    void those_alike_with_the_excluded_keep_their_rank() {
        long round = running();
        List<Person> people = List.of(worker("甲"), worker("乙"), worker("丙"));
        List<AttemptView> attempts =
                people.stream().map(person -> enterAndStart(person, round)).toList();
        finish(attempts.get(0), 10);
        finish(attempts.get(1), 10);
        finish(attempts.get(2), 9);
        closeAfterTheEnd(round);
        looking.look(round);
        assertThat(ranks(round)).containsExactly(1, 1, 3);
        int no = fastOf(round, people.get(0));
        post(of(organiser), round, no, "/exclusion", about(people.get(0), "reason", "代答"));
        Http second = of(identity.memberWithRole(town.county(), "钱组织", Roles.ORGANISER));

        assertThat(post(second, round, no, "/exclusion/confirmation", "{}")).isEmpty();

        assertThat(ranks(round)).containsExactly(1, 2);
    }

    @Test
    void proposal_that_is_turned_down_changes_nothing_and_can_be_made_again() {
        Looked looked = looked(2);
        Person person = looked.people.getFirst();
        int no = fastOf(looked.round, person);
        post(of(organiser), looked.round, no, "/exclusion", about(person, "reason", "与监考记录不符"));

        assertThat(post(of(organiser), looked.round, no, "/exclusion/refusal", "{\"note\":\"再核对\"}"))
                .isEmpty();

        assertThat(ranks(looked.round)).hasSize(2);
        assertThat(messages(person)).isZero();
        assertThat(post(of(organiser), looked.round, no, "/exclusion", about(person, "reason", "核对过了")))
                .isEmpty();
    }

    @Test
    void who_is_asked_is_told_and_replies_once_and_nobody_else_can() {
        Looked looked = looked(2);
        Person person = looked.people.getFirst();
        int no = fastOf(looked.round, person);
        String reply = "/api/case-questions/" + looked.round + "/" + no + "/reply";
        assertThat(code(of(person).post(reply, "{\"text\":\"没问我\"}"))).isEqualTo("contest.not-found");

        assertThat(post(of(organiser), looked.round, no, "/questions", about(person, "question", "答得很快，是提前练过吗？")))
                .isEmpty();

        assertThat(messages(person)).isEqualTo(1);
        assertThat(ranks(looked.round)).hasSize(2);
        assertThat(code(of(looked.people.get(1)).post(reply, "{\"text\":\"我来说\"}")))
                .isEqualTo("contest.not-found");
        assertThat(code(of(person).post(reply, "{\"text\":\" \"}"))).isEqualTo("contest.reply-missing");
        assertThat(code(of(person).post(reply, "{\"text\":\"练过三遍\"}"))).isEmpty();
        assertThat(code(of(person).post(reply, "{\"text\":\"再说一次\"}"))).isEqualTo("contest.case-decided");
        JsonNode steps = ok(of(organiser).get(at(looked.round, "/cases/" + no))).get("steps");
        assertThat(steps.get(1).get("words").getStringValue()).isEqualTo("练过三遍");
        assertThat(steps.get(1).get("actorName").getStringValue()).isEqualTo(person.name());
    }

    @Test
    void nobody_is_asked_about_a_case_that_is_not_about_her() {
        Looked looked = looked(2);
        int no = fastOf(looked.round, looked.people.get(0));
        assertThat(post(of(organiser), looked.round, no, "/questions", about(looked.people.get(1), "question", "请说明")))
                .isEqualTo("contest.not-in-case");
        assertThat(post(of(organiser), looked.round, no, "/exclusion", about(looked.people.get(1), "reason", "代答")))
                .isEqualTo("contest.not-in-case");
        assertThat(post(of(organiser), looked.round, no, "/clearance", "{\"note\":\"  \"}"))
                .isEqualTo("contest.reason-missing");
    }

    private record Looked(long round, List<Person> people) {}

    /** A round that so many people finished at once, the first of them best; all of them on one phone. */
    private Looked looked(int count) {
        long round = running();
        List<Person> people = new ArrayList<>();
        List<AttemptView> attempts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(worker("选手" + i));
            attempts.add(enterAndStart(people.get(i), round));
        }
        for (int i = 0; i < count; i++) {
            finish(attempts.get(i), 10 - i);
        }
        closeAfterTheEnd(round);
        assertThat(looking.look(round)).isTrue();
        return new Looked(round, people);
    }

    private int total(long round, String query) {
        return ok(of(organiser).get(at(round, "/cases" + query))).get("total").getIntValue();
    }

    private int no(long round, String kind) {
        return ok(of(organiser).get(at(round, "/cases?kind=" + kind)))
                .get("items")
                .get(0)
                .get("no")
                .getIntValue();
    }

    private int fastOf(long round, Person person) {
        for (JsonNode one : ok(of(organiser).get(at(round, "/cases?kind=FAST")))
                .get("items")
                .values()) {
            if (one.get("people").get(0).get("memberId").getLongValue() == person.id()) {
                return one.get("no").getIntValue();
            }
        }
        throw new AssertionError("no case about " + person.name());
    }

    private List<Integer> ranks(long round) {
        return api.placings(round, ALL).items().stream().map(Placing::rank).toList();
    }

    private long messages(Person person) {
        return sql.number(
                "SELECT COUNT(*) FROM identity_message WHERE member_id = ? AND kind = 'contest.case'", person.id());
    }

    private long audited(String action, Person subject) {
        return sql.number("SELECT COUNT(*) FROM platform_audit WHERE action = ? AND subject = ?", action, subject.id());
    }

    private static String about(Person person, String field, String words) {
        return "{\"memberId\":" + person.id() + ",\"" + field + "\":\"" + words + "\"}";
    }

    private String post(Http who, long round, int no, String path, String body) {
        return code(who.post(at(round, "/cases/" + no + path), body));
    }

    /** The problem's code; "" when there is none. */
    private String code(HttpResponse<String> answer) {
        return answer.statusCode() < 300
                ? ""
                : answered(answer.statusCode(), answer).get("code").getStringValue();
    }
}

package org.lianbing.bank.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianbing.bank.internal.BankDesk.ok;
import static org.lianbing.bank.internal.BankDesk.question;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.identity.Roles;
import org.lianbing.testing.ServiceTest;

/** What the pages of a bank say about where it stands, and how a long review is got through. */
class BankStandingsTest extends ServiceTest {
    private BankDesk desk;

    @BeforeEach
    void people() {
        desk = new BankDesk(context, http());
    }

    @Test
    void a_bank_counts_its_questions_by_where_they_stand() {
        long bank = desk.published("分布", question("甲", "A"), question("乙", "B"), question("丙", "C"));
        List<Long> ids = desk.questionIds(bank);
        ok(desk.as(desk.editor).post("/api/questions/" + ids.get(2) + "/retirement", "{\"reason\":\"旧\"}"));
        desk.upload(desk.editor, bank, question("甲", "B"), question("乙", "B"));
        desk.send(desk.editor, bank);
        ok(desk.judge(desk.organiser, bank, ids.get(0), "SENT_BACK", "答案存疑"));
        ok(desk.decide(desk.organiser, bank, true, ""));

        assertThat(standing(desk.editor, bank))
                .containsEntry("drafts", 1)
                .containsEntry("published", 2)
                .containsEntry("retired", 1)
                .containsEntry("sentBack", 1)
                .containsEntry("commented", 1)
                .containsEntry("mayOffer", true)
                .containsEntry("mayRetire", false);
        assertThat(standing(desk.organiser, bank)).containsEntry("mayRetire", true);
        assertThat(desk.items(desk.as(desk.editor).get(waiting(bank))))
                .singleElement()
                .satisfies(one -> assertThat(one)
                        .containsEntry("sentBack", true)
                        .containsEntry("openComments", 1)
                        .containsEntry("stem", "甲是什么？"));
        assertThat(desk.as(desk.organiser).get(waiting(bank)).statusCode())
                .as("the draft is its author's own")
                .isEqualTo(404);
    }

    @Test
    void a_draft_and_another_companys_bank_are_told_to_nobody() {
        long draft = desk.newBank("草稿");
        long bank = desk.published("甲企业", question("甲", "A"));
        Person stranger = desk.identity.memberWithRole(desk.town.companyB(), "外人", Roles.EDITOR);
        assertThat(desk.as(desk.organiser).get(path(draft)).statusCode()).isEqualTo(404);
        assertThat(desk.as(stranger).get(path(bank)).statusCode()).isEqualTo(404);
        assertThat(desk.as(stranger).get(waiting(bank)).statusCode()).isEqualTo(404);
        assertThat(desk.items(desk.as(desk.organiser).get("/api/organiser/banks")))
                .extracting(one -> one.get("name"))
                .contains("甲企业")
                .doesNotContain("草稿");
    }

    @Test
    void an_offer_is_seen_until_it_is_answered() {
        long bank = desk.published("开放", question("甲", "A"));
        ok(desk.as(desk.editor).post("/api/city-offers/" + bank, "{\"note\":\"愿意共享\"}"));
        assertThat(standing(desk.editor, bank)).containsEntry("mayOffer", false);
        assertThat(String.valueOf(standing(desk.editor, bank).get("offered"))).contains("愿意共享");
        ok(desk.as(desk.cityOrganiser).post("/api/city-offers/" + bank + "/answer", "{\"accept\":true}"));
        assertThat(standing(desk.editor, bank))
                .containsEntry("scope", "CITY")
                .containsEntry("mayTakeBack", true)
                .doesNotContainKey("offered");
    }

    @Test
    void the_rest_is_approved_at_once_when_it_is_as_large_as_was_shown() {
        long bank = desk.sent("其余", question("甲", "A"), question("乙", "B"), question("丙", "C"));
        List<Long> ids = desk.questionIds(bank);
        ok(desk.judge(desk.organiser, bank, ids.get(1), "SENT_BACK", "不对"));

        assertThat(desk.code(approveRest(desk.organiser, bank, 3))).isEqualTo("bank.count-changed");

        assertThat(desk.json(ok(approveRest(desk.organiser, bank, 2))))
                .containsEntry("approved", 2)
                .containsEntry("sentBack", 1)
                .containsEntry("undecided", 0)
                .containsEntry("commented", 1);
        assertThat(shown(bank, "SENT_BACK")).containsExactly(ids.get(1));
        assertThat(shown(bank, "COMMENTED")).containsExactly(ids.get(1));
        assertThat(shown(bank, "APPROVED")).containsExactly(ids.get(0), ids.get(2));
        assertThat(shown(bank, "UNDECIDED")).isEmpty();
    }

    @Test
    void who_had_a_hand_in_a_bank_is_told_so_and_cannot_approve_the_rest() {
        long bank = desk.sent("自编", question("甲", "A"));
        Person other = desk.identity.memberWithRole(desk.town.companyA(), "同单位", Roles.ORGANISER);
        desk.identity.grant(desk.editor.id(), Roles.ORGANISER, desk.town.companyA());

        assertThat(review(other, bank)).containsEntry("ownWork", false);
        assertThat(review(desk.editor, bank)).containsEntry("ownWork", true);
        assertThat(desk.code(approveRest(desk.editor, bank, 1))).isEqualTo("bank.own-work");
    }

    private HttpResponse<String> approveRest(Person person, long bank, int undecided) {
        return desk.as(person)
                .post("/api/organiser/reviews/" + bank + "/approval-of-rest", "{\"undecided\":" + undecided + "}");
    }

    private Map<String, Object> review(Person person, long bank) {
        return desk.json(ok(desk.as(person).get("/api/organiser/reviews/" + bank)));
    }

    @SuppressWarnings("unchecked")
    private List<Long> shown(long bank, String show) {
        return desk
                .items(desk.as(desk.organiser).get("/api/organiser/reviews/" + bank + "/questions?show=" + show))
                .stream()
                .map(one -> ((Number) ((Map<String, Object>) one.get("question")).get("id")).longValue())
                .toList();
    }

    private Map<String, Object> standing(Person person, long bank) {
        return desk.json(ok(desk.as(person).get(path(bank))));
    }

    private static String path(long bank) {
        return "/api/banks/" + bank + "/standing";
    }

    private static String waiting(long bank) {
        return "/api/banks/" + bank + "/waiting-questions";
    }
}

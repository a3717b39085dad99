package org.lianbing.bank.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianbing.bank.internal.BankDesk.ok;
import static org.lianbing.bank.internal.BankDesk.question;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.Audience;
import org.lianbing.bank.BankApi;
import org.lianbing.bank.PoolQuery;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Sql;
import org.lianbing.testing.ServiceTest;

/** A company's bank is opened to the city, and closed again. */
class CityScopeTest extends ServiceTest {
    @Inject
    BankApi banks;

    @Inject
    IdentityApi identity;

    @Inject
    Sql sql;

    private BankDesk desk;

    @BeforeEach
    void people() {
        desk = new BankDesk(context, http());
    }

    @Test
    void a_bank_is_open_to_the_city_once_its_company_asked_and_the_city_agreed() {
        long bank = desk.published("共享", question("共享", "A"));
        assertThat(openToB(bank)).isFalse();
        assertThat(desk.code(answer(desk.cityOrganiser, bank, true)))
                .as("without the company's consent")
                .isEqualTo("bank.not-offered");

        ok(ask(desk.editor, bank));
        assertThat(desk.code(ask(desk.editor, bank))).isEqualTo("bank.offered-already");
        assertThat(desk.items(desk.as(desk.cityOrganiser).get("/api/city-offers")))
                .anySatisfy(offer -> assertThat(offer)
                        .containsEntry("bankId", (int) bank)
                        .containsEntry("askedBy", "王编")
                        .containsEntry("publishedCount", 1));
        assertThat(desk.items(desk.as(desk.organiser).get("/api/city-offers")))
                .as("a county is not the city")
                .isEmpty();
        assertThat(desk.code(answer(desk.organiser, bank, true))).isEqualTo("bank.city-decides");
        assertThat(openToB(bank)).isFalse();

        ok(answer(desk.cityOrganiser, bank, true));
        assertThat(openToB(bank)).isTrue();
        assertThat(desk.messages(desk.editor))
                .anySatisfy(text -> assertThat(text).contains("共享", "已向全市开放"));

        ok(desk.as(desk.cityOrganiser).post("/api/city-offers/" + bank + "/end", "{\"reason\":\"内容只适合本单位\"}"));
        assertThat(openToB(bank)).isFalse();
        assertThat(sql.list(
                        "SELECT action FROM platform_audit WHERE target = ? AND action LIKE '%city%' ORDER BY id",
                        row -> row.getString(1), "bank:" + bank))
                .containsExactly("bank.offer-to-city", "bank.raise-to-city", "bank.take-back-from-city");
    }

    @Test
    void the_company_may_take_back_its_question_and_its_bank() {
        long bank = desk.published("收回", question("收回", "A"));
        ok(ask(desk.editor, bank));
        ok(desk.as(desk.editor).delete("/api/city-offers/" + bank));
        assertThat(desk.code(answer(desk.cityOrganiser, bank, true))).isEqualTo("bank.not-offered");
        ok(ask(desk.organiser, bank));
        ok(answer(desk.cityOrganiser, bank, true));
        assertThat(desk.code(ask(desk.editor, bank))).isEqualTo("bank.city-wide-already");
        ok(desk.as(desk.editor).post("/api/city-offers/" + bank + "/end", "{\"reason\":\"商业秘密\"}"));
        assertThat(openToB(bank)).isFalse();
        assertThat(desk.code(desk.as(desk.editor).post("/api/city-offers/" + bank + "/end", "{\"reason\":\"再收\"}")))
                .isEqualTo("bank.not-raised");
    }

    @Test
    void nobody_answers_her_own_question_and_no_draft_is_offered() {
        long draft = desk.newBank("没发布");
        assertThat(desk.code(ask(desk.editor, draft))).isEqualTo("bank.not-published");

        long bank = desk.published("自问自答", question("自问", "A"));
        ok(ask(desk.cityOrganiser, bank));
        assertThat(desk.code(answer(desk.cityOrganiser, bank, true))).isEqualTo("bank.own-work");
        Person second = desk.identity.memberWithRole(desk.town.city(), "钱市", Roles.ORGANISER);
        ok(answer(second, bank, false));
        assertThat(openToB(bank)).isFalse();
    }

    @Test
    void changes_of_a_bank_for_the_city_are_reviewed_by_the_city() {
        long bank = desk.published("市级复审", question("复审", "A"));
        ok(ask(desk.editor, bank));
        ok(answer(desk.cityOrganiser, bank, true));
        desk.upload(desk.editor, bank, question("复审", "B"));
        desk.send(desk.editor, bank);

        assertThat(desk.as(desk.organiser).get("/api/organiser/reviews").body()).doesNotContain("市级复审");
        assertThat(desk.code(desk.decide(desk.organiser, bank, true, ""))).isEqualTo("bank.city-decides");
        assertThat(desk.as(desk.cityOrganiser).get("/api/organiser/reviews").body())
                .contains("市级复审");
        ok(desk.decide(desk.cityOrganiser, bank, true, ""));
    }

    private HttpResponse<String> ask(Person person, long bank) {
        return desk.as(person).post("/api/city-offers/" + bank, "{\"note\":\"愿意共享\"}");
    }

    private HttpResponse<String> answer(Person person, long bank, boolean accept) {
        return desk.as(person)
                .post("/api/city-offers/" + bank + "/answer", "{\"accept\":" + accept + ",\"comment\":\"\"}");
    }

    private boolean openToB(long bank) {
        String path = identity.organisation(desk.town.companyB()).path();
        return banks.pool(PoolQuery.ofTrade(desk.tradeId, Audience.member(path), null, null)).stream()
                .anyMatch(question -> question.bankId() == bank);
    }
}

package org.lianbing.bank.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.Audience;
import org.lianbing.bank.BankApi;
import org.lianbing.bank.PoolQuery;
import org.lianbing.bank.PoolQuestion;
import org.lianbing.identity.IdentityFixture;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.identity.IdentityFixture.Town;
import org.lianbing.identity.Roles;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Sql;
import org.lianbing.platform.WorkbookSamples;
import org.lianbing.testing.ServiceTest;
import org.lianbing.trade.TradeApi;

class BankWorkflowTest extends ServiceTest {
    private static final Object[] HEADER = {"题型", "题干", "选项A", "选项B", "选项C", "正确答案", "解析"};

    @Inject
    BankApi banks;

    @Inject
    TradeApi trades;

    @Inject
    BankRows rows;

    @Inject
    Sql sql;

    @Inject
    ObjectMapper mapper;

    private IdentityFixture identity;
    private Town town;
    private Person editor;
    private Person stranger;
    private Person organiser;
    private long tradeId;

    @BeforeEach
    void people() {
        identity = new IdentityFixture(context);
        town = identity.town();
        editor = identity.memberWithRole(town.companyA(), "王编", Roles.EDITOR);
        stranger = identity.memberWithRole(town.companyB(), "外编", Roles.EDITOR);
        organiser = identity.memberWithRole(town.county(), "李审", Roles.ORGANISER);
        tradeId = trades.ensure("6-31-01-03", "电工", Set.of(5, 4)).id();
    }

    @Test
    void bank_goes_from_upload_through_review_to_the_pool_of_its_own_company() {
        long bank = newBank("甲公司题库");
        long upload = upload(bank, file(question("一", "A"), question("二", "B")));
        assertThat(commit(upload, "ALL_OR_NOTHING"))
                .containsEntry("newCount", 2)
                .containsEntry("state", "COMMITTED");
        assertThat(pool(bank)).isEmpty();

        ok(as(editor).post("/api/editor/banks/" + bank + "/review", "{\"note\":\"请审\"}"));
        assertThat(items(as(organiser).get("/api/organiser/reviews")))
                .anySatisfy(review -> assertThat(review)
                        .containsEntry("bankId", (int) bank)
                        .containsEntry("authorName", "王编")
                        .containsEntry("questionCount", 2)
                        .containsEntry("note", "请审"));
        assertThat(items(as(organiser).get("/api/organiser/reviews/" + bank + "/questions")))
                .extracting(one -> String.valueOf(((Map<?, ?>) one.get("question")).get("key")))
                .containsExactly("A", "B");
        assertThat(decide(organiser, bank, true, "")).containsEntry("state", "PUBLISHED");

        assertThat(pool(bank)).hasSize(2);
        assertThat(items(as(editor).get("/api/me/messages")))
                .anySatisfy(message -> assertThat(String.valueOf(message.get("text")))
                        .contains("甲公司题库")
                        .contains("通过"));
    }

    @Test
    void refusal_needs_a_comment_and_reaches_the_author() {
        long bank = sentForReview("退回题库");
        assertThat(code(http(organiser, bank, false, " "))).isEqualTo("bank.comment-missing");
        assertThat(decide(organiser, bank, false, "第一题答案不对")).containsEntry("state", "DRAFT");

        assertThat(json(as(editor).get("/api/editor/banks/" + bank))).containsEntry("reviewComment", "第一题答案不对");
        assertThat(items(as(editor).get("/api/me/messages")))
                .anySatisfy(message ->
                        assertThat(String.valueOf(message.get("text"))).contains("第一题答案不对"));
        assertThat(pool(bank)).isEmpty();
    }

    @Test
    void nobody_decides_on_what_she_wrote_herself() {
        identity.grant(editor.id(), Roles.ORGANISER, town.companyA());
        long bank = sentForReview("自审题库");
        assertThat(code(http(editor, bank, true, ""))).isEqualTo("bank.own-work");

        Person second = identity.memberWithRole(town.companyA(), "合编", Roles.EDITOR);
        identity.grant(second.id(), Roles.ORGANISER, town.companyA());
        decide(organiser, bank, false, "再改改");
        long upload = uploadAs(second, bank, file(question("第三题是新的", "C")));
        ok(as(second).post("/api/editor/imports/" + upload + "/commit", "{}"));
        ok(as(editor).post("/api/editor/banks/" + bank + "/review", "{}"));
        assertThat(code(http(second, bank, true, ""))).isEqualTo("bank.own-work");
        assertThat(decide(organiser, bank, true, "好")).containsEntry("state", "PUBLISHED");
    }

    @Test
    void published_questions_stay_drawn_while_their_changes_wait_for_review() {
        long bank = published("改版题库", question("变的题", "A"), question("不变的题", "B"));
        List<PoolQuestion> before = pool(bank);
        commit(upload(bank, file(question("变的题", "C"), question("不变的题", "B"))), "ALL_OR_NOTHING");
        assertThat(pool(bank)).isEqualTo(before);
        assertThat(json(as(editor).get("/api/editor/banks/" + bank))).containsEntry("state", "DRAFT");

        ok(as(editor).post("/api/editor/banks/" + bank + "/review", "{}"));
        assertThat(code(as(editor)
                        .upload("/api/editor/banks/" + bank + "/imports", "再.xlsx", file(question("三", "A")))))
                .isEqualTo("bank.in-review");
        assertThat(pool(bank)).isEqualTo(before);
        // As an instance sees it that has not read this bank yet.
        assertThat(new Pools(sql, context.getBean(BankJson.class))
                        .of(rows.find(bank).orElseThrow()))
                .isEqualTo(before);
        decide(organiser, bank, true, "");

        assertThat(pool(bank).get(0).questionId()).isEqualTo(before.get(0).questionId());
        assertThat(pool(bank).get(0).revisionId()).isNotEqualTo(before.get(0).revisionId());
        assertThat(pool(bank).get(1)).isEqualTo(before.get(1));
        assertThat(banks.contents(List.of(before.get(0).revisionId()))).hasSize(1);
    }

    @Test
    void another_company_finds_nothing_of_a_company_bank() {
        long bank = published("保密题库", question("保密", "A"));
        long upload = upload(bank, file(question("保密二", "A")));

        assertThat(as(stranger).get("/api/editor/banks").body()).doesNotContain("保密题库");
        for (String path : List.of(
                "/api/editor/banks/" + bank,
                "/api/editor/banks/" + bank + "/questions",
                "/api/editor/imports/" + upload,
                "/api/editor/imports/" + upload + "/faults",
                "/api/editor/imports/" + upload + "/questions")) {
            assertThat(as(stranger).get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(as(stranger)
                        .put("/api/editor/banks/" + bank, "{\"name\":\"x\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(as(stranger).delete("/api/editor/banks/" + bank).statusCode())
                .isEqualTo(404);
        assertThat(as(stranger)
                        .post("/api/editor/imports/" + upload + "/commit", "{}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(as(stranger)
                        .post("/api/editor/banks/" + bank + "/review", "{}")
                        .statusCode())
                .isEqualTo(404);

        Person otherOrganiser = identity.memberWithRole(town.companyB(), "外审", Roles.ORGANISER);
        assertThat(http(otherOrganiser, bank, true, "").statusCode()).isEqualTo(404);
        assertThat(as(otherOrganiser).get("/api/organiser/reviews").body()).doesNotContain("保密题库");

        String pathB = identityPath(town.companyB());
        assertThat(banks.pool(PoolQuery.ofTrade(tradeId, Audience.member(pathB), null, null)))
                .noneMatch(question -> question.bankId() == bank);
        assertThat(banks.pools(Audience.organiser(List.of(pathB)), null, PageRequest.of(0, 100))
                        .items())
                .noneMatch(pool -> pool.bankId() == bank);
        String pathA = identityPath(town.teamOfA());
        assertThat(banks.pool(PoolQuery.ofTrade(tradeId, Audience.member(pathA), null, null)))
                .anyMatch(question -> question.bankId() == bank);
    }

    @Test
    void workers_and_people_without_a_session_cannot_edit() {
        Person worker = identity.member(town.teamOfA(), "工人");
        assertThat(as(worker).get("/api/editor/banks").statusCode()).isEqualTo(403);
        assertThat(http().get("/api/editor/banks").statusCode()).isEqualTo(401);
        assertThat(as(worker).get("/api/organiser/reviews").statusCode()).isEqualTo(403);
    }

    @Test
    void empty_bank_is_not_sent_and_a_published_one_not_removed() {
        long empty = newBank("空题库");
        assertThat(code(as(editor).post("/api/editor/banks/" + empty + "/review", "{}")))
                .isEqualTo("bank.empty");
        assertThat(as(editor).delete("/api/editor/banks/" + empty).statusCode()).isEqualTo(204);

        long bank = published("不可删", question("在用", "A"));
        assertThat(code(as(editor).delete("/api/editor/banks/" + bank))).isEqualTo("bank.published");
        assertThat(code(as(editor).post("/api/editor/banks/" + bank + "/review", "{}")))
                .isEqualTo("bank.not-a-draft");
    }

    @Test
    void retired_bank_is_drawn_from_no_more_and_cannot_be_changed() {
        long bank = published("停用题库", question("旧", "A"));
        List<PoolQuestion> before = pool(bank);
        String path = "/api/organiser/banks/" + bank + "/retirement";
        assertThat(as(organiser).post(path, "{\"reason\":\" \"}").statusCode()).isEqualTo(400);
        assertThat(as(stranger).post(path, "{\"reason\":\"过时\"}").statusCode()).isEqualTo(403);
        ok(as(organiser).post(path, "{\"reason\":\"标准已更新\"}"));

        assertThat(pool(bank)).isEmpty();
        assertThat(banks.contents(List.of(before.getFirst().revisionId()))).hasSize(1);
        assertThat(code(as(organiser).post(path, "{\"reason\":\"再停\"}"))).isEqualTo("bank.not-published");
        assertThat(code(as(editor)
                        .upload("/api/editor/banks/" + bank + "/imports", "再.xlsx", file(question("新", "A")))))
                .isEqualTo("bank.retired");
        assertThat(code(as(editor).post("/api/editor/banks/" + bank + "/review", "{}")))
                .isEqualTo("bank.not-a-draft");
    }

    @Test
    void every_deed_leaves_an_audit_row() {
        long bank = published("留痕题库", question("留痕", "A"));

        assertThat(sql.list(
                        "SELECT action FROM platform_audit WHERE target = ? ORDER BY id",
                        row -> row.getString(1),
                        "bank:" + bank))
                .containsExactly("bank.create", "bank.import", "bank.send-for-review", "bank.approve");
    }

    // ---- small steps

    private long published(String name, Object[]... questions) {
        long bank = newBank(name);
        commit(upload(bank, file(questions)), "ALL_OR_NOTHING");
        ok(as(editor).post("/api/editor/banks/" + bank + "/review", "{}"));
        decide(organiser, bank, true, "");
        return bank;
    }

    private long sentForReview(String name) {
        long bank = newBank(name);
        commit(upload(bank, file(question("一", "A"), question("二", "B"))), "ALL_OR_NOTHING");
        ok(as(editor).post("/api/editor/banks/" + bank + "/review", "{}"));
        return bank;
    }

    private long newBank(String name) {
        return number(ok(as(editor)
                        .post("/api/editor/banks", "{\"name\":\"" + name + "\",\"tradeId\":" + tradeId + "}")))
                .longValue();
    }

    private Number number(HttpResponse<String> response) {
        return (Number) json(response).get("id");
    }

    static Object[] question(String stem, String key) {
        return new Object[] {"单选题", stem + "是什么？", stem + "甲", stem + "乙", stem + "丙", key, "因为"};
    }

    static byte[] file(Object[]... questions) {
        List<Object[]> rows = new ArrayList<>(List.of(questions));
        rows.addFirst(HEADER);
        return WorkbookSamples.table("题目", rows.toArray(Object[][]::new));
    }

    private long upload(long bank, byte[] file) {
        return uploadAs(editor, bank, file);
    }

    private long uploadAs(Person person, long bank, byte[] file) {
        return number(ok(as(person).upload("/api/editor/banks/" + bank + "/imports", "题库.xlsx", file)))
                .longValue();
    }

    private Map<String, Object> commit(long upload, String mode) {
        return json(ok(as(editor).post("/api/editor/imports/" + upload + "/commit", "{\"mode\":\"" + mode + "\"}")));
    }

    private Map<String, Object> decide(Person person, long bank, boolean approve, String comment) {
        return json(ok(http(person, bank, approve, comment)));
    }

    private HttpResponse<String> http(Person person, long bank, boolean approve, String comment) {
        return as(person)
                .post(
                        "/api/organiser/reviews/" + bank + "/decision",
                        "{\"approve\":" + approve + ",\"comment\":\"" + comment + "\"}");
    }

    private List<PoolQuestion> pool(long bank) {
        return banks.pool(PoolQuery.ofBank(bank, null, null, null));
    }

    private String identityPath(long organisation) {
        return context.getBean(org.lianbing.identity.IdentityApi.class)
                .organisation(organisation)
                .path();
    }

    private org.lianbing.testing.Http as(Person person) {
        return http().as(person.cookie());
    }

    private HttpResponse<String> ok(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isBetween(200, 299);
        return response;
    }

    private String code(HttpResponse<String> response) {
        return String.valueOf(json(response).get("code"));
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> items(HttpResponse<String> response) {
        return (List<Map<String, Object>>) json(ok(response)).get("items");
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> json(HttpResponse<String> response) {
        try {
            return mapper.readValue(response.body(), Map.class);
        } catch (IOException notJson) {
            throw new AssertionError(response.statusCode() + " " + response.body(), notJson);
        }
    }
}

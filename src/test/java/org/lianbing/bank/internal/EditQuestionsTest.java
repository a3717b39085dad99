package org.lianbing.bank.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianbing.bank.internal.MadeBanks.choice;
import static org.lianbing.bank.internal.MadeBanks.truth;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.BankApi;
import org.lianbing.bank.BankScope;
import org.lianbing.bank.PoolQuery;
import org.lianbing.identity.IdentityFixture;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.identity.IdentityFixture.Town;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Sql;
import org.lianbing.testing.ServiceTest;

class EditQuestionsTest extends ServiceTest {
    @Inject
    MadeBanks made;

    @Inject
    BankApi banks;

    @Inject
    QuestionWriter writer;

    @Inject
    Sql sql;

    @Inject
    ObjectMapper mapper;

    private Town town;
    private Person editor;
    private Person stranger;

    @BeforeEach
    void people() {
        sql.update("DELETE FROM bank_bank");
        IdentityFixture identity = new IdentityFixture(context);
        town = identity.town();
        editor = identity.memberWithRole(town.companyA(), "王编", Roles.EDITOR);
        stranger = identity.memberWithRole(town.companyB(), "外编", Roles.EDITOR);
    }

    @Test
    void facts_of_selected_questions_change_and_what_is_published_stays_in_use() {
        long bank = made.published(town.companyA(), BankScope.COMPANY, three());
        List<Long> questions = made.questions(bank);

        Map<String, Object> batch = ok(edit(ids(questions.subList(0, 2)), "{\"level\":3,\"chapter\":\"工具\"}"));

        assertThat(batch).containsEntry("questionCount", 2).containsEntry("what", "等级改为三级，章节改为“工具”");
        assertThat(levels(bank)).containsExactly(3, 3, 5);
        assertThat(banks.pool(PoolQuery.ofBank(bank, null, null, null)))
                .hasSize(3)
                .allSatisfy(question -> assertThat(question.level()).isEqualTo(5));
        assertThat(state(bank)).isEqualTo("DRAFT");
        assertThat(audited(bank)).containsExactly("bank.edit");
    }

    @Test
    void everything_that_matches_a_filter_changes_when_it_is_as_many_as_was_shown() {
        long bank = made.draft(town.companyA(), BankScope.COMPANY, three());
        made.draft(town.companyB(), BankScope.COMPANY, three());
        String filter = "{\"filter\":{\"query\":\"验电\"},\"count\":%d,\"change\":{\"addKnowledge\":[\"电气安全\"]}}";

        assertThat(refused(send(editor, filter.formatted(5))))
                .containsEntry("code", "bank.count-changed")
                .containsEntry("count", 2);
        assertThat(ok(send(editor, filter.formatted(2)))).containsEntry("questionCount", 2);
        assertThat(sql.list(
                        "SELECT r.knowledge FROM bank_question q JOIN bank_revision r ON r.id = q.head_revision_id"
                                + " WHERE q.bank_id = ? ORDER BY q.ordinal",
                        row -> row.getString(1),
                        bank))
                .containsExactly("[\"电气安全\"]", "[\"电气安全\"]", "[]");
        assertThat(refused(send(editor, filter.formatted(2)))).containsEntry("code", "bank.nothing-to-change");
    }

    @Test
    void an_edit_is_taken_back_as_a_whole_while_nothing_else_changed_its_questions() {
        long bank = made.published(town.companyA(), BankScope.COMPANY, three());
        List<Long> questions = made.questions(bank);
        List<Long> before = heads(bank);
        long batch = id(ok(edit(ids(questions), "{\"level\":3}")));

        assertThat(ok(undo(batch))).containsEntry("undone", true);
        assertThat(heads(bank)).isEqualTo(before);
        assertThat(refused(undo(batch))).containsEntry("code", "bank.batch-undone");

        long second = id(ok(edit(ids(questions), "{\"level\":4}")));
        writer.write(
                bank,
                List.of(new QuestionWriter.Placed(questions.get(1), null, 1, truth("停电后要先验电，别人改过。", true))),
                null,
                clock.instant());
        assertThat(refused(undo(second)))
                .containsEntry("code", "bank.batch-overtaken")
                .containsEntry("count", 1);
        assertThat(levels(bank)).containsExactly(4, 5, 4);
    }

    @Test
    void retired_questions_are_gone_from_the_bank_now_and_from_the_pool_with_the_next_publication() {
        long bank = made.published(town.companyA(), BankScope.COMPANY, three());
        List<Long> questions = made.questions(bank);

        long batch = id(ok(edit(ids(questions.subList(0, 1)), "{\"retire\":true}")));

        assertThat(made.questions(bank)).isEqualTo(questions.subList(1, 3));
        assertThat(pool(bank)).isEqualTo(3);
        ok(undo(batch));
        assertThat(made.questions(bank)).isEqualTo(questions);
        ok(edit(ids(questions.subList(0, 1)), "{\"retire\":true}"));
        publish(bank);
        assertThat(pool(bank)).isEqualTo(2);
    }

    @Test
    void a_question_that_was_retired_can_be_written_again_and_then_not_be_brought_back() {
        long bank = made.draft(town.companyA(), BankScope.COMPANY, three());
        long batch = id(ok(edit(ids(made.questions(bank).subList(0, 1)), "{\"retire\":true}")));
        writer.write(
                bank, List.of(new QuestionWriter.Placed(null, null, 9, three().getFirst())), null, clock.instant());

        assertThat(refused(undo(batch))).containsEntry("code", "bank.batch-overtaken");
        assertThat(made.questions(bank)).hasSize(3);
    }

    @Test
    void drafts_move_to_another_bank_and_what_was_published_is_copied_there_and_retired_here() {
        long drafts = made.draft(town.companyA(), BankScope.COMPANY, three());
        long used = made.published(town.companyA(), BankScope.COMPANY, List.of(choice("安全色里红色表示什么？", 0, "禁止", "指令")));
        long target = made.draft(town.companyA(), BankScope.COMPANY, List.of(truth("原来就在的一题。", true)));
        long moved = made.questions(drafts).get(1);
        long published = made.questions(used).getFirst();

        long batch = id(ok(send(
                editor,
                "{\"questionIds\":[" + moved + "," + published + "],\"count\":2,\"change\":{\"moveToBankId\":" + target
                        + "}}")));

        assertThat(made.questions(drafts)).hasSize(2).doesNotContain(moved);
        assertThat(made.questions(used)).isEmpty();
        assertThat(pool(used)).isEqualTo(1);
        assertThat(stems(target)).containsExactly("原来就在的一题。", "验电要戴绝缘手套。", "安全色里红色表示什么？");
        assertThat(made.questions(target)).contains(moved).doesNotContain(published);

        ok(undo(batch));
        assertThat(stems(target)).containsExactly("原来就在的一题。");
        assertThat(made.questions(drafts)).hasSize(3).contains(moved);
        assertThat(made.questions(used)).containsExactly(published);
    }

    @Test
    void a_question_the_other_bank_has_already_stays_where_it_is() {
        long bank = made.draft(town.companyA(), BankScope.COMPANY, three());
        long target = made.draft(town.companyA(), BankScope.COMPANY, List.of(three().get(1)));

        Map<String, Object> refusal = refused(send(
                editor,
                "{\"questionIds\":[" + made.questions(bank).get(1) + "],\"count\":1,\"change\":{\"moveToBankId\":"
                        + target + "}}"));

        assertThat(refusal).containsEntry("code", "bank.already-there");
        assertThat(String.valueOf(refusal.get("detail"))).contains("验电要戴绝缘手套");
        assertThat(made.questions(bank)).hasSize(3);
    }

    @Test
    void what_is_not_hers_under_review_or_unclear_is_refused_and_nothing_changes() {
        long bank = made.draft(town.companyA(), BankScope.COMPANY, three());
        long others = made.draft(town.companyB(), BankScope.COMPANY, three());
        long one = made.questions(bank).getFirst();
        String selected = "{\"questionIds\":[" + one + "],\"count\":1,\"change\":";

        assertThat(edit(stranger, ids(List.of(one)), "{\"level\":3}").statusCode())
                .isEqualTo(404);
        assertThat(send(editor, selected + "{\"moveToBankId\":" + others + "}}").statusCode())
                .isEqualTo(404);
        assertThat(body(400, send(editor, selected + "{}}"))).containsEntry("code", "bank.change-unclear");
        assertThat(body(400, send(editor, selected + "{\"level\":3,\"retire\":true}}")))
                .containsEntry("code", "bank.change-unclear");
        assertThat(body(400, send(editor, "{\"count\":0,\"change\":{\"level\":3}}")))
                .containsEntry("code", "bank.selection-unclear");
        assertThat(send(editor, selected + "{\"level\":9}}").statusCode()).isEqualTo(400);
        long batch = id(ok(edit(ids(List.of(one)), "{\"level\":4}")));
        assertThat(http().as(stranger.cookie())
                        .post("/api/editor/edits/" + batch + "/undo", "{}")
                        .statusCode())
                .isEqualTo(404);
        made.review(bank);
        assertThat(refused(edit(ids(List.of(one)), "{\"level\":3}"))).containsEntry("code", "bank.in-review");
        assertThat(refused(undo(batch))).containsEntry("code", "bank.in-review");
        assertThat(levels(bank)).containsExactly(4, 5, 5);
    }

    @Test
    void edits_of_a_bank_are_listed_the_last_first() {
        long bank = made.draft(town.companyA(), BankScope.COMPANY, three());
        long one = made.questions(bank).getFirst();
        ok(edit(ids(List.of(one)), "{\"level\":4}"));
        ok(edit(ids(List.of(one)), "{\"difficulty\":\"HARD\",\"use\":\"EXAM_ONLY\"}"));

        String listed = http().as(editor.cookie())
                .get("/api/editor/banks/" + bank + "/edits")
                .body();

        assertThat(listed).contains("\"total\":2").contains("王编");
        assertThat(listed.indexOf("难度改为难，用途改为只用于竞赛")).isLessThan(listed.indexOf("等级改为四级"));
        assertThat(http().as(stranger.cookie())
                        .get("/api/editor/banks/" + bank + "/edits")
                        .statusCode())
                .isEqualTo(404);
    }

    // ---- small steps

    private static List<QuestionDraft> three() {
        return List.of(truth("停电后要先验电。", true), truth("验电要戴绝缘手套。", true), choice("安全色里蓝色表示什么？", 1, "禁止", "指令"));
    }

    private static String ids(List<Long> questions) {
        return "{\"questionIds\":" + questions + ",\"count\":" + questions.size() + ",\"change\":%s}";
    }

    private HttpResponse<String> edit(String selection, String change) {
        return edit(editor, selection, change);
    }

    private HttpResponse<String> edit(Person person, String selection, String change) {
        return send(person, selection.formatted(change));
    }

    private HttpResponse<String> send(Person person, String body) {
        return http().as(person.cookie()).post("/api/editor/questions/edits", body);
    }

    private HttpResponse<String> undo(long batch) {
        return http().as(editor.cookie()).post("/api/editor/edits/" + batch + "/undo", "{}");
    }

    private void publish(long bank) {
        context.getBean(Publications.class).publish(bank, Publications.Which.ALL, null, clock.instant());
    }

    private int pool(long bank) {
        return banks.pool(PoolQuery.ofBank(bank, null, null, null)).size();
    }

    private List<Integer> levels(long bank) {
        return of(bank, "r.level", row -> row.getInt(1));
    }

    private List<String> stems(long bank) {
        return of(bank, "r.stem", row -> row.getString(1));
    }

    private List<Long> heads(long bank) {
        return of(bank, "r.id", row -> row.getLong(1));
    }

    private <T> List<T> of(long bank, String column, Sql.RowReader<T> reader) {
        return sql.list(
                "SELECT " + column + " FROM bank_question q JOIN bank_revision r ON r.id = q.head_revision_id"
                        + " WHERE q.bank_id = ? ORDER BY q.ordinal, q.id",
                reader,
                bank);
    }

    private String state(long bank) {
        return sql.first("SELECT state FROM bank_bank WHERE id = ?", row -> Sql.text(row, "state"), bank)
                .orElseThrow();
    }

    private List<String> audited(long bank) {
        return sql.list(
                "SELECT action FROM platform_audit WHERE target = ? ORDER BY id",
                row -> row.getString(1),
                "bank:" + bank);
    }

    private static long id(Map<String, Object> view) {
        return ((Number) Objects.requireNonNull(view.get("id"))).longValue();
    }

    private Map<String, Object> ok(HttpResponse<String> response) {
        return body(200, response);
    }

    private Map<String, Object> refused(HttpResponse<String> response) {
        return body(409, response);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> body(int status, HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        try {
            return mapper.readValue(response.body(), Map.class);
        } catch (IOException notJson) {
            throw new AssertionError(response.body(), notJson);
        }
    }
}

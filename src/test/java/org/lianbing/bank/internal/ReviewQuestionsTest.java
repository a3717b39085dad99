package org.lianbing.bank.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianbing.bank.internal.BankDesk.ok;
import static org.lianbing.bank.internal.BankDesk.question;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.PoolQuestion;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.identity.Roles;
import org.lianbing.testing.ServiceTest;

/** A bank under review, decided question by question. */
class ReviewQuestionsTest extends ServiceTest {
    private BankDesk desk;

    @BeforeEach
    void people() {
        desk = new BankDesk(context, http());
    }

    @Test
    void approved_questions_are_published_and_those_sent_back_stay_drafts() {
        long bank = desk.sent("逐题", question("甲题", "A"), question("乙题", "B"), question("丙题", "C"));
        List<Long> ids = desk.questionIds(bank);
        ok(desk.judge(desk.organiser, bank, ids.get(0), "APPROVED", ""));
        assertThat(desk.code(desk.judge(desk.organiser, bank, ids.get(1), "SENT_BACK", " ")))
                .isEqualTo("bank.comment-missing");
        assertThat(desk.json(ok(desk.judge(desk.organiser, bank, ids.get(1), "SENT_BACK", "乙项不对"))))
                .containsEntry("approved", 1)
                .containsEntry("sentBack", 1)
                .containsEntry("undecided", 1);
        assertThat(desk.pool(bank)).as("a word takes effect with the decision").isEmpty();

        assertThat(desk.json(ok(desk.decide(desk.organiser, bank, true, "")))).containsEntry("state", "DRAFT");

        assertThat(desk.pool(bank)).extracting(PoolQuestion::questionId).containsExactly(ids.get(0), ids.get(2));
        assertThat(desk.json(ok(desk.as(desk.editor).get("/api/questions/" + ids.get(1)))))
                .containsEntry("sentBack", true)
                .containsEntry("mayEdit", true);
        assertThat(desk.messages(desk.editor))
                .anySatisfy(text -> assertThat(text).contains("2 道题通过审核", "1 道题被退回"));
    }

    @Test
    void a_refusal_spares_what_was_approved_by_itself() {
        long bank = desk.sent("半退", question("甲题", "A"), question("乙题", "B"));
        List<Long> ids = desk.questionIds(bank);
        ok(desk.judge(desk.organiser, bank, ids.get(0), "APPROVED", ""));
        assertThat(desk.code(desk.decide(desk.organiser, bank, false, ""))).isEqualTo("bank.comment-missing");
        ok(desk.decide(desk.organiser, bank, false, "其余出处不明"));

        assertThat(desk.pool(bank)).extracting(PoolQuestion::questionId).containsExactly(ids.get(0));
        desk.send(desk.editor, bank);
        assertThat(desk.items(desk.as(desk.organiser).get("/api/organiser/reviews/" + bank + "/questions")))
                .as("only what is not published yet comes again")
                .hasSize(1);
    }

    @Test
    void a_changed_question_is_shown_against_the_one_in_use() {
        long bank = desk.published("对比", question("电压", "A"), question("电流", "B"));
        Object[] changed = question("电压", "C");
        changed[6] = "因为电压变了";
        desk.upload(desk.editor, bank, changed, question("电流", "B"));
        desk.send(desk.editor, bank);

        List<Map<String, Object>> waiting =
                desk.items(desk.as(desk.organiser).get("/api/organiser/reviews/" + bank + "/questions"));
        assertThat(waiting).hasSize(1);
        assertThat(waiting.getFirst()).containsEntry("change", "CHANGED");
        String diff = String.valueOf(waiting.getFirst().get("diff"));
        assertThat(diff)
                .contains("{field=KEY, mark=, changed=true, text=[{kind=REMOVED, text=A}, {kind=ADDED, text=C}]}")
                .contains(
                        "{field=RATIONALE, mark=, changed=true, text=[{kind=SAME, text=因为电压}, {kind=ADDED, text=变了}]}")
                .contains("{field=STEM, mark=, changed=false");
        assertThat(desk.items(desk.as(desk.organiser).get("/api/organiser/reviews/" + bank + "/questions?show=ALL")))
                .hasSize(2);
    }

    @Test
    void history_tells_who_wrote_sent_and_published_each_revision() {
        long bank = desk.published("沿革", question("沿革", "A"));
        long id = desk.questionIds(bank).getFirst();
        clock.advance(java.time.Duration.ofMinutes(1));
        desk.upload(desk.editor, bank, question("沿革", "B"));
        desk.send(desk.editor, bank);
        ok(desk.decide(desk.organiser, bank, false, "答案存疑"));

        List<Map<String, Object>> events = desk.items(desk.as(desk.editor).get("/api/questions/" + id + "/history"));
        assertThat(events)
                .extracting(event -> event.get("kind") + " " + event.get("who"))
                .containsExactly("SENT_BACK 李审", "SENT 王编", "WRITTEN 王编", "PUBLISHED 李审", "SENT 王编", "WRITTEN 王编");
        assertThat(events.getFirst()).containsEntry("note", "答案存疑");
        Object before = events.getLast().get("revisionId");
        Object after = events.getFirst().get("revisionId");
        assertThat(desk.as(desk.editor)
                        .get("/api/questions/" + id + "/diff?from=" + before + "&to=" + after)
                        .body())
                .contains("\"REMOVED\",\"text\":\"A\"", "\"ADDED\",\"text\":\"B\"");

        assertThat(desk.items(desk.as(desk.organiser).get("/api/questions/" + id + "/history")))
                .as("the draft is its author's own")
                .extracting(event -> event.get("revisionId"))
                .containsOnly(before);
        assertThat(desk.as(desk.organiser)
                        .get("/api/questions/" + id + "/diff?from=" + before + "&to=" + after)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_retired_question_is_drawn_no_more_and_comes_back_only_through_a_review() {
        long bank = desk.published("停用一题", question("好题", "A"), question("坏题", "B"));
        long bad = desk.questionIds(bank).get(1);
        ok(desk.as(desk.organiser).post("/api/questions/" + bad + "/retirement", "{\"reason\":\"标准已更新\"}"));

        assertThat(desk.pool(bank)).hasSize(1);
        assertThat(desk.questionIds(bank)).hasSize(1);
        assertThat(desk.items(desk.as(desk.editor).get("/api/editor/banks/" + bank + "/retired-questions")))
                .singleElement()
                .satisfies(one -> assertThat(one).containsEntry("reason", "标准已更新"));
        assertThat(desk.code(desk.as(desk.editor).post("/api/questions/" + bad + "/retirement", "{\"reason\":\"再停\"}")))
                .isEqualTo("bank.question-retired");
        assertThat(desk.as(desk.organiser)
                        .post("/api/questions/" + bad + "/return", "{}")
                        .statusCode())
                .isEqualTo(403);

        ok(desk.as(desk.editor).post("/api/questions/" + bad + "/return", "{\"reason\":\"核对过\"}"));
        assertThat(desk.pool(bank)).as("a draft").hasSize(1);
        desk.send(desk.editor, bank);
        ok(desk.decide(desk.organiser, bank, true, ""));
        assertThat(desk.pool(bank)).hasSize(2);
        assertThat(desk.items(desk.as(desk.editor).get("/api/questions/" + bad + "/history")))
                .extracting(event -> event.get("kind"))
                .startsWith("PUBLISHED", "SENT", "BROUGHT_BACK", "RETIRED");
    }

    @Test
    void words_of_a_retired_question_may_be_written_anew_and_then_it_cannot_come_back() {
        long bank = desk.published("重写", question("同一", "A"), question("另一", "B"));
        long old = desk.questionIds(bank).getFirst();
        ok(desk.as(desk.editor).post("/api/questions/" + old + "/retirement", "{\"reason\":\"重出\"}"));
        desk.upload(desk.editor, bank, question("同一", "B"), question("另一", "B"));

        assertThat(desk.questionIds(bank)).hasSize(2).doesNotContain(old);
        assertThat(desk.code(desk.as(desk.editor).post("/api/questions/" + old + "/return", "{}")))
                .isEqualTo("bank.same-question");
    }

    // ---- two people, on every path

    @Test
    void who_made_the_bank_cannot_judge_a_question_of_it() {
        Person both = bothRoles("自编自审");
        long bank = desk.newBank("他人建");
        desk.upload(both, bank, question("她写的", "A"));
        desk.send(desk.editor, bank);
        long id = desk.questionIds(bank).getFirst();

        assertThat(desk.code(desk.judge(both, bank, id, "APPROVED", ""))).isEqualTo("bank.own-work");
        assertThat(desk.code(desk.decide(both, bank, true, ""))).isEqualTo("bank.own-work");
        identityAsOrganiser(desk.editor);
        assertThat(desk.code(desk.judge(desk.editor, bank, id, "APPROVED", "")))
                .as("she made the bank")
                .isEqualTo("bank.own-work");
        ok(desk.decide(desk.organiser, bank, true, ""));
    }

    @Test
    void who_only_sent_it_cannot_decide_it() {
        Person sender = bothRoles("只送审");
        long bank = desk.newBank("代送");
        desk.upload(desk.editor, bank, question("送", "A"));
        desk.send(sender, bank);
        assertThat(desk.code(desk.decide(sender, bank, true, ""))).isEqualTo("bank.own-work");
    }

    @Test
    void who_brought_a_question_back_cannot_decide_it() {
        Person bringer = bothRoles("恢复人");
        long bank = desk.published("恢复", question("旧", "A"), question("新", "B"));
        long id = desk.questionIds(bank).getFirst();
        ok(desk.as(bringer).post("/api/questions/" + id + "/retirement", "{\"reason\":\"停\"}"));
        ok(desk.as(bringer).post("/api/questions/" + id + "/return", "{}"));
        desk.send(desk.editor, bank);
        assertThat(desk.code(desk.decide(bringer, bank, true, ""))).isEqualTo("bank.own-work");
        ok(desk.decide(desk.organiser, bank, true, ""));
    }

    @Test
    void who_wrote_words_that_somebody_else_brought_back_cannot_decide_them() {
        Person first = bothRoles("原作者");
        long bank = desk.newBank("旧版");
        desk.upload(first, bank, question("版本", "A"));
        desk.send(desk.editor, bank);
        ok(desk.decide(desk.organiser, bank, true, ""));
        desk.upload(desk.editor, bank, question("版本", "B"));
        desk.send(desk.editor, bank);
        ok(desk.decide(desk.organiser, bank, true, ""));
        desk.upload(desk.editor, bank, question("版本", "A"));
        desk.send(desk.editor, bank);

        assertThat(desk.code(desk.decide(first, bank, true, ""))).isEqualTo("bank.own-work");
        ok(desk.decide(desk.organiser, bank, true, ""));
    }

    @Test
    void a_co_author_of_what_was_sent_back_stays_an_author() {
        Person second = bothRoles("合编者");
        long bank = desk.newBank("合编");
        desk.upload(desk.editor, bank, question("甲", "A"));
        desk.upload(second, bank, question("甲", "A"), question("乙", "B"));
        desk.send(desk.editor, bank);
        long sentBack = desk.questionIds(bank).get(1);
        ok(desk.judge(desk.organiser, bank, sentBack, "SENT_BACK", "再想想"));
        ok(desk.decide(desk.organiser, bank, true, ""));
        desk.send(desk.editor, bank);
        assertThat(desk.code(desk.decide(second, bank, true, ""))).isEqualTo("bank.own-work");
    }

    private Person bothRoles(String name) {
        Person person = desk.identity.memberWithRole(desk.town.companyA(), name, Roles.EDITOR);
        identityAsOrganiser(person);
        return person;
    }

    private void identityAsOrganiser(Person person) {
        desk.identity.grant(person.id(), Roles.ORGANISER, desk.town.companyA());
    }
}

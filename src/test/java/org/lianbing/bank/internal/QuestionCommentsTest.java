package org.lianbing.bank.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianbing.bank.internal.BankDesk.ok;
import static org.lianbing.bank.internal.BankDesk.question;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianbing.testing.ServiceTest;

/** Editor and reviewer talk about a question. */
class QuestionCommentsTest extends ServiceTest {
    private BankDesk desk;

    @BeforeEach
    void people() {
        desk = new BankDesk(context, http());
    }

    @Test
    void a_thread_goes_to_and_fro_until_it_is_settled_and_is_counted_meanwhile() {
        long bank = desk.sent("讨论", question("讨论", "A"), question("无话", "B"));
        long id = desk.questionIds(bank).getFirst();
        String path = "/api/questions/" + id + "/comments";
        long thread = desk.number(ok(desk.as(desk.organiser).post(path, "{\"text\":\"乙项也对吧？\"}")), "id");
        ok(desk.as(desk.editor).post(path, "{\"text\":\"乙项缺前提\",\"threadId\":" + thread + "}"));

        List<Map<String, Object>> threads = desk.items(desk.as(desk.editor).get(path));
        assertThat(threads).hasSize(1);
        assertThat(String.valueOf(threads.getFirst().get("comments")))
                .containsSubsequence("李审", "乙项也对吧？", "王编", "乙项缺前提");
        assertThat(desk.json(desk.as(desk.editor).get("/api/editor/banks/" + bank)))
                .containsEntry("openComments", 1);
        assertThat(desk.items(desk.as(desk.organiser).get("/api/organiser/reviews/" + bank + "/questions")))
                .extracting(one -> one.get("openComments"))
                .map(String::valueOf)
                .containsExactly("1", "0");

        ok(desk.as(desk.organiser).put(path + "/" + thread + "/resolution", "{\"resolved\":true}"));
        assertThat(desk.json(desk.as(desk.editor).get("/api/editor/banks/" + bank)))
                .containsEntry("openComments", 0);
        ok(desk.as(desk.editor).post(path, "{\"text\":\"补一句\",\"threadId\":" + thread + "}"));
        assertThat(desk.json(desk.as(desk.editor).get("/api/editor/banks/" + bank)))
                .as("an answer opens a settled thread again")
                .containsEntry("openComments", 1);
    }

    @Test
    void many_comments_make_one_message_until_half_an_hour_has_passed() {
        long bank = desk.sent("消息", question("消息", "A"));
        long id = desk.questionIds(bank).getFirst();
        for (int i = 0; i < 3; i++) {
            comment(id);
        }
        assertThat(told()).isEqualTo(1);
        clock.advance(Duration.ofMinutes(31));
        comment(id);
        assertThat(told()).isEqualTo(2);
    }

    @Test
    void sending_a_question_back_begins_a_thread() {
        long bank = desk.sent("退回", question("退回", "A"));
        long id = desk.questionIds(bank).getFirst();
        ok(desk.judge(desk.organiser, bank, id, "SENT_BACK", "解析没有说清"));
        assertThat(String.valueOf(desk.items(desk.as(desk.editor).get("/api/questions/" + id + "/comments"))))
                .contains("解析没有说清", "resolved=false");
    }

    @Test
    void a_thread_of_another_question_is_not_there() {
        long bank = desk.sent("串题", question("甲", "A"), question("乙", "B"));
        List<Long> ids = desk.questionIds(bank);
        long thread = desk.number(
                ok(desk.as(desk.organiser).post("/api/questions/" + ids.get(0) + "/comments", "{\"text\":\"甲\"}")),
                "id");
        String other = "/api/questions/" + ids.get(1) + "/comments";
        assertThat(desk.as(desk.organiser)
                        .post(other, "{\"text\":\"乙\",\"threadId\":" + thread + "}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(desk.as(desk.organiser)
                        .put(other + "/" + thread + "/resolution", "{\"resolved\":true}")
                        .statusCode())
                .isEqualTo(404);
    }

    private void comment(long question) {
        ok(desk.as(desk.organiser).post("/api/questions/" + question + "/comments", "{\"text\":\"请看\"}"));
    }

    private long told() {
        return desk.messages(desk.editor).stream()
                .filter(text -> text.contains("“消息”的试题有新的意见"))
                .count();
    }
}

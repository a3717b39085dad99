package org.lianbing.contest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.lianbing.contest.ContestApi;
import org.lianbing.contest.Placing;
import org.lianbing.contest.RoundMonitorView;
import org.lianbing.contest.RoundMonitorView.Focus;
import org.lianbing.contest.RoundMonitorView.Row;
import org.lianbing.contest.RoundMonitorView.UnitRow;
import org.lianbing.exam.AttemptView;
import org.lianbing.exam.ExamApi;
import org.lianbing.exam.SubmittedBy;
import org.lianbing.identity.IdentityFixture.Person;

/** What organisers see and do while a round runs, and what members hear of it. */
class LiveRoundTest extends ContestTest {
    @Inject
    MonitorRound monitor;

    @Inject
    ContestApi api;

    @Inject
    ExamApi exam;

    @Inject
    FreezeHeadcounts headcounts;

    @Override
    public Map<String, String> getProperties() {
        Map<String, String> properties = new HashMap<>(super.getProperties());
        properties.put("lianbing.contest.board-age", "0ms");
        return properties;
    }

    private JsonNode notices(Person person, long round) {
        return ok(of(person).get("/api/rounds/" + round + "/notices"));
    }

    private HttpResponse<String> ask(Person person, long round, String text) {
        return of(person).post("/api/rounds/" + round + "/inquiries", "{\"text\":\"" + text + "\"}");
    }

    private HttpResponse<String> act(long round, String deed, Person person, String reason) {
        return of(organiser).post(at(round, deed), "{\"memberId\":" + person.id() + ",\"reason\":\"" + reason + "\"}");
    }

    private List<Long> focused(long round, Focus focus, int minutes) {
        return view(round, focus, minutes).rows().items().stream()
                .map(Row::memberId)
                .toList();
    }

    private RoundMonitorView view(long round, Focus focus, int minutes) {
        return monitor.view(
                store.findByRound(round).orElseThrow(), MonitorRound.Wanted.of(null, focus, null, minutes), ALL);
    }

    private long told(Person person, String kind) {
        return sql.number("SELECT COUNT(*) FROM identity_message WHERE member_id = ? AND kind = ?", person.id(), kind);
    }

    @Test
    void announcement_reaches_who_takes_part_and_nobody_else() {
        long round = running();
        Person worker = worker("张建华");
        Person outside = worker("没报名");
        enter(worker, round);
        assertThat(of(organiser)
                        .post(at(round, "/announcements"), "{\"text\":\"第 3 题图已更换\"}")
                        .statusCode())
                .isEqualTo(204);
        JsonNode said = notices(worker, round).get("announcements");
        assertThat(said.size()).isEqualTo(1);
        assertThat(said.get(0).get("text").getStringValue()).isEqualTo("第 3 题图已更换");
        assertThat(of(outside).get("/api/rounds/" + round + "/notices").statusCode())
                .isEqualTo(404);
        assertThat(of(organiser)
                        .post(at(round, "/announcements"), "{\"text\":\"  \"}")
                        .body())
                .contains("contest.announcement-length");
        assertThat(of(organiser)
                        .post(at(round, "/announcements"), "{\"text\":\"" + "长".repeat(301) + "\"}")
                        .body())
                .contains("contest.announcement-length");
        assertThat(ok(of(organiser).get(at(round, "/announcements")))
                        .get("total")
                        .getIntValue())
                .isEqualTo(1);
    }

    @Test
    void question_is_answered_once_and_told_to_all_without_who_asked() {
        long round = running();
        Person asker = worker("提问人");
        Person other = worker("旁听人");
        enter(asker, round);
        enter(other, round);
        assertThat(ask(asker, round, "第 5 题少一个选项？").statusCode()).isEqualTo(204);
        assertThat(notices(other, round).get("inquiries").size()).isZero();
        JsonNode open = ok(of(organiser).get(at(round, "/inquiries?open=true")));
        assertThat(open.get("items").get(0).get("name").getStringValue()).isEqualTo("提问人");
        assertThat(view(round, Focus.SILENT, 5).counts().openInquiries()).isEqualTo(1);
        String reply =
                at(round, "/inquiries/" + open.get("items").get(0).get("id").getLongValue() + "/reply");

        assertThat(of(organiser)
                        .post(reply, "{\"text\":\"题目没有错\",\"toAll\":true}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(of(organiser)
                        .post(reply, "{\"text\":\"改口\",\"toAll\":false}")
                        .body())
                .contains("contest.inquiry-answered");

        assertThat(notices(asker, round).get("inquiries").get(0).get("reply").getStringValue())
                .isEqualTo("题目没有错");
        assertThat(notices(other, round).get("announcements").get(0).get("text").getStringValue())
                .isEqualTo("问：第 5 题少一个选项？　答：题目没有错");
        assertThat(told(asker, "contest.inquiry-answered")).isEqualTo(1);
        assertThat(ok(of(organiser).get(at(round, "/inquiries?open=true")))
                        .get("total")
                        .getIntValue())
                .isZero();
        assertThat(ok(of(organiser).get(at(round, "/inquiries")))
                        .get("items")
                        .get(0)
                        .get("repliedBy")
                        .getStringValue())
                .isEqualTo("赵组织");
        long elsewhere = running();
        assertThat(of(organiser)
                        .post(
                                reply.replace("/" + round + "/", "/" + elsewhere + "/"),
                                "{\"text\":\"x\",\"toAll\":false}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void five_questions_are_all_there_are_even_if_they_come_at_once() throws Exception {
        long round = running();
        Person asker = worker("提问人");
        enter(asker, round);
        CyclicBarrier together = new CyclicBarrier(8);
        Callable<Integer> question = () -> {
            together.await();
            return ask(asker, round, "又一个问题").statusCode();
        };
        try (ExecutorService phones = Executors.newFixedThreadPool(8)) {
            phones.invokeAll(Collections.nCopies(8, question));
        }
        assertThat(notices(asker, round).get("inquiries").size()).isEqualTo(5);
        assertThat(notices(asker, round).get("mayAsk").getIntValue()).isZero();
        assertThat(ask(asker, round, "第六个").body()).contains("contest.too-many-inquiries");
        Person another = worker("另一人");
        enter(another, round);
        assertThat(ask(another, round, "长".repeat(201)).body()).contains("contest.inquiry-length");
        clock.set(round(round).resultsAt());
        assertThat(ask(another, round, "晚了").body()).contains("contest.inquiries-closed");
    }

    @Test
    void forced_submission_counts_what_was_saved_and_nothing_later() {
        long round = running();
        Person worker = worker("张建华");
        AttemptView attempt = enterAndStart(worker, round);
        contests.exam().answer(attempt.id(), 4);
        clock.advance(Duration.ofMinutes(10));
        assertThat(act(round, "/force-submissions", worker, " ").body()).contains("contest.reason-missing");
        assertThat(act(round, "/force-submissions", worker, "冒名顶替").statusCode())
                .isEqualTo(204);
        assertThat(act(round, "/force-submissions", worker, "再来一次").body()).contains("exam.already-submitted");
        assertThat(of(worker)
                        .put(
                                "/api/attempts/" + attempt.id() + "/answers/5",
                                "{\"seq\":99,\"answer\":\"A\",\"flagged\":false,\"device\":\"phone-1\"}")
                        .statusCode())
                .isEqualTo(409);
        clock.advance(Duration.ofSeconds(4));
        contests.exam().sweep();

        assertThat(exam.summary(attempt.id()).orElseThrow().scoreTenths()).isEqualTo(80);
        assertThat(exam.summary(attempt.id()).orElseThrow().submittedBy()).isEqualTo(SubmittedBy.DEADLINE);
        assertThat(focused(round, Focus.LATE, 5)).containsExactly(worker.id());
        assertThat(told(worker, "contest.force-submitted")).isEqualTo(1);
        assertThat(notices(worker, round)
                        .get("announcements")
                        .get(0)
                        .get("personal")
                        .getBooleanValue())
                .isTrue();
        assertThat(sql.number(
                        "SELECT COUNT(*) FROM platform_audit WHERE action = 'exam.end-attempt' AND subject = ?",
                        worker.id()))
                .isEqualTo(1);
    }

    @Test
    void who_is_excluded_has_no_place_and_is_told_why() {
        long round = running();
        Person best = worker("作弊者");
        Person next = worker("老实人");
        finish(enterAndStart(best, round), 10);
        finish(enterAndStart(next, round), 6);
        assertThat(act(round, "/exclusions", worker("没报名"), "找人代考").statusCode())
                .isEqualTo(404);
        assertThat(act(round, "/exclusions", best, "找人代考").statusCode()).isEqualTo(204);
        assertThat(act(round, "/exclusions", best, "又一次").body()).contains("contest.already-excluded");
        assertThat(focused(round, Focus.EXCLUDED, 5)).containsExactly(best.id());
        JsonNode listed = ok(of(organiser).get(at(round, "/exclusions")));
        assertThat(listed.get("items").get(0).get("reason").getStringValue()).isEqualTo("找人代考");
        assertThat(listed.get("items").get(0).get("scoreTenths")).isNull();

        closeAfterTheEnd(round);

        assertThat(api.placings(round, ALL).items())
                .extracting(Placing::memberId)
                .containsExactly(next.id());
        assertThat(api.placings(round, ALL).items()).extracting(Placing::rank).containsExactly(1);
        assertThat(told(best, "contest.excluded")).isEqualTo(1);
        assertThat(told(best, "contest.result")).isZero();
        assertThat(act(round, "/exclusions", next, "晚了").body()).contains("contest.round-being-ranked");
        assertThat(ok(of(organiser).get(at(round, "/exclusions")))
                        .get("items")
                        .get(0)
                        .get("scoreTenths")
                        .getIntValue())
                .isEqualTo(200);
        assertThat(of(next).get("/api/rounds/" + round + "/board?kind=PERSON").body())
                .doesNotContain("作")
                .contains("老");
    }

    @Test
    void silent_is_who_answers_and_has_saved_nothing_for_so_long() {
        long round = running();
        Person quiet = worker("静");
        Person busy = worker("忙");
        Person done = worker("完");
        AttemptView still = enterAndStart(quiet, round);
        AttemptView moving = enterAndStart(busy, round);
        finish(enterAndStart(done, round), 1);
        contests.exam().save(still.id(), 1, 1, "A");
        clock.advance(Duration.ofMinutes(5));
        assertThat(focused(round, Focus.SILENT, 5)).isEmpty();
        clock.advance(Duration.ofMillis(1));
        contests.exam().save(moving.id(), 1, 1, "A");
        assertThat(focused(round, Focus.SILENT, 5)).containsExactly(quiet.id());
        assertThat(focused(round, Focus.SILENT, 6)).isEmpty();
        assertThat(view(round, Focus.SILENT, 5).counts().silent()).isEqualTo(1);
        assertThat(of(organiser).get(at(round, "/monitor?silentMinutes=0")).body())
                .contains("contest.silent-minutes");
    }

    @Test
    void units_are_counted_by_state_also_of_members_who_were_entered_by_others() {
        long round = running();
        Person one = worker("一");
        Person two = identity.member(town.teamOfB(), "二");
        finish(enterAndStart(one, round), 1);
        enterAndStart(two, round);
        enter(identity.member(town.teamOfA(), "三"), round);
        sql.update("UPDATE contest_entry SET unit_id = NULL WHERE member_id = ?", two.id());
        headcounts.freeze(round);

        List<UnitRow> units =
                monitor.units(store.findByRound(round).orElseThrow(), ALL).items();

        assertThat(units).extracting(UnitRow::unitName).containsExactly("甲酒业公司", "乙药业公司");
        assertThat(units).extracting(UnitRow::entered).containsExactly(2L, 1L);
        assertThat(units).extracting(UnitRow::notStarted).containsExactly(1L, 0L);
        assertThat(ok(of(organiser).get(at(round, "/monitor/units?size=1")))
                        .get("total")
                        .getIntValue())
                .isEqualTo(2);
    }
}

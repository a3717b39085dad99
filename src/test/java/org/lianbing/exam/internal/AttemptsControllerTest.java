package org.lianbing.exam.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianbing.exam.AttemptView;
import org.lianbing.exam.ExamApi;
import org.lianbing.exam.ExamFixture;
import org.lianbing.exam.MultipleRule;
import org.lianbing.exam.Occasion;
import org.lianbing.exam.Reveal;
import org.lianbing.identity.IdentityFixture;
import org.lianbing.testing.Http;
import org.lianbing.testing.ServiceTest;

class AttemptsControllerTest extends ServiceTest {
    @Inject
    OpenRules rules;

    @Inject
    ExamApi api;

    private ExamFixture exam;
    private IdentityFixture.Person worker;
    private IdentityFixture.Person other;
    private long blueprint;

    @BeforeAll
    void prepare() {
        exam = new ExamFixture(context);
        IdentityFixture identity = new IdentityFixture(context);
        IdentityFixture.Town town = identity.town();
        worker = identity.member(town.teamOfA(), "张建华");
        other = identity.member(town.teamOfB(), "李秀英");
        blueprint = exam.blueprintOfAllTypes(3, MultipleRule.PARTIAL);
    }

    @BeforeEach
    void revealNothing() {
        rules.reveal = Reveal.NOTHING;
    }

    private AttemptView started() {
        Occasion occasion = new Occasion(OpenRules.KIND, ExamFixture.occasion().key());
        return exam.start(occasion, worker.id(), blueprint);
    }

    private Http me() {
        return http().as(worker.cookie());
    }

    private static String save(long seq, String answer) {
        return "{\"seq\":" + seq + ",\"answer\":\"" + answer + "\",\"device\":\"" + ExamFixture.DEVICE + "\"}";
    }

    private static String path(AttemptView attempt, String rest) {
        return "/api/attempts/" + attempt.id() + rest;
    }

    @Test
    void a_saved_answer_is_told_its_sequence_and_stands_in_the_attempt() {
        AttemptView attempt = started();
        HttpResponse<String> saved = me().put(path(attempt, "/answers/1"), save(1, "B"));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        assertThat(saved.body()).startsWith("{\"seq\":1,\"serverNow\":\"2026-11-21T02:00:00Z\"");
        assertThat(me().get(path(attempt, "")).body())
                .contains("\"answers\":[{\"position\":1,\"seq\":1,\"answer\":\"B\",\"flagged\":false}]");
    }

    @Test
    void a_save_costs_less_than_three_hundred_bytes_of_body_both_ways() {
        AttemptView attempt = started();
        context.getBean(AttemptStore.class).useDevice(attempt.id(), "0f8fad5b-d9cb-469f-a165-70867728950e");
        String body = save(1_000_000, "ABCD")
                .replace(ExamFixture.DEVICE, "0f8fad5b-d9cb-469f-a165-70867728950e")
                .replace("}", ",\"flagged\":false,\"answeredAt\":1764295200000}");
        clock.advance(Duration.ofNanos(123_456_789));
        HttpResponse<String> answer = me().put(path(attempt, "/answers/4"), body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat((body + answer.body()).getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(300);
    }

    @Test
    void a_cleared_answer_and_an_empty_list_are_said_and_not_left_out() {
        AttemptView attempt = started();
        assertThat(me().get(path(attempt, "")).body()).contains("\"answers\":[]");
        assertThat(me().put(path(attempt, "/answers/1"), save(1, "")).statusCode())
                .isEqualTo(200);
        assertThat(me().get(path(attempt, "")).body())
                .contains("\"answers\":[{\"position\":1,\"seq\":1,\"answer\":\"\",\"flagged\":false}]");
    }

    @Test
    void the_paper_carries_no_key_no_rationale_and_no_source() {
        AttemptView attempt = started();
        assertThat(me().get(path(attempt, "")).body())
                .contains("\"stem\"")
                .doesNotContain("\"key\"", "rationale", "source", "right", "accepted", "optionIndexes");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, E, exam.answer-malformed",
        "1, 1, AB, exam.answer-malformed",
        "4, 1, BA, exam.answer-malformed",
        "7, 1, A, exam.answer-malformed",
        "0, 1, A, exam.position-unknown",
        "13, 1, A, exam.position-unknown",
        "1, 0, A, platform.invalid-input",
        "1, -1, A, platform.invalid-input",
    })
    void what_cannot_be_an_answer_is_refused_before_the_lane(int position, long seq, String answer, String code) {
        AttemptView attempt = started();
        HttpResponse<String> refused = me().put(path(attempt, "/answers/" + position), save(seq, answer));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"code\":\"" + code + "\"");
    }

    @Test
    void a_text_that_is_too_long_or_a_body_without_answer_is_bad_input() {
        AttemptView attempt = started();
        for (String body : List.of(save(1, "x".repeat(201)), "{\"seq\":1,\"device\":\"d\"}", "{}", "nonsense")) {
            assertThat(me().put(path(attempt, "/answers/10"), body).statusCode())
                    .as(body)
                    .isEqualTo(400);
        }
    }

    /**
     * Seen to fail: without the owner check in OwnAttempts.own the paper was shown; without the one in SaveAnswer.queue a
     * malformed answer was called malformed, which tells that there is such an attempt (the lane still refused the others).
     */
    @Test
    void another_members_attempt_looks_exactly_like_none() {
        AttemptView attempt = started();
        Http stranger = http().as(other.cookie());
        String device = "{\"device\":\"" + ExamFixture.DEVICE + "\"}";
        List<Function<Long, HttpResponse<String>>> operations = List.of(
                id -> stranger.get("/api/attempts/" + id),
                id -> stranger.put("/api/attempts/" + id + "/answers/1", save(1, "A")),
                id -> stranger.put("/api/attempts/" + id + "/answers/1", save(1, "ZZ")),
                id -> stranger.post("/api/attempts/" + id + "/submit", device),
                id -> stranger.post("/api/attempts/" + id + "/device", device),
                id -> stranger.post("/api/attempts/" + id + "/answer-check", "{\"receipts\":[]}"),
                id -> stranger.get("/api/attempts/" + id + "/result"),
                id -> stranger.get("/api/attempts/" + id + "/marked-paper"));
        for (var operation : operations) {
            HttpResponse<String> foreign = operation.apply(attempt.id());
            assertThat(foreign.statusCode()).as(foreign.body()).isEqualTo(404);
            assertThat(foreign.body()).isEqualTo(operation.apply(999_999_999L).body());
        }
        assertThat(me().get(path(attempt, "")).body()).contains("\"answers\":[]", "\"state\":\"OPEN\"");
    }

    @Test
    void who_is_not_logged_in_gets_nothing() {
        AttemptView attempt = started();
        assertThat(http().get(path(attempt, "")).statusCode()).isEqualTo(401);
        assertThat(http().put(path(attempt, "/answers/1"), save(1, "A")).statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_late_answer_is_told_so() {
        AttemptView attempt = started();
        clock.set(attempt.deadline());
        HttpResponse<String> late = me().put(path(attempt, "/answers/1"), save(1, "A"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("exam.deadline-passed");
    }

    @Test
    void a_stale_answer_is_told_the_number_that_is_committed() {
        AttemptView attempt = started();
        assertThat(me().put(path(attempt, "/answers/1"), save(5, "A")).statusCode())
                .isEqualTo(200);
        HttpResponse<String> stale = me().put(path(attempt, "/answers/1"), save(4, "B"));
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("exam.stale-answer", "\"seq\":5");
    }

    @Test
    void the_newest_device_wins_and_the_old_one_is_told() {
        AttemptView attempt = started();
        HttpResponse<String> taken = me().post(path(attempt, "/device"), "{\"device\":\"phone-2\"}");
        assertThat(taken.body()).contains("\"device\":\"phone-2\"");
        HttpResponse<String> old = me().put(path(attempt, "/answers/1"), save(1, "A"));
        assertThat(old.statusCode()).isEqualTo(409);
        assertThat(old.body()).contains("exam.other-device");
        assertThat(me().put(path(attempt, "/answers/1"), save(1, "A").replace(ExamFixture.DEVICE, "phone-2"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void submitting_twice_is_harmless_and_an_answer_behind_it_is_refused() {
        AttemptView attempt = started();
        String device = "{\"device\":\"" + ExamFixture.DEVICE + "\"}";
        clock.advance(Duration.ofSeconds(90));
        for (int i = 0; i < 2; i++) {
            HttpResponse<String> submitted = me().post(path(attempt, "/submit"), device);
            assertThat(submitted.statusCode()).isEqualTo(200);
            assertThat(submitted.body())
                    .contains(
                            "\"answerCode\":\"",
                            "\"submittedBy\":\"WORKER\"",
                            "\"submittedAt\":\"2026-11-21T02:01:30Z\"");
            clock.advance(Duration.ofSeconds(90));
        }
        assertThat(me().put(path(attempt, "/answers/1"), save(1, "A")).body()).contains("exam.already-submitted");
    }

    @Test
    void a_result_shows_what_the_occasion_reveals_and_no_more() {
        AttemptView attempt = started();
        assertThat(me().get(path(attempt, "/result")).body())
                .contains("\"state\":\"OPEN\"", "\"released\":false")
                .doesNotContain("\"scoreTenths\":", "\"rank\":");
        exam.answer(attempt.id(), 5);
        clock.advance(Duration.ofSeconds(600));
        exam.submit(attempt.id());
        assertThat(me().get(path(attempt, "/result")).body())
                .contains("\"state\":\"SUBMITTED\"", "\"released\":false", "\"elapsedSeconds\":600")
                .doesNotContain("\"scoreTenths\":", "\"rank\":", "\"rightCount\":");
        rules.reveal = new Reveal(true, false, null);
        assertThat(me().get(path(attempt, "/result")).body())
                .contains(
                        "\"released\":true",
                        "\"scoreTenths\":100",
                        "\"fullMarksTenths\":240",
                        "\"rightCount\":5",
                        "\"rank\":3",
                        "\"rankedCount\":40",
                        "\"markedPaperAllowed\":false");
    }

    @Test
    void the_marked_paper_exists_only_once_it_is_revealed() {
        AttemptView attempt = started();
        rules.reveal = new Reveal(true, true, null);
        assertThat(me().get(path(attempt, "/marked-paper")).body()).contains("exam.not-submitted-yet");
        exam.answer(attempt.id(), 12);
        exam.submit(attempt.id());
        String paper = me().get(path(attempt, "/marked-paper")).body();
        for (int position = 1; position <= 9; position++) {
            String right = exam.rightAnswer(attempt.id(), position);
            assertThat(paper).contains("\"answer\":\"" + right + "\",\"key\":\"" + right + "\"");
        }
        assertThat(paper).doesNotContain("\"right\":false");
        rules.reveal = new Reveal(true, false, null);
        assertThat(me().get(path(attempt, "/marked-paper")).body()).contains("exam.marked-paper-not-released");
    }
}

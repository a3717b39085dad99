package org.lianbing.exam.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Value;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianbing.exam.AttemptView;
import org.lianbing.exam.ExamApi;
import org.lianbing.exam.ExamFixture;
import org.lianbing.exam.NotSubmittedYet;
import org.lianbing.identity.IdentityFixture;
import org.lianbing.platform.Sealer;
import org.lianbing.platform.Sql;
import org.lianbing.testing.Http;
import org.lianbing.testing.ServiceTest;

/** A worker who kept her receipts and wrote her answer code down, against the record. */
class CheckAnswersTest extends ServiceTest {
    @Inject
    ExamApi api;

    @Inject
    Receipts receipts;

    @Inject
    Sql sql;

    @Inject
    JsonMapper json;

    @Value("${lianbing.key-file}")
    String keyFile;

    private ExamFixture exam;
    private IdentityFixture.Person worker;
    private IdentityFixture.Person other;
    private long blueprint;
    private AttemptView attempt;
    private String first = "";

    @BeforeAll
    void prepare() {
        exam = new ExamFixture(context);
        IdentityFixture identity = new IdentityFixture(context);
        IdentityFixture.Town town = identity.town();
        worker = identity.member(town.teamOfA(), "张建华");
        other = identity.member(town.teamOfB(), "李秀英");
        blueprint = exam.blueprint(4);
    }

    @BeforeEach
    void answerTwo() {
        attempt = exam.start(ExamFixture.occasion(), worker.id(), blueprint);
        first = save(1, 1, "A");
        save(2, 1, "B");
    }

    private Http me() {
        return http().as(worker.cookie());
    }

    private String path(String rest) {
        return "/api/attempts/" + attempt.id() + rest;
    }

    /** @return the receipt */
    private String save(int position, long seq, String answer) {
        HttpResponse<String> saved = me().put(
                        path("/answers/" + position),
                        "{\"seq\":" + seq + ",\"answer\":\"" + answer + "\",\"device\":\"" + ExamFixture.DEVICE
                                + "\"}");
        return field(saved, "receipt");
    }

    private String submit() {
        return field(me().post(path("/submit"), "{\"device\":\"" + ExamFixture.DEVICE + "\"}"), "answerCode");
    }

    private String field(HttpResponse<String> answer, String name) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        try {
            assertThat(answer.body()).contains('"' + name + '"');
            return String.valueOf(json.readValue(answer.body(), Map.class).get(name));
        } catch (IOException damaged) {
            throw new AssertionError(answer.body(), damaged);
        }
    }

    private String checkReceipt(int position, long seq, String receipt) {
        return me().post(
                        path("/answer-check"),
                        "{\"receipts\":[{\"position\":" + position + ",\"seq\":" + seq + ",\"receipt\":\"" + receipt
                                + "\"}]}")
                .body();
    }

    private boolean codeMatches(String code) {
        return Boolean.parseBoolean(
                field(me().post(path("/answer-check"), "{\"code\":\"" + code + "\",\"receipts\":[]}"), "codeMatches"));
    }

    @Test
    void a_receipt_says_when_its_answer_came_and_whether_it_is_still_there() {
        assertThat(first).hasSize(32);
        assertThat(checkReceipt(1, 1, first)).contains("KEPT", "\"arrivedAt\":\"2026-11-21T02:00:00Z\"");
        String second = save(1, 2, "C");
        assertThat(checkReceipt(1, 1, first)).contains("REPLACED");
        assertThat(checkReceipt(1, 2, second)).contains("KEPT");
    }

    @Test
    void a_receipt_of_something_else_or_a_changed_one_is_not_ours() {
        assertThat(checkReceipt(2, 1, first)).contains("NOT_OURS");
        assertThat(checkReceipt(1, 2, first)).contains("NOT_OURS");
        AttemptView another = exam.start(ExamFixture.occasion(), worker.id(), blueprint);
        assertThat(receipts.read(new Receipts.Taken(another.id(), 1, 1), first)).isNull();
        for (int i = 0; i < first.length(); i++) {
            char changed = first.charAt(i) == 'x' ? 'y' : 'x';
            assertThat(checkReceipt(1, 1, first.substring(0, i) + changed + first.substring(i + 1)))
                    .as("changed at %d", i)
                    .contains("NOT_OURS")
                    .doesNotContain("arrivedAt");
        }
        assertThat(checkReceipt(1, 1, "")).contains("NOT_OURS");
        assertThat(checkReceipt(1, 1, "不是回执")).contains("NOT_OURS");
    }

    @Test
    void an_acknowledged_answer_that_was_changed_or_taken_away_is_missing() {
        change("UPDATE exam_answer SET answer = 'D' WHERE attempt_id = ? AND position = 1");
        assertThat(checkReceipt(1, 1, first)).contains("MISSING");
        change("DELETE FROM exam_answer WHERE attempt_id = ? AND position = 1");
        assertThat(checkReceipt(1, 1, first)).contains("MISSING");
    }

    private void change(String statement) {
        assertThat(sql.update(statement, attempt.id())).isEqualTo(1);
    }

    @Test
    void a_code_is_told_at_submission_shown_with_the_result_and_matches() {
        String code = submit();
        assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{12}");
        assertThat(submit()).as("a repeat").isEqualTo(code);
        assertThat(field(me().get(path("/result")), "answerCode")).isEqualTo(code);
        assertThat(codeMatches(code)).isTrue();
        assertThat(codeMatches(code.toLowerCase(Locale.ROOT).replaceAll("(.{4})", "$1-")))
                .as("as she typed it")
                .isTrue();
        assertThat(api.answerCodeMatches(attempt.id(), code)).isTrue();
        assertThat(codeMatches(code.substring(0, 11) + (code.endsWith("0") ? "1" : "0")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE exam_answer SET answer = 'D' WHERE attempt_id = ? AND position = 2",
                "DELETE FROM exam_answer WHERE attempt_id = ? AND position = 2",
                "UPDATE exam_answer SET position = 3 WHERE attempt_id = ? AND position = 2",
                "INSERT INTO exam_answer SELECT attempt_id, 4, 1, 'A', 0, saved_at FROM exam_answer WHERE attempt_id = ?"
                        + " AND position = 1",
            })
    void a_code_no_longer_matches_once_an_answer_is_changed_behind_the_service(String deed) {
        String code = submit();
        change(deed);
        assertThat(codeMatches(code)).isFalse();
    }

    @Test
    void a_score_does_not_show_in_the_code_and_a_new_score_does_not_change_it() {
        String code = submit();
        change("UPDATE exam_attempt SET score_tenths = 999 WHERE id = ?");
        assertThat(codeMatches(code)).isTrue();
    }

    @Test
    void an_open_attempt_has_no_code_yet() {
        assertThat(me().post(path("/answer-check"), "{\"code\":\"0000\",\"receipts\":[]}")
                        .body())
                .contains("exam.not-submitted-yet");
        assertThat(me().get(path("/result")).body()).doesNotContain("answerCode");
        assertThatExceptionOfType(NotSubmittedYet.class).isThrownBy(() -> api.answerCodeMatches(attempt.id(), "0000"));
    }

    @Test
    void somebody_elses_attempt_is_not_there_to_be_checked() {
        HttpResponse<String> foreign = http().as(other.cookie()).post(path("/answer-check"), "{\"receipts\":[]}");
        assertThat(foreign.statusCode()).isEqualTo(404);
    }

    /** The key file is what a restarted service has of the one before it; another deployment has another. */
    @Test
    void a_receipt_outlives_the_service_and_not_its_key() {
        String code = submit();
        try (ApplicationContext restarted = sealing(keyFile);
                ApplicationContext elsewhere = sealing(keyFile + "-elsewhere")) {
            Receipts.Taken taken = new Receipts.Taken(attempt.id(), 1, 1);
            assertThat(new Receipts(restarted.getBean(Sealer.class)).read(taken, first))
                    .isNotNull();
            assertThat(new Receipts(elsewhere.getBean(Sealer.class)).read(taken, first))
                    .isNull();
            List<Long> ids = List.of(attempt.id());
            assertThat(new AnswerCodes(sql, restarted.getBean(Sealer.class)).of(ids))
                    .containsValue(code);
            assertThat(new AnswerCodes(sql, elsewhere.getBean(Sealer.class)).of(ids))
                    .doesNotContainValue(code);
        }
    }

    private static ApplicationContext sealing(String file) {
        return ApplicationContext.builder()
                .deduceEnvironment(false)
                .properties(Map.of(
                        "lianbing.jobs",
                        "false",
                        "lianbing.key-file",
                        file,
                        "datasources.default.enabled",
                        "false",
                        "flyway.enabled",
                        "false"))
                .build()
                .start();
    }
}

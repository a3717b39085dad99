package org.lianbing.bank.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lianbing.bank.internal.BankDesk.ok;
import static org.lianbing.bank.internal.BankDesk.question;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.BankFixture;
import org.lianbing.bank.BankFixture.PublishedBank;
import org.lianbing.bank.ErrorReports;
import org.lianbing.bank.PoolQuestion;
import org.lianbing.bank.ReportErrorRequest;
import org.lianbing.bank.ReportErrorRequest.Kind;
import org.lianbing.bank.ReportPlace;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Problem;
import org.lianbing.platform.Sql;
import org.lianbing.testing.Outboxes;
import org.lianbing.testing.ServiceTest;

/** A worker says that a question is wrong, and an editor answers. */
class ErrorReportsTest extends ServiceTest {
    @Inject
    ErrorReports reports;

    @Inject
    BankFixture fixture;

    @Inject
    Sql sql;

    private BankDesk desk;
    private Person worker;

    @BeforeEach
    void people() {
        desk = new BankDesk(context, http());
        worker = desk.identity.member(desk.town.teamOfA(), "周细心");
    }

    @Test
    void an_upheld_report_flags_the_question_pays_the_finder_once_and_is_settled_by_a_new_revision() {
        long bank = desk.published("纠错", question("纠错", "A"), question("没错", "B"));
        PoolQuestion wrong = desk.pool(bank).getFirst();
        long report = report(worker, wrong, Kind.KEY, "应该选乙");

        Map<String, Object> reported = queueOf(desk.editor, "纠错是什么？");
        assertThat(reported).containsEntry("bankName", "纠错").containsEntry("count", 1);
        assertThat(String.valueOf(reported.get("question"))).contains("key=A");
        assertThat(String.valueOf(reported.get("reports"))).contains("应该选乙", "kind=KEY", "who=周*心", "outdated=false");

        ok(decide(desk.editor, report, "UPHELD", "谢谢，已安排修改", "\"withhold\":true"));
        assertThat(desk.pool(bank)).as("withheld until it is mended").hasSize(1);
        assertThat(code(decide(desk.editor, report, "UPHELD", "", "\"withhold\":false")))
                .isEqualTo("bank.report-decided");
        Outboxes.drain(context);
        Outboxes.drain(context);
        assertThat(balance(worker)).isEqualTo(20);
        assertThat(desk.messages(worker)).anySatisfy(text -> assertThat(text).contains("纠错是什么", "被采纳", "谢谢，已安排修改"));
        assertThat(desk.items(desk.as(worker).get("/api/error-reports/mine")))
                .singleElement()
                .satisfies(mine -> assertThat(mine)
                        .containsEntry("state", "UPHELD")
                        .containsEntry("answer", "谢谢，已安排修改")
                        .containsEntry("stem", "纠错是什么？")
                        .doesNotContainKey("key"));
        assertThatCode(worker, wrong, Kind.STEM).isEqualTo("bank.being-mended");

        desk.upload(desk.editor, bank, question("纠错", "B"), question("没错", "B"));
        desk.send(desk.editor, bank);
        ok(desk.decide(desk.organiser, bank, true, ""));
        assertThat(desk.pool(bank)).hasSize(2);
        assertThat(String.valueOf(desk.json(desk.as(desk.editor).get("/api/questions/" + wrong.questionId()))
                        .get("flags")))
                .contains("REPORT_UPHELD", "open=false", "settledHow=NEW_REVISION");
    }

    @Test
    void upheld_and_retired_the_question_is_out_of_use_at_once_and_nothing_is_left_to_mend() {
        long bank = desk.published("停用它", question("停用它", "A"), question("留着它", "B"));
        PoolQuestion wrong = desk.pool(bank).getFirst();
        long first = report(worker, wrong, Kind.KEY, "题目已经过时");
        assertThat(queueOf(desk.editor, "停用它是什么？")).containsEntry("mayEdit", true);
        assertThat(queueOf(desk.cityOrganiser, "停用它是什么？")).containsEntry("mayEdit", false);

        ok(decide(desk.cityOrganiser, first, "UPHELD", "确实过时", "\"withhold\":false,\"then\":\"RETIRE\""));

        assertThat(desk.pool(bank))
                .extracting(PoolQuestion::questionId)
                .doesNotContain(wrong.questionId())
                .hasSize(1);
        assertThat(String.valueOf(desk.json(desk.as(desk.editor).get("/api/questions/" + wrong.questionId()))))
                .contains("REPORT_UPHELD", "settledHow=RETIRED", "reason=确实过时");
        Outboxes.drain(context);
        assertThat(balance(worker)).isEqualTo(20);
    }

    @Test
    void what_is_not_upheld_needs_a_reason_and_may_be_reported_again() {
        PoolQuestion question = one("不采纳");
        long report = report(worker, question, Kind.OPTION, "丙也对");
        assertThatCode(worker, question, Kind.KEY).isEqualTo("bank.already-reported");
        assertThat(code(decide(desk.editor, report, "NOT_UPHELD", " ", "\"withhold\":false")))
                .isEqualTo("bank.report-answer-missing");
        ok(decide(desk.editor, report, "NOT_UPHELD", "规程第 3 条写明只有甲", "\"withhold\":false"));

        assertThat(desk.messages(worker)).anySatisfy(text -> assertThat(text).contains("没有被采纳", "规程第 3 条写明只有甲"));
        Outboxes.drain(context);
        assertThat(balance(worker)).isZero();
        report(worker, question, Kind.KEY, "还是觉得不对");
    }

    @Test
    void a_duplicate_names_another_report_on_the_same_question_and_earns_nothing() {
        PoolQuestion question = one("重复");
        PoolQuestion other = one("别的题");
        long first = report(worker, question, Kind.KEY, "先说的");
        Person second = desk.identity.member(desk.town.teamOfA(), "吴后来");
        long later = report(second, question, Kind.KEY, "后说的");
        long elsewhere = report(second, other, Kind.KEY, "别处的");

        for (String of : List.of("null", String.valueOf(later), String.valueOf(elsewhere))) {
            assertThat(code(decide(
                            desk.editor, later, "DUPLICATE", "", "\"duplicateOf\":" + of + ",\"withhold\":false")))
                    .as(of)
                    .isEqualTo("bank.report-duplicate-of");
        }
        ok(decide(desk.editor, later, "DUPLICATE", "", "\"duplicateOf\":" + first + ",\"withhold\":false"));
        ok(decide(desk.editor, first, "UPHELD", "", "\"withhold\":false"));
        Outboxes.drain(context);
        assertThat(balance(worker)).isEqualTo(20);
        assertThat(balance(second)).isZero();
    }

    @Test
    void a_day_takes_so_many_reports_of_one_worker_and_the_next_day_again() {
        PublishedBank bank = fixture.publish(12);
        for (int i = 0; i < 10; i++) {
            file(worker, bank.questions().get(i).revisionId(), Kind.STEM, "");
        }
        assertThatExceptionOfType(TooManyReports.class)
                .isThrownBy(() -> file(worker, bank.questions().get(10).revisionId(), Kind.STEM, ""));
        assertThat(desk.json(desk.as(worker).get("/api/error-reports/mine")))
                .as("what was refused left nothing behind")
                .containsEntry("total", 10);
        clock.advance(Duration.ofDays(1));
        file(worker, bank.questions().get(10).revisionId(), Kind.STEM, "");
    }

    @Test
    void something_else_needs_words_and_no_author_reports_her_own_question() {
        PoolQuestion question = one("其他");
        assertThatCode(worker, question, Kind.OTHER).isEqualTo("bank.report-text-missing");
        assertThatCode(desk.editor, question, Kind.KEY).isEqualTo("bank.own-question");
        assertThatExceptionOfType(org.lianbing.platform.NotFound.class)
                .isThrownBy(() -> file(worker, 999_999_999L, Kind.KEY, ""));
    }

    @Test
    void reports_on_a_companys_bank_are_its_own_and_those_on_a_public_one_the_citys() {
        long own = report(worker, one("本单位的"), Kind.KEY, "");
        PublishedBank shipped = fixture.publish(1);
        file(worker, shipped.questions().getFirst().revisionId(), Kind.KEY, "公共题");
        long open = sql.number("SELECT MAX(id) FROM bank_error_report");
        Person otherEditor = desk.identity.memberWithRole(desk.town.companyB(), "外编", Roles.EDITOR);
        Person otherOrganiser = desk.identity.memberWithRole(desk.town.companyB(), "外审", Roles.ORGANISER);

        for (Person stranger : List.of(otherEditor, otherOrganiser)) {
            assertThat(desk.as(stranger).get("/api/error-reports").body()).doesNotContain("本单位的", "公共题");
            assertThat(decide(stranger, own, "UPHELD", "", "\"withhold\":false").statusCode())
                    .isEqualTo(404);
            assertThat(decide(stranger, open, "UPHELD", "", "\"withhold\":false")
                            .body())
                    .isEqualTo(decide(stranger, 999_999L, "UPHELD", "", "\"withhold\":false")
                            .body());
        }
        assertThat(decide(desk.editor, open, "UPHELD", "", "\"withhold\":false").statusCode())
                .isEqualTo(404);
        ok(decide(desk.cityOrganiser, open, "UPHELD", "", "\"withhold\":true"));
        assertThat(desk.pool(shipped.bankId())).isEmpty();
    }

    @Test
    void nobody_decides_her_own_report() {
        Person both = desk.identity.memberWithRole(desk.town.companyA(), "又编又报", Roles.EDITOR);
        long report = report(both, one("自报"), Kind.KEY, "");
        assertThat(code(decide(both, report, "UPHELD", "", "\"withhold\":false")))
                .isEqualTo("bank.own-report");
    }

    private PoolQuestion one(String stem) {
        return desk.pool(desk.published(stem, question(stem, "A"))).getFirst();
    }

    private long report(Person person, PoolQuestion question, Kind kind, String text) {
        file(person, question.revisionId(), kind, text);
        return sql.number(
                "SELECT id FROM bank_error_report WHERE member_id = ? AND question_id = ? AND state = 'OPEN'",
                person.id(),
                question.questionId());
    }

    private void file(Person person, long revision, Kind kind, String text) {
        reports.report(person.id(), revision, ReportPlace.PRACTICE, new ReportErrorRequest(kind, text));
    }

    private org.assertj.core.api.AbstractStringAssert<?> assertThatCode(
            Person person, PoolQuestion question, Kind kind) {
        try {
            file(person, question.revisionId(), kind, "");
            return assertThat("taken");
        } catch (Problem problem) {
            return assertThat(problem.code());
        }
    }

    private Map<String, Object> queueOf(Person person, String stem) {
        return desk.items(desk.as(person).get("/api/error-reports?size=100")).stream()
                .filter(one -> String.valueOf(one.get("question")).contains(stem))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> decide(Person person, long report, String decision, String answer, String more) {
        return desk.as(person)
                .post(
                        "/api/error-reports/" + report + "/decision",
                        "{\"decision\":\"" + decision + "\",\"answer\":\"" + answer + "\"," + more + "}");
    }

    private String code(HttpResponse<String> response) {
        return desk.code(response);
    }

    private long balance(Person person) {
        return sql.number("SELECT COALESCE(SUM(balance), 0) FROM points_account WHERE member_id = ?", person.id());
    }
}

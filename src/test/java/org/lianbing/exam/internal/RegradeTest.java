package org.lianbing.exam.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianbing.exam.AttemptSummary;
import org.lianbing.exam.AttemptView;
import org.lianbing.exam.ExamApi;
import org.lianbing.exam.ExamFixture;
import org.lianbing.exam.Occasion;
import org.lianbing.exam.RegradeNotReady;
import org.lianbing.exam.RegradePolicy;
import org.lianbing.exam.RegradeState;
import org.lianbing.exam.RegradeUnderWay;
import org.lianbing.exam.RegradeView;
import org.lianbing.exam.Remedy;
import org.lianbing.exam.RemedyKind;
import org.lianbing.exam.Reveal;
import org.lianbing.exam.StillAnswering;
import org.lianbing.identity.IdentityFixture;
import org.lianbing.identity.Roles;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.Sql;
import org.lianbing.testing.Http;
import org.lianbing.testing.ServiceTest;
import org.lianbing.testing.Simultaneously;

class RegradeTest extends ServiceTest {
    @Inject
    OpenRules rules;

    @Inject
    OpenKeeper keeper;

    @Inject
    ExamApi api;

    @Inject
    ProposeRegrade proposing;

    @Inject
    DecideRegrade deciding;

    @Inject
    RunRegrade running;

    @Inject
    RegradeStore regrades;

    @Inject
    Sql sql;

    private ExamFixture exam;
    private long blueprint;
    private IdentityFixture.Person organiser;
    private IdentityFixture.Person stranger;
    private IdentityFixture.Person worker;
    private Occasion occasion;

    @BeforeAll
    void prepare() {
        exam = new ExamFixture(context);
        IdentityFixture identity = new IdentityFixture(context);
        IdentityFixture.Town town = identity.town();
        organiser = identity.memberWithRole(town.city(), "王主任", Roles.ORGANISER);
        stranger = identity.memberWithRole(town.companyB(), "赵主任", Roles.ORGANISER);
        worker = identity.member(town.teamOfA(), "张建华");
        blueprint = exam.blueprint(4);
        keeper.keepers.add(organiser.id());
    }

    @BeforeEach
    void anotherOccasion() {
        occasion = new Occasion(OpenRules.KIND, ExamFixture.occasion().key());
        rules.reveal = new Reveal(true, true, null);
    }

    private static Remedy voided(long revisionId) {
        return new Remedy(revisionId, RemedyKind.FULL_MARKS, null, null);
    }

    private long revision(AttemptSummary attempt, int position) {
        return Paper.parse(ExamTestAccess.attempt(context, attempt.attemptId()).paper())
                .questions()
                .get(position - 1)
                .revisionId();
    }

    private RegradeView view(long id) {
        return regrades.view(regrades.find(id).orElseThrow());
    }

    private int score(AttemptSummary attempt) {
        return api.summary(attempt.attemptId()).orElseThrow().scoreTenths();
    }

    private long proposed(Remedy... remedies) {
        long id = proposing.propose(organiser.id(), occasion, "第 3 题答案有误", List.of(remedies));
        running.run(id);
        return id;
    }

    private void live(long id, RegradePolicy policy) {
        deciding.goLive(organiser.id(), id, policy, "专家组核实");
        running.run(id);
    }

    @Test
    void a_proposal_shows_what_would_change_and_changes_nothing() {
        AttemptSummary attempt = exam.submitted(occasion, worker.id(), blueprint, 2);
        long id = proposed(voided(revision(attempt, 4)));
        RegradeView shown = view(id);
        assertThat(shown.state()).isEqualTo(RegradeState.PROPOSED);
        assertThat(List.of(shown.seen(), shown.rising(), shown.falling())).containsExactly(1L, 1L, 0L);
        assertThat(shown.keepAndAdd())
                .singleElement()
                .hasToString("Consequence[subject=积分, words=KEEP_AND_ADD 共增减 20, count=1]");
        assertThat(shown.replace()).hasSize(1);
        assertThat(score(attempt)).isEqualTo(40);
    }

    @Test
    void once_decided_every_attempt_gets_its_marks_and_keeps_what_it_had_in_its_history() {
        AttemptSummary attempt = exam.submitted(occasion, worker.id(), blueprint, 2);
        live(proposed(voided(revision(attempt, 4))), RegradePolicy.REPLACE);
        assertThat(score(attempt)).isEqualTo(60);
        live(proposed(voided(revision(attempt, 3))), RegradePolicy.REPLACE);
        assertThat(score(attempt)).isEqualTo(80);
        assertThat(regrades.history(attempt.attemptId()))
                .extracting(note -> note.oldScoreTenths() + " → " + note.scoreTenths())
                .containsExactly("40 → 60", "60 → 80");
    }

    @Test
    void a_worker_reads_on_her_marked_paper_what_was_put_right() {
        AttemptSummary attempt = exam.submitted(occasion, worker.id(), blueprint, 2);
        long id = proposed(voided(revision(attempt, 4)));
        String path = "/api/attempts/" + attempt.attemptId() + "/marked-paper";
        Http me = http().as(worker.cookie());
        assertThat(me.get(path).body()).contains("\"regrades\":[]").doesNotContain("本题作废");
        live(id, RegradePolicy.REPLACE);
        assertThat(me.get(path).body())
                .contains("本题作废，每人都得满分", "第 3 题答案有误", "\"oldScoreTenths\":40,\"scoreTenths\":60");
    }

    @Test
    void keeping_what_was_given_lets_nobody_fall() {
        AttemptSummary better = exam.submitted(occasion, 11, blueprint, 4);
        AttemptSummary worse = exam.submitted(occasion, 12, blueprint, 0);
        // Taken out: of nothing earned nothing is left; of four right ones three, scaled up to the full 8 marks.
        Remedy out = new Remedy(revision(worse, 1), RemedyKind.TAKEN_OUT, null, null);
        live(proposed(out), RegradePolicy.KEEP_AND_ADD);
        assertThat(score(better)).isEqualTo(80);
        assertThat(score(worse)).isZero();
    }

    @Test
    void while_somebody_answers_nothing_is_proposed() {
        AttemptSummary attempt = exam.submitted(occasion, 21, blueprint, 2);
        exam.start(occasion, 22, blueprint);
        assertThatExceptionOfType(StillAnswering.class).isThrownBy(() -> proposed(voided(revision(attempt, 1))));
    }

    @Test
    void one_regrade_at_a_time_and_none_is_decided_twice() {
        AttemptSummary attempt = exam.submitted(occasion, 31, blueprint, 2);
        long id = proposed(voided(revision(attempt, 4)));
        assertThatExceptionOfType(RegradeUnderWay.class).isThrownBy(() -> proposed(voided(revision(attempt, 3))));
        live(id, RegradePolicy.REPLACE);
        assertThatExceptionOfType(RegradeNotReady.class).isThrownBy(() -> live(id, RegradePolicy.REPLACE));
        long second = proposed(voided(revision(attempt, 3)));
        deciding.withdraw(organiser.id(), second);
        assertThatExceptionOfType(RegradeNotReady.class).isThrownBy(() -> live(second, RegradePolicy.REPLACE));
        assertThat(score(attempt)).isEqualTo(60);
    }

    @Test
    void a_remedy_that_cannot_be_is_refused_with_its_field() {
        AttemptSummary attempt = exam.submitted(occasion, 41, blueprint, 2);
        long revision = revision(attempt, 1);
        for (Remedy wrong : List.of(
                voided(9_999_999),
                new Remedy(revision, RemedyKind.ALSO_ACCEPT, null, "E"),
                new Remedy(revision, RemedyKind.ALSO_ACCEPT, null, null),
                new Remedy(revision, RemedyKind.NEW_KEY, revision(attempt, 2), null),
                new Remedy(revision, RemedyKind.FULL_MARKS, null, "A"))) {
            assertThatThrownBy(() -> proposed(wrong)).isInstanceOfSatisfying(BadInput.class, refused -> {
                assertThat(refused.code()).isEqualTo("exam.remedy-malformed");
                assertThat(String.valueOf(refused.facts().get("field"))).startsWith("remedies[0].");
            });
        }
        assertThat(sql.number("SELECT COUNT(*) FROM exam_regrade WHERE occasion = ?", occasion.toString()))
                .isZero();
    }

    @Test
    void several_instances_at_once_give_every_attempt_its_marks_once() {
        for (long member = 51; member < 71; member++) {
            exam.submitted(occasion, member, blueprint, 1);
        }
        long revision = revision(api.latest(occasion, List.of(51L)).get(51L), 4);
        long id = proposed(voided(revision));
        deciding.goLive(organiser.id(), id, RegradePolicy.REPLACE, "核实");
        Simultaneously.run(4, i -> {
            while (running.step(id, 3)) {
                // the next step
            }
            return 0;
        });
        running.run(id);
        assertThat(view(id).state()).isEqualTo(RegradeState.LIVE);
        assertThat(view(id).applied()).isEqualTo(20);
        String facts =
                "SELECT COUNT(*) FROM platform_outbox WHERE body LIKE '%\"regradeId\":" + id + ",%' AND topic = ?";
        assertThat(sql.number(facts, "exam.attempt-regraded")).isEqualTo(view(id).rising());
        assertThat(sql.number(facts, "exam.regrade-live")).isEqualTo(1);
    }

    @Test
    void what_is_submitted_after_the_decision_is_marked_by_it() {
        AttemptSummary first = exam.submitted(occasion, 81, blueprint, 0);
        long id = proposed(
                voided(revision(first, 1)),
                voided(revision(first, 2)),
                voided(revision(first, 3)),
                voided(revision(first, 4)));
        AttemptView late = exam.start(occasion, 82, blueprint);
        assertThatExceptionOfType(StillAnswering.class).isThrownBy(() -> live(id, RegradePolicy.REPLACE));
        exam.submit(late.id());
        live(id, RegradePolicy.REPLACE);
        assertThat(view(id).applied()).isEqualTo(2);
        AttemptSummary after = exam.submitted(occasion, 83, blueprint, 4);
        assertThat(score(after)).isEqualTo(80);
        assertThat(score(first)).isEqualTo(80);
    }

    @Test
    void over_http_its_organiser_may_and_a_stranger_sees_nothing() {
        AttemptSummary attempt = exam.submitted(occasion, 91, blueprint, 2);
        String list = "/api/organiser/occasions/" + OpenRules.KIND + "/" + occasion.key() + "/regrades";
        String body = "{\"reason\":\"核对\",\"remedies\":[{\"revisionId\":" + revision(attempt, 4)
                + ",\"kind\":\"FULL_MARKS\"}]}";
        assertThat(http().as(stranger.cookie()).post(list, body).statusCode()).isEqualTo(404);
        assertThat(http().as(worker.cookie()).post(list, body).statusCode()).isEqualTo(403);
        Http mine = http().as(organiser.cookie());
        assertThat(mine.post(list, body).body()).contains("\"state\":\"COMPUTING\"");
        long id = regrades.due().getLast();
        String one = "/api/organiser/regrades/" + id;
        String decide = "{\"policy\":\"KEEP_AND_ADD\",\"reason\":\"核实\"}";
        assertThat(mine.post(one + "/decide", decide).body()).contains("exam.regrade-not-ready");
        running.run(id);
        assertThat(mine.get(one + "/changes").body())
                .contains("\"oldScoreTenths\":40,\"remarkedTenths\":60", "\"total\":1");
        for (String path : List.of(one, one + "/changes", list)) {
            assertThat(http().as(stranger.cookie()).get(path).statusCode()).isEqualTo(404);
        }
        assertThat(http().as(stranger.cookie()).post(one + "/decide", decide).statusCode())
                .isEqualTo(404);
        assertThat(mine.post(one + "/decide", decide).statusCode()).isEqualTo(200);
        running.run(id);
        assertThat(mine.get(list).body()).contains("\"state\":\"LIVE\"", "\"policy\":\"KEEP_AND_ADD\"");
        assertThat(sql.number(
                        "SELECT COUNT(*) FROM platform_audit WHERE action = 'exam.decide-regrade' AND target LIKE ?",
                        "%regrade:" + id + "%"))
                .isEqualTo(1);
    }
}

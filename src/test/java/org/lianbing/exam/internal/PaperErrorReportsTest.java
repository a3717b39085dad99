package org.lianbing.exam.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianbing.exam.AttemptView;
import org.lianbing.exam.ExamFixture;
import org.lianbing.exam.Occasion;
import org.lianbing.exam.Reveal;
import org.lianbing.identity.IdentityFixture;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.testing.ServiceTest;

/** A worker reports a question of her paper once she may see its key. */
class PaperErrorReportsTest extends ServiceTest {
    @Inject
    OpenRules rules;

    private ExamFixture exam;
    private Person worker;
    private AttemptView attempt;

    @BeforeEach
    void attemptThatRuns() {
        rules.reveal = Reveal.NOTHING;
        exam = new ExamFixture(context);
        IdentityFixture identity = new IdentityFixture(context);
        worker = identity.member(identity.town().teamOfA(), "张建华");
        Occasion occasion = new Occasion(OpenRules.KIND, ExamFixture.occasion().key());
        attempt = exam.start(occasion, worker.id(), exam.blueprint(3));
    }

    @Test
    void nothing_can_be_reported_before_the_marked_paper_is_shown() {
        assertThat(report(worker, 1).body()).contains("exam.not-submitted-yet");
        exam.submit(attempt.id());
        assertThat(report(worker, 1).body()).contains("exam.marked-paper-not-released");

        rules.reveal = new Reveal(true, true, null);
        assertThat(report(worker, 1).statusCode()).isEqualTo(204);
        assertThat(report(worker, 1).body()).contains("bank.already-reported");
        assertThat(report(worker, 4).statusCode()).isEqualTo(404);
    }

    @Test
    void the_paper_of_somebody_else_is_not_there() {
        exam.submit(attempt.id());
        rules.reveal = new Reveal(true, true, null);
        IdentityFixture identity = new IdentityFixture(context);
        Person other = identity.member(identity.town().teamOfB(), "李秀英");
        assertThat(report(other, 1).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> report(Person person, int position) {
        return http().as(person.cookie())
                .post(
                        "/api/attempts/" + attempt.id() + "/questions/" + position + "/error-reports",
                        "{\"kind\":\"KEY\"}");
    }
}

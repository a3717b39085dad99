package org.lianbing.exam.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.BankFixture;
import org.lianbing.bank.QuestionType;
import org.lianbing.exam.AttemptView;
import org.lianbing.exam.ExamApi;
import org.lianbing.exam.ExamFixture;
import org.lianbing.exam.Occasion;
import org.lianbing.exam.Section;
import org.lianbing.testing.ServiceTest;

/** A question is mended and published while somebody sits over a paper that holds it. */
class RunningPaperTest extends ServiceTest {
    @Inject
    BankFixture banks;

    @Inject
    ExamApi api;

    @Test
    void a_running_paper_keeps_its_revisions_and_is_marked_by_their_keys() {
        ExamFixture exam = new ExamFixture(context);
        BankFixture.PublishedBank bank = banks.publish(4, QuestionType.SINGLE);
        Section all = new Section("单选", bank.bankId(), QuestionType.SINGLE, null, null, 4, 20);
        long blueprint = exam.blueprint(all);
        Occasion occasion = ExamFixture.occasion();
        AttemptView running = exam.start(occasion, 71, blueprint);
        List<String> answers = List.of(1, 2, 3, 4).stream()
                .map(position -> exam.rightAnswer(running.id(), position))
                .toList();

        banks.mend(bank);

        assertThat(stems(exam.start(occasion, 71, blueprint))).noneMatch(stem -> stem.endsWith("（改）"));
        for (int position = 1; position <= 4; position++) {
            exam.save(running.id(), position, 1, answers.get(position - 1));
        }
        exam.submit(running.id());
        assertThat(api.summary(running.id()).orElseThrow().scoreTenths()).isEqualTo(80);

        // A section of its own: what a section can draw from is kept for some seconds.
        Section fresh = new Section("单选", bank.bankId(), QuestionType.SINGLE, 5, null, 4, 20);
        AttemptView later = exam.start(ExamFixture.occasion(), 72, exam.blueprint(fresh));
        assertThat(stems(later)).allMatch(stem -> stem.endsWith("（改）"));
    }

    private static List<String> stems(AttemptView attempt) {
        return attempt.sections().stream()
                .flatMap(section -> section.questions().stream())
                .map(question -> question.stem())
                .toList();
    }
}

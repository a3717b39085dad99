package org.lianbing.exam;

import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.lianbing.bank.BankFixture;
import org.lianbing.bank.QuestionType;
import org.lianbing.exam.internal.ExamTestAccess;

/**
 * Blueprints and attempts for tests of every module.
 *
 * <pre>{@code
 * var exam = new ExamFixture(context);
 * long blueprint = exam.blueprint(10);                          // 10 single choices, 2 marks each
 * var marked = exam.submitted(Occasion.round(7), memberId, blueprint, 8);   // 8 right: 16 marks
 * }</pre>
 */
public final class ExamFixture {
    public static final String DEVICE = "phone-1";
    public static final int MARKS_TENTHS_EACH = 20;

    private static final AtomicLong KEYS = new AtomicLong(1_000_000);

    private final ApplicationContext context;

    public ExamFixture(ApplicationContext context) {
        this.context = context;
    }

    private ExamApi exam() {
        return context.getBean(ExamApi.class);
    }

    private Instant now() {
        return context.getBean(Clock.class).instant();
    }

    /** An occasion nobody else uses. */
    public static Occasion occasion() {
        return new Occasion("trial", KEYS.incrementAndGet());
    }

    /** A blueprint of that many single choices out of a new bank twice as large, shuffled, all or nothing. */
    public long blueprint(int questions) {
        BankFixture.PublishedBank bank = context.getBean(BankFixture.class).publish(questions * 2, QuestionType.SINGLE);
        return blueprint(
                new Section("一、单项选择题", bank.bankId(), QuestionType.SINGLE, null, null, questions, MARKS_TENTHS_EACH));
    }

    /** One section for each type of question, that many of each, out of one new bank. */
    public long blueprintOfAllTypes(int ofEach, MultipleRule multipleRule) {
        BankFixture.PublishedBank bank =
                context.getBean(BankFixture.class).publish(ofEach * 2 * BankFixture.TYPES.length);
        List<Section> sections = java.util.stream.Stream.of(BankFixture.TYPES)
                .map(type -> new Section(type.name(), bank.bankId(), type, null, null, ofEach, MARKS_TENTHS_EACH))
                .toList();
        return exam().createBlueprint(new Blueprint(sections, true, multipleRule));
    }

    public long blueprint(Section... sections) {
        return exam().createBlueprint(new Blueprint(List.of(sections), true, MultipleRule.ALL_OR_NOTHING));
    }

    /** Started now, an hour long, in a window of two hours, one try. */
    public AttemptView start(Occasion occasion, long memberId, long blueprintId) {
        return start(occasion, memberId, blueprintId, Duration.ofHours(1));
    }

    public AttemptView start(Occasion occasion, long memberId, long blueprintId, Duration duration) {
        return exam().start(request(occasion, memberId, blueprintId, duration));
    }

    public StartAttempt request(Occasion occasion, long memberId, long blueprintId, Duration duration) {
        return new StartAttempt(
                occasion,
                memberId,
                "电工技能竞赛",
                blueprintId,
                now().minusSeconds(1),
                now().plusSeconds(7200),
                duration,
                1,
                DEVICE);
    }

    /** Saves the right answer to the first {@code right} questions. */
    public void answer(long attemptId, int right) {
        for (int position = 1; position <= right; position++) {
            save(attemptId, position, 1, rightAnswer(attemptId, position));
        }
    }

    /** Saves one answer now, as its owner, and waits for the commit. */
    public void save(long attemptId, int position, long seq, String answer) {
        ExamTestAccess.save(context, attemptId, position, seq, answer, DEVICE);
    }

    public void submit(long attemptId) {
        ExamTestAccess.submit(context, attemptId, DEVICE);
    }

    /** An attempt started and submitted now, with that many right answers and no others. */
    public AttemptSummary submitted(Occasion occasion, long memberId, long blueprintId, int right) {
        AttemptView attempt = start(occasion, memberId, blueprintId);
        answer(attempt.id(), right);
        submit(attempt.id());
        return exam().summary(attempt.id()).orElseThrow();
    }

    /** What is right at a position, in the letters this attempt shows. */
    public String rightAnswer(long attemptId, int position) {
        return ExamTestAccess.rightAnswer(context, attemptId, position);
    }

    /** Submits, as the job would each second, whatever is past its deadline (and the settling time). */
    public int sweep() {
        return ExamTestAccess.sweep(context);
    }

    /** Carries every regrade on as far as it goes now. */
    public void runRegrades() {
        ExamTestAccess.runRegrades(context);
    }

    /** The revisions on a paper, in the order of their positions. */
    public List<Long> revisions(long attemptId) {
        return ExamTestAccess.revisions(context, attemptId);
    }
}

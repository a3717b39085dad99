package org.lianbing.exam.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.BankFixture;
import org.lianbing.bank.QuestionType;
import org.lianbing.bank.Use;
import org.lianbing.exam.AlreadySubmitted;
import org.lianbing.exam.AttemptResult;
import org.lianbing.exam.AttemptState;
import org.lianbing.exam.AttemptSummary;
import org.lianbing.exam.AttemptView;
import org.lianbing.exam.Blueprint;
import org.lianbing.exam.BlueprintTooLarge;
import org.lianbing.exam.ExamApi;
import org.lianbing.exam.ExamFixture;
import org.lianbing.exam.MultipleRule;
import org.lianbing.exam.NoTriesLeft;
import org.lianbing.exam.NotStartedYet;
import org.lianbing.exam.Occasion;
import org.lianbing.exam.OccasionCounts;
import org.lianbing.exam.Section;
import org.lianbing.exam.StartAttempt;
import org.lianbing.exam.SubmittedBy;
import org.lianbing.exam.WindowClosed;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.PageRequest;
import org.lianbing.testing.ServiceTest;

class ExamServiceTest extends ServiceTest {
    @Inject
    ExamApi api;

    @Inject
    BankFixture banks;

    private ExamFixture exam;
    private long blueprint;

    @BeforeAll
    void publish() {
        exam = new ExamFixture(context);
        blueprint = exam.blueprint(4);
    }

    private static Section singles(long bankId, int count) {
        return new Section("单项选择题", bankId, QuestionType.SINGLE, null, null, count, 20);
    }

    private StartAttempt window(Occasion occasion, Instant startsAt, Instant endsAt, int triesMax) {
        return new StartAttempt(
                occasion, 7, "决赛", blueprint, startsAt, endsAt, Duration.ofMinutes(30), triesMax, "phone-1");
    }

    @Test
    void a_blueprint_reads_back_as_it_was_written() {
        BankFixture.PublishedBank bank = banks.publish(8);
        Blueprint written = new Blueprint(
                List.of(
                        singles(bank.bankId(), 2),
                        new Section("判断题", bank.bankId(), QuestionType.TRUE_FALSE, 5, null, 1, 5)),
                true,
                MultipleRule.PARTIAL);
        assertThat(api.blueprint(api.createBlueprint(written))).isEqualTo(written);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> api.blueprint(999_999));
    }

    @Test
    void a_blueprint_out_of_its_limits_is_refused_with_the_field() {
        for (Section wrong : List.of(
                new Section("", 1, QuestionType.SINGLE, null, null, 1, 20),
                new Section("一", 1, QuestionType.SINGLE, null, null, 0, 20),
                new Section("一", 1, QuestionType.SINGLE, null, null, 1, 0),
                new Section("一", 1, QuestionType.SINGLE, 6, null, 1, 20))) {
            assertThatThrownBy(
                            () -> api.createBlueprint(new Blueprint(List.of(wrong), true, MultipleRule.ALL_OR_NOTHING)))
                    .isInstanceOfSatisfying(BadInput.class, refused -> {
                        assertThat(refused.code()).isEqualTo("exam.blueprint-malformed");
                        assertThat(String.valueOf(refused.facts().get("field"))).startsWith("sections[0].");
                    });
        }
    }

    @Test
    void sections_that_want_the_same_questions_are_counted_together_and_named_when_they_fall_short() {
        BankFixture.PublishedBank bank = banks.publish(10, QuestionType.SINGLE);
        List<Section> sections = List.of(singles(bank.bankId(), 6), singles(bank.bankId(), 5));
        assertThat(api.availability(sections).enough()).isFalse();
        assertThat(api.availability(sections).sections())
                .extracting(found -> found.available() + "/" + found.needed())
                .containsExactly("5/6", "4/5");
        assertThatThrownBy(() -> api.requireAvailable(sections))
                .isInstanceOf(BlueprintTooLarge.class)
                .hasMessageContaining("“单项选择题”需要 6 题，只有 5 题可用，还差 1 题");
        api.requireAvailable(List.of(singles(bank.bankId(), 6), singles(bank.bankId(), 4)));
    }

    @Test
    void what_is_kept_for_practice_or_marked_by_hand_is_never_drawn_and_never_left_out_silently() {
        long practice =
                banks.publish("电工", 4, QuestionType.SINGLE, Use.PRACTICE_ONLY).bankId();
        long byHand = banks.publish(3, QuestionType.SHORT_ANSWER).bankId();
        List<Section> sections =
                List.of(singles(practice, 1), new Section("简答题", byHand, QuestionType.SHORT_ANSWER, null, null, 2, 20));

        assertThat(api.availability(sections).sections())
                .extracting(found -> found.available() + "：" + found.heldBack())
                .containsExactly("0：另有 4 题只供练习", "0：另有 3 题要人工阅卷，本卷没有安排阅卷");
        assertThatThrownBy(() -> api.requireAvailable(sections))
                .isInstanceOf(BlueprintTooLarge.class)
                .hasMessageContaining("（另有 4 题只供练习）")
                .hasMessageContaining("（另有 3 题要人工阅卷，本卷没有安排阅卷）");
    }

    @Test
    void a_paper_of_every_type_is_drawn_shuffled_answered_and_marked_in_full() {
        List<Section> sections = new ArrayList<>();
        for (QuestionType type : List.of(
                QuestionType.SINGLE,
                QuestionType.ORDERING,
                QuestionType.MATCHING,
                QuestionType.FILL_IN_BLANK,
                QuestionType.CASE)) {
            sections.add(new Section(
                    type.name(), banks.publish("电工", 6, type, Use.EXAM_ONLY).bankId(), type, null, null, 3, 20));
        }
        long all = api.createBlueprint(new Blueprint(sections, true, MultipleRule.PARTIAL));
        ExamFixture exam = new ExamFixture(context);

        AttemptSummary marked = exam.submitted(ExamFixture.occasion(), 7, all, 15);

        assertThat(marked.scoreTenths()).isEqualTo(15 * 20);
        Paper paper =
                Paper.parse(ExamTestAccess.attempt(context, marked.attemptId()).paper());
        assertThat(paper.questions().subList(3, 9))
                .extracting(PaperQuestion::order)
                .allMatch(order -> order.length() == 4);
        assertThat(paper.questions().subList(12, 15))
                .extracting(PaperQuestion::order)
                .allMatch(String::isEmpty);
    }

    @Test
    void a_paper_is_refused_before_the_window_and_from_its_end_on() {
        Instant now = clock.instant();
        Occasion occasion = ExamFixture.occasion();
        assertThatExceptionOfType(NotStartedYet.class)
                .isThrownBy(() -> api.start(window(occasion, now.plusMillis(1), now.plusSeconds(60), 1)));
        assertThatExceptionOfType(WindowClosed.class)
                .isThrownBy(() -> api.start(window(occasion, now.minusSeconds(60), now, 1)));
        assertThat(api.start(window(occasion, now, now.plusMillis(1), 1)).deadline())
                .isEqualTo(now.plusMillis(1));
    }

    @Test
    void the_deadline_is_the_earlier_of_duration_and_end() {
        Instant now = clock.instant();
        assertThat(api.start(window(ExamFixture.occasion(), now, now.plusSeconds(7200), 1))
                        .deadline())
                .isEqualTo(now.plusSeconds(1800));
        assertThat(api.start(window(ExamFixture.occasion(), now, now.plusSeconds(600), 1))
                        .deadline())
                .isEqualTo(now.plusSeconds(600));
    }

    /** Seen to fail: without the unique key (exam_attempt_once made a plain key) there were several attempts. */
    @Test
    void eight_starts_at_once_give_one_attempt_and_one_paper() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int round = 0; round < 20; round++) {
                StartAttempt request = exam.request(ExamFixture.occasion(), 11, blueprint, Duration.ofHours(1));
                List<Callable<AttemptView>> starts = new ArrayList<>();
                for (int i = 0; i < 8; i++) {
                    starts.add(() -> api.start(request));
                }
                List<AttemptView> views = all(threads.invokeAll(starts));
                assertThat(views)
                        .extracting(AttemptView::id)
                        .containsOnly(views.getFirst().id());
                assertThat(views)
                        .extracting(AttemptView::sections)
                        .containsOnly(views.getFirst().sections());
                assertThat(api.counts(request.occasion()).open()).isEqualTo(1);
            }
        }
    }

    private static <T> List<T> all(List<Future<T>> futures) throws InterruptedException, ExecutionException {
        List<T> values = new ArrayList<>();
        for (Future<T> future : futures) {
            values.add(future.get());
        }
        return values;
    }

    @Test
    void an_open_attempt_is_given_back_with_its_answers_and_a_new_try_only_after_it() {
        Instant now = clock.instant();
        StartAttempt request = window(ExamFixture.occasion(), now, now.plusSeconds(7200), 2);
        AttemptView first = api.start(request);
        exam.save(first.id(), 2, 1, "A");
        AttemptView again = api.start(request);
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.answers()).hasSize(1);
        exam.submit(first.id());
        AttemptView second = api.start(request);
        assertThat(second.tryNo()).isEqualTo(2);
        exam.submit(second.id());
        assertThatExceptionOfType(NoTriesLeft.class).isThrownBy(() -> api.start(request));
    }

    @Test
    void two_people_get_different_papers_and_each_stays_the_same() {
        Occasion occasion = ExamFixture.occasion();
        long large = exam.blueprint(20);
        AttemptView mine = exam.start(occasion, 1, large);
        AttemptView hers = exam.start(occasion, 2, large);
        assertThat(mine.sections()).isNotEqualTo(hers.sections());
        assertThat(exam.start(occasion, 1, large).sections()).isEqualTo(mine.sections());
        assertThat(mine.sections().getFirst().questions())
                .extracting(AttemptView.QuestionView::stem)
                .doesNotHaveDuplicates()
                .hasSize(20);
    }

    @Test
    void extra_time_before_the_start_and_during_the_attempt_moves_the_deadline() {
        Occasion occasion = ExamFixture.occasion();
        api.grantExtra(occasion, 21, Duration.ofMinutes(10), 1, "视力障碍");
        AttemptView attempt = exam.start(occasion, 21, blueprint);
        assertThat(attempt.deadline()).isEqualTo(clock.instant().plusSeconds(3600 + 600));
        api.grantExtra(occasion, 21, Duration.ofMinutes(5), 1, "停电");
        AttemptSummary summary = api.summary(attempt.id()).orElseThrow();
        assertThat(summary.deadline()).isEqualTo(clock.instant().plusSeconds(3600 + 900));
        assertThat(summary.extraSeconds()).isEqualTo(900);
        assertThat(api.extraSeconds(occasion, List.of(21L, 22L))).containsOnly(Map.entry(21L, 900L));
        exam.submit(attempt.id());
        assertThatExceptionOfType(AlreadySubmitted.class)
                .isThrownBy(() -> api.grantExtra(occasion, 21, Duration.ofMinutes(5), 1, "停电"));
        assertThat(api.extraSeconds(occasion, List.of(21L))).containsOnly(Map.entry(21L, 900L));
    }

    /** Seen to fail: with the extra time read by a statement before the insert, some grants were lost. */
    @Test
    void a_grant_at_the_moment_of_the_start_is_never_lost() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 60; round++) {
                Occasion occasion = ExamFixture.occasion();
                long member = 5000 + round;
                var start = threads.submit(() -> exam.start(occasion, member, blueprint));
                var grant = threads.submit(() -> api.grantExtra(occasion, member, Duration.ofMinutes(10), 1, "停电"));
                grant.get();
                assertThat(api.summary(start.get().id()).orElseThrow().deadline())
                        .as("round %d", round)
                        .isEqualTo(clock.instant().plusSeconds(3600 + 600));
            }
        }
    }

    @Test
    void a_sweep_leaves_alone_who_was_given_more_time() {
        Occasion occasion = ExamFixture.occasion();
        AttemptView attempt = exam.start(occasion, 31, blueprint, Duration.ofMinutes(1));
        AttemptView longer = exam.start(occasion, 32, blueprint, Duration.ofMinutes(1));
        api.grantExtra(occasion, 32, Duration.ofMinutes(1), 1, "停电");
        clock.advance(Duration.ofSeconds(65));
        exam.sweep();
        assertThat(api.summary(attempt.id()).orElseThrow().submittedBy()).isEqualTo(SubmittedBy.DEADLINE);
        assertThat(api.summary(longer.id()).orElseThrow().state()).isEqualTo(AttemptState.OPEN);
    }

    @Test
    void monitor_and_results_count_what_is_there() {
        Occasion occasion = ExamFixture.occasion();
        AttemptSummary best = exam.submitted(occasion, 41, blueprint, 4);
        AttemptSummary worst = exam.submitted(occasion, 42, blueprint, 1);
        AttemptView open = exam.start(occasion, 43, blueprint);
        exam.answer(open.id(), 2);
        assertThat(best.scoreTenths()).isEqualTo(80);
        OccasionCounts counts = api.counts(occasion);
        assertThat(counts).isEqualTo(new OccasionCounts(1, 2, 1, 2, open.deadline()));
        assertThat(api.results(occasion, 0, 100))
                .extracting(AttemptResult::memberId, AttemptResult::scoreTenths, AttemptResult::rightCount)
                .containsExactly(tuple(41L, 80, 4), tuple(42L, 20, 1));
        assertThat(api.results(occasion, best.attemptId(), 100)).hasSize(1);
        assertThat(api.summaries(occasion, AttemptState.OPEN, new PageRequest(0, 10))
                        .items())
                .singleElement()
                .satisfies(row -> assertThat(row.answeredCount()).isEqualTo(2));
        assertThat(api.latest(occasion, List.of(41L, 43L, 99L))).containsOnlyKeys(41L, 43L);
        assertThat(api.latestOf(42, List.of(occasion, ExamFixture.occasion()))
                        .get(occasion)
                        .attemptId())
                .isEqualTo(worst.attemptId());
    }

    @Test
    void practice_is_closed_from_the_start_to_the_end_of_the_closure() {
        BankFixture.PublishedBank bank = banks.publish(10, QuestionType.SINGLE);
        long id = exam.blueprint(singles(bank.bankId(), 5));
        Instant from = clock.instant().plusSeconds(60);
        api.closePractice(id, "决赛", from, from.plusSeconds(60));
        assertThat(api.banksClosedToPractice(from.minusMillis(1))).doesNotContain(bank.bankId());
        assertThat(api.banksClosedToPractice(from)).contains(bank.bankId());
        assertThat(api.banksClosedToPractice(from.plusSeconds(60))).doesNotContain(bank.bankId());
        api.openPractice(id);
        assertThat(api.banksClosedToPractice(from)).doesNotContain(bank.bankId());
    }
}

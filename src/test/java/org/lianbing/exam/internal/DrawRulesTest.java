package org.lianbing.exam.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.BankFixture;
import org.lianbing.bank.Difficulty;
import org.lianbing.bank.PoolQuestion;
import org.lianbing.bank.QuestionType;
import org.lianbing.exam.AttemptView;
import org.lianbing.exam.Blueprint;
import org.lianbing.exam.BlueprintTooLarge;
import org.lianbing.exam.CommittedDraw;
import org.lianbing.exam.DrawAlreadyFixed;
import org.lianbing.exam.DrawAwaitsValue;
import org.lianbing.exam.DrawPreview;
import org.lianbing.exam.DrawRule;
import org.lianbing.exam.ExamApi;
import org.lianbing.exam.ExamFixture;
import org.lianbing.exam.MultipleRule;
import org.lianbing.exam.Occasion;
import org.lianbing.exam.PaperMode;
import org.lianbing.exam.PublishedDraw;
import org.lianbing.exam.Section;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.Sql;
import org.lianbing.testing.ServiceTest;

/** Every way to draw a paper, through the whole service. */
class DrawRulesTest extends ServiceTest {
    private static final DrawRule CHECKABLE = new DrawRule(PaperMode.DRAWN_PER_PERSON, 0, 100, false, true);

    @Inject
    ExamApi api;

    @Inject
    BankFixture banks;

    @Inject
    MeasureFacilities measuring;

    @Inject
    Facilities facilities;

    @Inject
    Sql sql;

    private Blueprint singles(BankFixture.PublishedBank bank, int count, DrawRule rule) {
        return new Blueprint(List.of(section(bank, count)), true, MultipleRule.ALL_OR_NOTHING, rule);
    }

    private static Section section(BankFixture.PublishedBank bank, int count) {
        return new Section("单项选择题", bank.bankId(), QuestionType.SINGLE, null, null, count, 20);
    }

    private ExamFixture exam() {
        return new ExamFixture(context);
    }

    private List<Long> revisions(Occasion occasion, long memberId, long blueprintId) {
        AttemptView attempt = exam().start(occasion, memberId, blueprintId);
        return Paper.parse(ExamTestAccess.attempt(context, attempt.id()).paper())
                .revisionIds();
    }

    @Test
    void a_blueprint_with_its_draw_rule_and_chapter_reads_back_as_it_was_written() {
        BankFixture.PublishedBank bank = banks.publish(8, QuestionType.SINGLE);
        Section inChapter = new Section("一", bank.bankId(), QuestionType.SINGLE, 5, null, "没有的一章", 1, 20, List.of());
        Blueprint written = new Blueprint(
                List.of(inChapter),
                false,
                MultipleRule.PARTIAL,
                new DrawRule(PaperMode.DRAWN_PER_PERSON, 7, 25, true, false));
        assertThat(context.createBean(Blueprints.class).get(api.createBlueprint(written)))
                .isEqualTo(written);
        assertThat(api.availability(List.of(inChapter)).enough()).isFalse();
    }

    @Test
    void rules_that_contradict_each_other_are_refused() {
        BankFixture.PublishedBank bank = banks.publish(8, QuestionType.SINGLE);
        for (DrawRule wrong : List.of(
                new DrawRule(PaperMode.DRAWN_PER_PERSON, -1, 100, false, false),
                new DrawRule(PaperMode.DRAWN_PER_PERSON, 0, 0, false, false),
                new DrawRule(PaperMode.DRAWN_PER_PERSON, 0, 100, true, true),
                new DrawRule(PaperMode.DRAWN_ONCE, 0, 50, false, false),
                new DrawRule(PaperMode.DRAWN_ONCE, 0, 100, true, false),
                new DrawRule(PaperMode.DRAWN_ONCE, 0, 100, false, true),
                DrawRule.of(PaperMode.FIXED))) {
            assertThatThrownBy(() -> api.createBlueprint(singles(bank, 2, wrong)))
                    .as(wrong.toString())
                    .isInstanceOf(BadInput.class);
        }
        long one = bank.questions().getFirst().questionId();
        assertThatThrownBy(() -> api.createBlueprint(new Blueprint(
                        List.of(section(bank, 2).listing(List.of(one, one))),
                        true,
                        MultipleRule.ALL_OR_NOTHING,
                        DrawRule.of(PaperMode.FIXED))))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void a_limit_on_sharing_a_question_wants_a_larger_pool_and_keeps_its_word() {
        BankFixture.PublishedBank bank = banks.publish(20, QuestionType.SINGLE);
        DrawRule quarter = new DrawRule(PaperMode.DRAWN_PER_PERSON, 0, 25, false, false);
        assertThatExceptionOfType(BlueprintTooLarge.class)
                .isThrownBy(() -> api.draw(singles(bank, 6, quarter), 1))
                .withMessageContaining("需要 24 题")
                .withMessageContaining("25%");
        assertThat(api.preview(singles(bank, 6, quarter)).papers()).isZero();

        long blueprint = api.createBlueprint(singles(bank, 5, quarter));
        Occasion occasion = ExamFixture.occasion();
        Map<Long, Integer> shown = new HashMap<>();
        for (long member = 1; member <= 40; member++) {
            revisions(occasion, member, blueprint).forEach(id -> shown.merge(id, 1, Integer::sum));
        }
        // 40 people in a row: nine or ten whole deals of four papers, and a part of one at either end
        assertThat(shown.values()).allMatch(count -> count <= 11);
        DrawPreview preview = api.preview(singles(bank, 5, quarter));
        assertThat(preview.bandKept()).isTrue();
        assertThat(preview.spreadPermille()).isLessThanOrEqualTo(20);
        assertThat(preview.sections().getFirst().shownToPermille()).isEqualTo(250);
        assertThat(preview.sections().getFirst().disjointPapers()).isEqualTo(4);
    }

    @Test
    void a_fixed_paper_asks_the_listed_questions_in_their_order_and_stays_when_the_bank_changes() {
        BankFixture.PublishedBank bank = banks.publish(12, QuestionType.SINGLE);
        List<BankFixture.PublishedQuestion> listed = List.of(
                bank.questions().get(7),
                bank.questions().get(2),
                bank.questions().get(9));
        Blueprint fixed = new Blueprint(
                List.of(section(bank, 3)
                        .listing(listed.stream()
                                .map(BankFixture.PublishedQuestion::questionId)
                                .toList())),
                true,
                MultipleRule.ALL_OR_NOTHING,
                DrawRule.of(PaperMode.FIXED));
        long blueprint = api.createBlueprint(fixed);
        List<Long> wanted =
                listed.stream().map(BankFixture.PublishedQuestion::revisionId).toList();
        Occasion occasion = ExamFixture.occasion();
        assertThat(revisions(occasion, 1, blueprint)).isEqualTo(wanted);
        banks.withhold(bank, listed.getFirst());
        clock.advance(Duration.ofSeconds(20));
        assertThat(revisions(occasion, 2, blueprint)).isEqualTo(wanted);
        assertThatExceptionOfType(BlueprintTooLarge.class)
                .isThrownBy(() -> api.requireAvailable(fixed.sections()))
                .withMessageContaining("还差 1 题");
    }

    @Test
    void a_paper_drawn_once_is_the_same_for_everybody() {
        BankFixture.PublishedBank bank = banks.publish(40, QuestionType.SINGLE);
        long blueprint = api.createBlueprint(singles(bank, 5, DrawRule.of(PaperMode.DRAWN_ONCE)));
        Occasion occasion = ExamFixture.occasion();
        List<Long> first = revisions(occasion, 1, blueprint);
        Set<String> orders = new HashSet<>();
        for (long member = 2; member < 20; member++) {
            assertThat(revisions(occasion, member, blueprint)).isEqualTo(first);
            orders.add(ExamTestAccess.attempt(
                            context,
                            api.latest(occasion, List.of(member)).get(member).attemptId())
                    .paper());
        }
        assertThat(orders).hasSizeGreaterThan(1);
    }

    @Test
    void unseen_questions_come_first() {
        BankFixture.PublishedBank bank = banks.publish(20, QuestionType.SINGLE);
        long blueprint =
                api.createBlueprint(singles(bank, 5, new DrawRule(PaperMode.DRAWN_PER_PERSON, 0, 100, true, false)));
        for (long member = 500; member < 510; member++) {
            Set<Long> seen = new HashSet<>();
            for (int time = 0; time < 3; time++) {
                List<Long> paper = revisions(ExamFixture.occasion(), member, blueprint);
                seen.addAll(paper);
            }
            // by chance three papers of 5 out of 20 have 11.6 different questions
            assertThat(seen).hasSizeGreaterThanOrEqualTo(13);
        }
    }

    @Test
    void a_checkable_draw_waits_for_its_value_and_every_paper_can_be_recomputed_from_the_file() {
        BankFixture.PublishedBank bank = banks.publish(30, QuestionType.SINGLE);
        long blueprint = api.createBlueprint(singles(bank, 6, CHECKABLE));
        Occasion occasion = ExamFixture.occasion();
        assertThatThrownBy(() -> exam().start(occasion, 1, blueprint)).isInstanceOf(DrawAwaitsValue.class);
        CommittedDraw committed = api.commitDraw(blueprint, "双色球 2026-12-01 开奖号码", 9);
        assertThatThrownBy(() -> api.commitDraw(blueprint, "另一个", 9)).isInstanceOf(DrawAlreadyFixed.class);
        assertThatThrownBy(() -> exam().start(occasion, 1, blueprint)).isInstanceOf(DrawAwaitsValue.class);
        assertThatThrownBy(() -> api.revealDraw(blueprint, 9)).isInstanceOf(DrawAlreadyFixed.class);
        api.setPublicValue(blueprint, "03 08 12 19 27 31 + 09", 9);
        assertThatThrownBy(() -> api.setPublicValue(blueprint, "别的", 9)).isInstanceOf(DrawAlreadyFixed.class);

        banks.withhold(bank, bank.questions().getFirst());
        List<AttemptView> attempts = new ArrayList<>();
        for (long member = 1; member <= 30; member++) {
            attempts.add(exam().start(occasion, member, blueprint));
        }
        assertThatThrownBy(() -> api.revealDraw(blueprint, 9)).isInstanceOf(DrawAlreadyFixed.class);
        attempts.forEach(attempt -> exam().submit(attempt.id()));
        PublishedDraw file = api.revealDraw(blueprint, 9);
        CheckedDraw checked = CheckedDraw.of(file, committed.hash());
        assertThat(checked.fault()).isEmpty();
        for (long member = 1; member <= 30; member++) {
            AttemptRow attempt = ExamTestAccess.attempt(
                    context, attempts.get((int) member - 1).id());
            assertThat(checked.paper(member, 1).text()).isEqualTo(attempt.paper());
        }
        assertThat(api.committedDraw(blueprint).orElseThrow().revealedAt()).isNotNull();
    }

    @Test
    void difficulty_is_measured_once_an_occasion_is_over_and_only_with_enough_answers() {
        BankFixture.PublishedBank bank = banks.publish(2, QuestionType.SINGLE);
        long blueprint = api.createBlueprint(singles(bank, 2, DrawRule.PER_PERSON));
        Occasion occasion = ExamFixture.occasion();
        int people = Facility.ANSWERS_MIN;
        for (long member = 1; member < people; member++) {
            exam().submitted(occasion, member, blueprint, 2);
        }
        measuring.run();
        assertThat(answersMeasured(occasion)).isZero();
        clock.advance(Duration.ofDays(2));
        measuring.run();
        assertThat(answersMeasured(occasion)).isEqualTo(2L * (people - 1));
        List<PoolQuestion> questions = context.getBean(org.lianbing.bank.BankApi.class)
                .pool(org.lianbing.bank.PoolQuery.ofBank(bank.bankId(), null, null, null));
        assertThat(facilities.of(questions)).isEmpty();

        exam().submitted(occasion, people, blueprint, 2);
        clock.advance(Duration.ofDays(2));
        measuring.run();
        measuring.run();
        assertThat(answersMeasured(occasion)).isEqualTo(2L * people);
        Difficulty declared = questions.getFirst().difficulty();
        int expected = Facility.of(declared, people, people * 20L, people * 20L);
        assertThat(facilities.of(questions).values()).containsExactly(expected, expected);
        assertThat(expected).isGreaterThan(Facility.declared(declared));
    }

    private long answersMeasured(Occasion occasion) {
        return sql.number("SELECT SUM(answers) FROM exam_facility WHERE occasion = ?", occasion.toString());
    }
}

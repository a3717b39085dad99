package org.lianbing.exam.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianbing.bank.BankFixture;
import org.lianbing.bank.KeyText;
import org.lianbing.bank.QuestionType;
import org.lianbing.exam.AttemptResult;
import org.lianbing.exam.AttemptView;
import org.lianbing.exam.BlanksRule;
import org.lianbing.exam.Blueprint;
import org.lianbing.exam.ExamApi;
import org.lianbing.exam.ExamFixture;
import org.lianbing.exam.MarkingRules;
import org.lianbing.exam.MultipleRule;
import org.lianbing.exam.Occasion;
import org.lianbing.exam.RegradePolicy;
import org.lianbing.exam.Remedy;
import org.lianbing.exam.RemedyKind;
import org.lianbing.exam.Section;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;
import org.lianbing.testing.ServiceTest;

/**
 * Random papers, answers and regrades, killed at random steps, beside a model that marks everything again. A seed that fails
 * is replayed with {@code -Dregrade.seed=17}.
 */
class RegradeModelTest extends ServiceTest {
    private static final int MARKS_TENTHS = 15;
    private static final int MEMBERS = 7;

    @Inject
    ExamApi api;

    @Inject
    BankFixture banks;

    @Inject
    ProposeRegrade proposing;

    @Inject
    DecideRegrade deciding;

    @Inject
    RunRegrade running;

    @Inject
    RegradeStore regrades;

    @Inject
    TransactionRetry transactions;

    @Inject
    Sql sql;

    static LongStream seeds() {
        Long one = Long.getLong("regrade.seed");
        return one == null ? LongStream.rangeClosed(1, 12) : LongStream.of(one);
    }

    /** A step is undone as a kill undoes it: by never being committed. */
    private static final class Killed extends RuntimeException {}

    @ParameterizedTest
    @MethodSource("seeds")
    void every_score_is_what_marking_everything_again_gives(long seed) {
        Random random = new Random(seed);
        ExamFixture exam = new ExamFixture(context);
        BankFixture.PublishedBank bank = banks.publish(24);
        int wrong = -random.nextInt(8);
        int blank = random.nextInt(5) - 2;
        int floor = -random.nextInt(40);
        RegradeModel model = new RegradeModel(MARKS_TENTHS, wrong, blank, floor);
        bank.questions()
                .forEach(question ->
                        model.question(question.revisionId(), question.type(), KeyText.answer(question.key())));
        long blueprint = api.createBlueprint(new Blueprint(
                sections(bank.bankId(), 3),
                true,
                MultipleRule.PARTIAL,
                new MarkingRules(BlanksRule.SHARE, wrong, blank, floor, null)));
        Occasion occasion = new Occasion(OpenRules.KIND, ExamFixture.occasion().key());
        Map<Long, RegradeModel.Sheet> sheets = handIn(exam, occasion, blueprint, random, model);
        model.sheets.forEach(model::mark);
        same(occasion, sheets, seed);

        banks.mend(bank);
        for (int round = 0; round < 3; round++) {
            regrade(occasion, bank, random, model, sheets, seed);
        }
    }

    private void regrade(
            Occasion occasion,
            BankFixture.PublishedBank bank,
            Random random,
            RegradeModel model,
            Map<Long, RegradeModel.Sheet> sheets,
            long seed) {
        List<Remedy> remedies = remedies(occasion, bank, random, model);
        long id = proposing.propose(1, occasion, "更正", remedies);
        runKilledNowAndThen(id, random);
        same(occasion, sheets.keySet(), seed);
        RegradePolicy policy = random.nextBoolean() ? RegradePolicy.KEEP_AND_ADD : RegradePolicy.REPLACE;
        deciding.goLive(1, id, policy, "核实");
        runKilledNowAndThen(id, random);
        model.markAll(policy);
        same(occasion, sheets, seed);
    }

    private final Map<Long, Map<Long, Integer>> scoresBefore = new HashMap<>();

    /** A proposal changes nothing. */
    private void same(Occasion occasion, java.util.Set<Long> attempts, long seed) {
        Map<Long, Integer> now = new HashMap<>();
        api.results(occasion, 0, 100).forEach(result -> now.put(result.attemptId(), result.scoreTenths()));
        assertThat(now.keySet()).isEqualTo(attempts);
        assertThat(now).as("seed %d", seed).isEqualTo(scoresBefore.get(occasion.key()));
    }

    private void same(Occasion occasion, Map<Long, RegradeModel.Sheet> sheets, long seed) {
        Map<Long, Integer> scores = new HashMap<>();
        for (AttemptResult result : api.results(occasion, 0, 100)) {
            RegradeModel.Sheet sheet = sheets.get(result.attemptId());
            assertThat(result.scoreTenths() + "/" + result.rightCount())
                    .as("seed %d, attempt %d", seed, result.attemptId())
                    .isEqualTo(sheet.scoreTenths + "/" + sheet.rightCount);
            scores.put(result.attemptId(), result.scoreTenths());
        }
        assertThat(scores).hasSameSizeAs(sheets);
        scoresBefore.put(occasion.key(), scores);
    }

    private void runKilledNowAndThen(long id, Random random) {
        boolean more = true;
        while (more) {
            int step = 1 + random.nextInt(3);
            if (random.nextInt(3) == 0) {
                try {
                    transactions.inTransaction(() -> {
                        running.step(id, step);
                        throw new Killed();
                    });
                } catch (Killed killed) {
                    continue;
                }
            }
            more = running.step(id, step);
        }
    }

    private List<Remedy> remedies(
            Occasion occasion, BankFixture.PublishedBank bank, Random random, RegradeModel model) {
        List<BankFixture.PublishedQuestion> asked = new ArrayList<>(bank.questions().stream()
                .filter(question -> sql.number(
                                "SELECT COUNT(*) FROM exam_attempt WHERE occasion = ? AND CONCAT(' ', paper) LIKE ?",
                                occasion.toString(),
                                "% " + question.revisionId() + "/%")
                        > 0)
                .toList());
        java.util.Collections.shuffle(asked, random);
        List<Remedy> remedies = new ArrayList<>();
        for (BankFixture.PublishedQuestion question : asked.subList(0, Math.min(asked.size(), 1 + random.nextInt(4)))) {
            remedies.add(remedy(question, random, model));
        }
        return remedies;
    }

    private Remedy remedy(BankFixture.PublishedQuestion question, Random random, RegradeModel model) {
        long id = question.revisionId();
        switch (random.nextInt(4)) {
            case 0 -> {
                model.give(id);
                return new Remedy(id, RemedyKind.FULL_MARKS, null, null);
            }
            case 1 -> {
                model.takeOut(id);
                return new Remedy(id, RemedyKind.TAKEN_OUT, null, null);
            }
            case 2 -> {
                if (question.type() == QuestionType.SINGLE) {
                    String right = KeyText.answer(question.key());
                    model.newKey(id, String.valueOf((char) ('A' + (right.charAt(0) - 'A' + 1) % 4)));
                    long mended = sql.number(
                            "SELECT MAX(id) FROM bank_revision WHERE question_id = ?", question.questionId());
                    return new Remedy(id, RemedyKind.NEW_KEY, mended, null);
                }
                return accepted(question, random, model);
            }
            default -> {
                return accepted(question, random, model);
            }
        }
    }

    private static Remedy accepted(BankFixture.PublishedQuestion question, Random random, RegradeModel model) {
        String answer = authored(question.type(), random);
        model.alsoAccept(question.revisionId(), answer);
        return new Remedy(question.revisionId(), RemedyKind.ALSO_ACCEPT, null, answer);
    }

    private static String authored(QuestionType type, Random random) {
        return switch (type) {
            case SINGLE -> String.valueOf((char) ('A' + random.nextInt(4)));
            case MULTIPLE -> {
                int chosen = 1 + random.nextInt(15);
                StringBuilder letters = new StringBuilder();
                for (int i = 0; i < 4; i++) {
                    letters.append((chosen >> i & 1) == 1 ? String.valueOf((char) ('A' + i)) : "");
                }
                yield letters.toString();
            }
            case TRUE_FALSE -> random.nextBoolean() ? "T" : "F";
            default -> "答案" + random.nextInt(24);
        };
    }

    private Map<Long, RegradeModel.Sheet> handIn(
            ExamFixture exam, Occasion occasion, long blueprint, Random random, RegradeModel model) {
        Map<Long, RegradeModel.Sheet> sheets = new HashMap<>();
        for (int member = 1; member <= MEMBERS; member++) {
            AttemptView attempt = exam.start(occasion, member, blueprint);
            Paper paper =
                    Paper.parse(ExamTestAccess.attempt(context, attempt.id()).paper());
            RegradeModel.Sheet sheet = new RegradeModel.Sheet();
            for (PaperQuestion question : paper.questions()) {
                QuestionType type = BankFixture.TYPES[(question.position() - 1) / 3];
                String answer = random.nextInt(6) == 0
                        ? ""
                        : random.nextBoolean()
                                ? authoredLetters(question, exam.rightAnswer(attempt.id(), question.position()), type)
                                : authored(type, random);
                sheet.answers.put(question.revisionId(), answer);
                exam.save(attempt.id(), question.position(), 1, shown(question, answer, type));
            }
            exam.submit(attempt.id());
            sheets.put(attempt.id(), sheet);
            model.sheets.add(sheet);
        }
        return sheets;
    }

    private static String shown(PaperQuestion question, String authored, QuestionType type) {
        return letters(authored, type, question::shown);
    }

    private static String authoredLetters(PaperQuestion question, String shown, QuestionType type) {
        return letters(shown, type, question::authored);
    }

    private static String letters(String answer, QuestionType type, java.util.function.IntUnaryOperator turned) {
        if (type != QuestionType.SINGLE && type != QuestionType.MULTIPLE) {
            return answer;
        }
        return answer.chars()
                .map(letter -> 'A' + turned.applyAsInt(letter - 'A'))
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<Section> sections(long bankId, int ofEach) {
        return java.util.stream.Stream.of(BankFixture.TYPES)
                .map(type -> new Section(type.name(), bankId, type, null, null, ofEach, MARKS_TENTHS))
                .toList();
    }
}

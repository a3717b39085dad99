package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.KeyText;
import org.lianbing.bank.QuestionContent;
import org.lianbing.bank.QuestionType;
import org.lianbing.exam.MarkingRules;
import org.lianbing.exam.Occasion;
import org.lianbing.platform.Sql;

/** Reads submitted papers and judges their answers again, some hundred at a time. For looking at evidence; marks nobody. */
@Singleton
class JudgedPapers {
    private static final int STEP = 200;

    private final Sql sql;
    private final QuestionContents contents;
    private final MarkingKeys keys;
    private final Blueprints blueprints;

    JudgedPapers(Sql sql, QuestionContents contents, MarkingKeys keys, Blueprints blueprints) {
        this.sql = sql;
        this.contents = contents;
        this.keys = keys;
        this.blueprints = blueprints;
    }

    private record Given(String answer, Instant savedAt) {
        static Given of(ResultSet row) throws SQLException {
            return new Given(Sql.text(row, "answer"), Sql.instant(row, "saved_at"));
        }
    }

    /** The next submitted papers of an occasion in the order of their ids; none at the end. */
    List<JudgedPaper> after(Occasion occasion, long attemptId) {
        return judged(sql.list(
                "SELECT " + AttemptRow.COLUMNS
                        + " FROM exam_attempt WHERE occasion = ? AND state = 'SUBMITTED' AND id > ?"
                        + " ORDER BY id LIMIT ?",
                AttemptRow::of,
                occasion.toString(),
                attemptId,
                STEP));
    }

    List<JudgedPaper> of(long attemptId) {
        return judged(sql.list(
                "SELECT " + AttemptRow.COLUMNS + " FROM exam_attempt WHERE id = ?", AttemptRow::of, attemptId));
    }

    private List<JudgedPaper> judged(List<AttemptRow> attempts) {
        if (attempts.isEmpty()) {
            return List.of();
        }
        Map<Long, Map<Integer, Given>> given = new HashMap<>();
        sql.list(
                "SELECT attempt_id, position, answer, saved_at FROM exam_answer WHERE attempt_id IN ("
                        + Ids.list(attempts.stream().map(AttemptRow::id).toList()) + ")",
                row -> given.computeIfAbsent(row.getLong("attempt_id"), id -> new HashMap<>())
                        .put(row.getInt("position"), Given.of(row)));
        Map<Long, Paper> papers = new HashMap<>();
        Set<Long> revisions = new HashSet<>();
        for (AttemptRow attempt : attempts) {
            Paper paper = Paper.parse(attempt.paper());
            papers.put(attempt.id(), paper);
            revisions.addAll(paper.revisionIds());
        }
        Map<Long, QuestionContent> asked = contents.of(revisions);
        Map<Long, MarkingKey> keysOf = keys.of(revisions);
        List<JudgedPaper> judged = new ArrayList<>(attempts.size());
        for (AttemptRow attempt : attempts) {
            Marking marking = new Marking(blueprints.get(attempt.blueprintId()).multipleRule(), MarkingRules.PLAIN);
            Map<Integer, Given> answers = given.getOrDefault(attempt.id(), Map.of());
            judged.add(new JudgedPaper(
                    attempt,
                    Objects.requireNonNull(papers.get(attempt.id())).questions().stream()
                            .map(question -> judge(
                                    question,
                                    Objects.requireNonNull(asked.get(question.revisionId())),
                                    Objects.requireNonNull(keysOf.get(question.revisionId())),
                                    answers.get(question.position()),
                                    marking))
                            .toList()));
        }
        return judged;
    }

    private static JudgedPaper.JudgedAnswer judge(
            PaperQuestion question, QuestionContent content, MarkingKey key, @Nullable Given given, Marking marking) {
        String answer = given == null ? "" : given.answer;
        return new JudgedPaper.JudgedAnswer(
                question,
                content.type(),
                content.stem(),
                authored(question, content.type(), answer),
                KeyText.answer(key.key()),
                !answer.isEmpty() && marking.mark(key, question, answer).right(),
                key.byHand(),
                given == null || answer.isEmpty() ? null : given.savedAt);
    }

    /** The answer in the letters under which the author wrote the options. */
    static String authored(PaperQuestion question, QuestionType type, String answer) {
        if (question.order().isEmpty()) {
            return answer;
        }
        String letters = answer.chars()
                .map(letter -> letter >= 'A' && letter < 'A' + question.order().length()
                        ? 'A' + question.authored(letter - 'A')
                        : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return switch (type) {
            case MULTIPLE ->
                letters.chars()
                        .sorted()
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            case SINGLE, ORDERING, MATCHING -> letters;
            case TRUE_FALSE, FILL_IN_BLANK, SHORT_ANSWER, CASE -> answer;
        };
    }
}

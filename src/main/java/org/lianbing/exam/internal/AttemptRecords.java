package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.exam.AttemptRecord;
import org.lianbing.exam.AttemptRecord.LateRecord;
import org.lianbing.exam.AttemptRecord.MarkedRecord;
import org.lianbing.exam.AttemptRecord.QuestionRecord;
import org.lianbing.exam.AttemptView;
import org.lianbing.exam.MarkedPaperView;
import org.lianbing.platform.Sql;

/** Gathers what is stored about one attempt; who may see it, and whether with keys, is decided before. */
@Singleton
class AttemptRecords {
    private final AttemptStore attempts;
    private final AttemptViews views;
    private final MarkedPapers marked;
    private final AnswerCodes codes;
    private final Sql sql;

    AttemptRecords(AttemptStore attempts, AttemptViews views, MarkedPapers marked, AnswerCodes codes, Sql sql) {
        this.attempts = attempts;
        this.views = views;
        this.marked = marked;
        this.codes = codes;
        this.sql = sql;
    }

    Optional<AttemptRecord> of(long attemptId, boolean withKeys) {
        return attempts.find(attemptId).map(attempt -> record(attempt, withKeys && !attempt.open()));
    }

    private AttemptRecord record(AttemptRow attempt, boolean withKeys) {
        List<AttemptView.AnswerView> answers = attempts.answers(attempt.id());
        Map<Integer, AttemptView.AnswerView> given = new HashMap<>();
        answers.forEach(answer -> given.put(answer.position(), answer));
        Map<Integer, Instant> savedAt = savedAt(attempt.id());
        Map<Integer, MarkedRecord> marks = withKeys ? marks(marked.of(attempt, answers)) : Map.of();
        List<QuestionRecord> questions = new ArrayList<>();
        Map<Integer, Long> revisions = new HashMap<>();
        Paper.parse(attempt.paper())
                .questions()
                .forEach(question -> revisions.put(question.position(), question.revisionId()));
        for (AttemptView.SectionView section : views.of(attempt, answers).sections()) {
            for (AttemptView.QuestionView question : section.questions()) {
                questions.add(question(
                        section.title(),
                        question,
                        revisions.getOrDefault(question.position(), 0L),
                        given.get(question.position()),
                        savedAt.get(question.position()),
                        marks.get(question.position())));
            }
        }
        int answered = (int)
                answers.stream().filter(answer -> !answer.answer().isEmpty()).count();
        return new AttemptRecord(
                attempt.summary(answered),
                attempt.title(),
                attempt.blueprintId(),
                attempt.open() ? null : codes.of(List.of(attempt.id())).get(attempt.id()),
                attempt.device(),
                questions,
                late(attempt.id()));
    }

    private static QuestionRecord question(
            String section,
            AttemptView.QuestionView question,
            long revisionId,
            AttemptView.@Nullable AnswerView answer,
            @Nullable Instant savedAt,
            @Nullable MarkedRecord marked) {
        return new QuestionRecord(
                question.position(),
                section,
                revisionId,
                question.type(),
                question.stem(),
                question.options(),
                question.prompts(),
                question.parts(),
                answer == null ? "" : answer.answer(),
                answer == null ? 0 : answer.seq(),
                savedAt,
                question.marksTenths(),
                marked);
    }

    private static Map<Integer, MarkedRecord> marks(MarkedPaperView paper) {
        Map<Integer, MarkedRecord> marks = new HashMap<>();
        paper.sections()
                .forEach(section -> section.questions().forEach(question -> marks.put(
                        question.position(),
                        new MarkedRecord(
                                question.keyText().isEmpty() ? question.key() : question.keyText(),
                                question.right(),
                                question.scoreTenths()))));
        return marks;
    }

    private Map<Integer, Instant> savedAt(long attemptId) {
        Map<Integer, Instant> moments = new HashMap<>();
        sql.list(
                "SELECT position, saved_at FROM exam_answer WHERE attempt_id = ?",
                row -> moments.put(row.getInt("position"), Sql.instant(row, "saved_at")),
                attemptId);
        return moments;
    }

    private List<LateRecord> late(long attemptId) {
        return sql.list(
                "SELECT position, answer, device, arrived_at, scored FROM exam_late_answer WHERE attempt_id = ? ORDER BY position",
                row -> new LateRecord(
                        row.getInt("position"),
                        Sql.text(row, "answer"),
                        Sql.text(row, "device"),
                        Sql.instant(row, "arrived_at"),
                        row.getBoolean("scored")),
                attemptId);
    }
}

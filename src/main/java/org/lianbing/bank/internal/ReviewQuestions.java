package org.lianbing.bank.internal;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.internal.BankRows.BankRow;
import org.lianbing.bank.internal.QuestionReach.QuestionRow;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Sql;

/** What a reviewer looks at: the changed questions of a bank, each against what is in use, and her word on each. */
@Singleton
final class ReviewQuestions {
    private final Sql sql;
    private final QuestionReach reach;
    private final EditorQuestions questions;
    private final Drafts drafts;
    private final CommentRows comments;

    ReviewQuestions(Sql sql, QuestionReach reach, EditorQuestions questions, Drafts drafts, CommentRows comments) {
        this.sql = sql;
        this.reach = reach;
        this.questions = questions;
        this.drafts = drafts;
        this.comments = comments;
    }

    /** What would become of a question if its bank were published. */
    enum Change {
        NEW,
        CHANGED,
        /** It would be drawn no more. */
        RETIRED,
        UNCHANGED
    }

    /**
     * A question under review.
     *
     * @param openComments threads that are not settled
     * @param diff what changed against the revision in use; only for CHANGED
     */
    @Serdeable
    record ReviewQuestionView(
            QuestionView question,
            Change change,
            @Nullable Verdict verdict,
            int openComments,
            List<QuestionDiff.FieldDiff> diff) {}

    /**
     * How far a review is.
     *
     * @param commented questions with a thread that is not settled
     */
    @Serdeable
    record ReviewCounts(int changed, int approved, int sentBack, int undecided, int commented) {}

    /** Which questions of a bank under review. */
    enum Show {
        /** New, changed or to be retired: what the review is about. */
        CHANGED(Publications.CHANGED),
        UNDECIDED(Publications.CHANGED + " AND q.verdict IS NULL"),
        APPROVED(Publications.CHANGED + " AND q.verdict = 'APPROVED'"),
        SENT_BACK(Publications.CHANGED + " AND q.verdict = 'SENT_BACK'"),
        /** With a thread that is not settled, changed or not. */
        COMMENTED("(q.head_revision_id IS NOT NULL OR q.published_revision_id IS NOT NULL) AND "
                + CommentRows.OPEN_THREAD),
        /** Those that stay as they are, too. */
        ALL("(q.head_revision_id IS NOT NULL OR q.published_revision_id IS NOT NULL)");

        private final String condition;

        Show(String condition) {
            this.condition = condition;
        }
    }

    Page<ReviewQuestionView> list(long bankId, Show show, PageRequest page) {
        String condition = show.condition;
        List<QuestionRow> rows = reach.ofBank(bankId, condition, page.size(), page.offset());
        Map<Long, QuestionView> views =
                questions.views(rows.stream().map(QuestionRow::shownId).toList());
        Map<Long, QuestionDraft> texts = drafts.of(rows.stream()
                .filter(row -> change(row) == Change.CHANGED)
                .flatMap(row -> Stream.of(row.headId(), row.publishedId()))
                .filter(Objects::nonNull)
                .toList());
        Map<Long, Verdict> verdicts = verdicts(rows);
        Map<Long, Integer> open =
                comments.openByQuestion(rows.stream().map(QuestionRow::id).toList());
        List<ReviewQuestionView> found = new ArrayList<>();
        for (QuestionRow row : rows) {
            found.add(new ReviewQuestionView(
                    Objects.requireNonNull(views.get(row.shownId())),
                    change(row),
                    verdicts.get(row.id()),
                    open.getOrDefault(row.id(), 0),
                    change(row) == Change.CHANGED ? diff(row, texts) : List.of()));
        }
        return Page.of(found, reach.countOfBank(bankId, condition), page);
    }

    ReviewCounts counts(long bankId) {
        return sql.first(
                        "SELECT COUNT(*) AS changed, COALESCE(SUM(q.verdict <=> 'APPROVED'), 0) AS approved,"
                                + " COALESCE(SUM(q.verdict <=> 'SENT_BACK'), 0) AS sent_back"
                                + " FROM bank_question q WHERE q.bank_id = ? AND " + Publications.CHANGED,
                        row -> new ReviewCounts(
                                row.getInt("changed"),
                                row.getInt("approved"),
                                row.getInt("sent_back"),
                                row.getInt("changed") - row.getInt("approved") - row.getInt("sent_back"),
                                (int) reach.countOfBank(bankId, Show.COMMENTED.condition)),
                        bankId)
                .orElseThrow();
    }

    void approveRest(long bankId) {
        sql.update(
                "UPDATE bank_question q SET q.verdict = 'APPROVED', q.verdict_revision_id = q.head_revision_id"
                        + " WHERE q.bank_id = ? AND " + Show.UNDECIDED.condition,
                bankId);
    }

    /** Keeps or takes back a word; it takes effect with the decision about the bank. */
    void judge(BankRow bank, long questionId, @Nullable Verdict verdict) {
        int hit = sql.update(
                "UPDATE bank_question q SET q.verdict = ?, q.verdict_revision_id = q.head_revision_id"
                        + " WHERE q.id = ? AND q.bank_id = ? AND " + Publications.CHANGED,
                verdict,
                questionId,
                bank.id());
        if (hit == 0) {
            mustBeOf(bank, questionId);
            if (sql.number(
                            "SELECT COUNT(*) FROM bank_question q WHERE q.id = ? AND " + Publications.CHANGED,
                            questionId)
                    == 0) {
                throw BankProblem.nothingToDecide();
            }
        }
    }

    private void mustBeOf(BankRow bank, long questionId) {
        if (sql.number("SELECT COUNT(*) FROM bank_question WHERE id = ? AND bank_id = ?", questionId, bank.id()) == 0) {
            throw NotFound.of("bank");
        }
    }

    private Map<Long, Verdict> verdicts(List<QuestionRow> rows) {
        Map<Long, Verdict> verdicts = new java.util.HashMap<>();
        if (!rows.isEmpty()) {
            sql.list(
                    "SELECT id, verdict FROM bank_question WHERE verdict IS NOT NULL AND id IN ("
                            + Sql.marks(rows.size()) + ")",
                    row -> verdicts.put(row.getLong("id"), Verdict.valueOf(Sql.text(row, "verdict"))),
                    rows.stream().map(QuestionRow::id).toArray());
        }
        return verdicts;
    }

    private static List<QuestionDiff.FieldDiff> diff(QuestionRow row, Map<Long, QuestionDraft> texts) {
        return QuestionDiff.between(
                Objects.requireNonNull(texts.get(row.publishedId())), Objects.requireNonNull(texts.get(row.headId())));
    }

    private static Change change(QuestionRow row) {
        if (Objects.equals(row.headId(), row.publishedId())) {
            return Change.UNCHANGED;
        }
        if (row.publishedId() == null) {
            return Change.NEW;
        }
        return row.headId() == null ? Change.RETIRED : Change.CHANGED;
    }
}

package org.lianbing.bank.internal;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.QuestionContent;
import org.lianbing.identity.Caller;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Sql;

/** What waits for an editor, question by question: sent back, spoken about, to be mended, source superseded. */
@Singleton
final class QuestionTasks {
    private final Sql sql;
    private final KeptBanks kept;
    private final Revisions revisions;
    private final BankRows banks;
    private final QuestionFlags flags;

    QuestionTasks(Sql sql, KeptBanks kept, Revisions revisions, BankRows banks, QuestionFlags flags) {
        this.sql = sql;
        this.kept = kept;
        this.revisions = revisions;
        this.banks = banks;
        this.flags = flags;
    }

    /** Why a question waits. */
    enum Why {
        SENT_BACK("SELECT q.id FROM bank_question q WHERE q.verdict = 'SENT_BACK'"
                + " AND q.verdict_revision_id <=> q.head_revision_id"),
        COMMENT("SELECT question_id FROM bank_comment WHERE thread_id IS NULL AND resolved_at IS NULL"),
        REPORT_UPHELD("SELECT question_id FROM bank_flag WHERE settled_at IS NULL AND kind = 'REPORT_UPHELD'"),
        SOURCE_SUPERSEDED("SELECT question_id FROM bank_flag WHERE settled_at IS NULL AND kind = 'SOURCE_SUPERSEDED'");

        private final String questions;

        Why(String questions) {
            this.questions = questions;
        }
    }

    /**
     * A question that waits.
     *
     * @param withheld it is not drawn meanwhile
     * @param flags those that are open
     * @param mayEdit she edits its bank; who only looks after it may settle the flags, or retire the question
     */
    @Serdeable
    record QuestionTaskView(
            long questionId,
            long bankId,
            String bankName,
            String stem,
            List<Why> why,
            boolean withheld,
            List<QuestionFlags.FlagView> flags,
            boolean mayEdit) {}

    private record Task(long questionId, long bankId, long revisionId, List<Why> why, boolean withheld) {}

    /** By bank, then in the order of the author. */
    Page<QuestionTaskView> list(Caller caller, @Nullable Why why, PageRequest page) {
        List<Long> bankIds = kept.ids(caller);
        if (bankIds.isEmpty()) {
            return Page.of(List.of(), 0, page);
        }
        List<Long> edited = kept.editedIds(caller);
        // Drafts are their authors' own: who only looks after a bank sees what is in use.
        String tasks = "SELECT q.id, q.bank_id, q.ordinal, q.withheld, IF(q.bank_id IN ("
                + (edited.isEmpty() ? "0" : Sql.marks(edited.size()))
                + "), COALESCE(q.head_revision_id, q.published_revision_id), q.published_revision_id) AS shown"
                + " FROM bank_question q WHERE q.bank_id IN (" + Sql.marks(bankIds.size()) + ") AND q.id IN ("
                + questions(why) + ")";
        String from = " FROM (" + tasks + ") q WHERE q.shown IS NOT NULL";
        List<Object> parameters = new ArrayList<>(edited);
        parameters.addAll(bankIds);
        long total = sql.number("SELECT COUNT(*)" + from, parameters.toArray());
        parameters.add(page.size());
        parameters.add(page.offset());
        List<Task> found = sql.list(
                "SELECT q.*, " + reasons() + from + " ORDER BY q.bank_id, q.ordinal, q.id LIMIT ? OFFSET ?",
                QuestionTasks::read,
                parameters.toArray());
        return Page.of(views(found, edited), total, page);
    }

    private List<QuestionTaskView> views(List<Task> tasks, List<Long> edited) {
        Map<Long, List<QuestionFlags.FlagView>> open =
                flags.openOf(tasks.stream().map(Task::questionId).toList());
        Map<Long, QuestionContent> contents =
                revisions.contents(tasks.stream().map(Task::revisionId).toList());
        Map<Long, String> names =
                banks.names(tasks.stream().map(Task::bankId).distinct().toList());
        return tasks.stream()
                .map(task -> new QuestionTaskView(
                        task.questionId,
                        task.bankId,
                        Objects.requireNonNull(names.get(task.bankId)),
                        Objects.requireNonNull(contents.get(task.revisionId)).stem(),
                        task.why,
                        task.withheld,
                        open.getOrDefault(task.questionId, List.of()),
                        edited.contains(task.bankId)))
                .toList();
    }

    private static String questions(@Nullable Why why) {
        return why != null
                ? why.questions
                : List.of(Why.values()).stream().map(each -> each.questions).collect(Collectors.joining(" UNION "));
    }

    private static String reasons() {
        return List.of(Why.values()).stream()
                .map(each -> "q.id IN (" + each.questions + ") AS " + each)
                .collect(Collectors.joining(", "));
    }

    private static Task read(java.sql.ResultSet row) throws java.sql.SQLException {
        List<Why> why = new ArrayList<>();
        for (Why each : Why.values()) {
            if (row.getBoolean(each.name())) {
                why.add(each);
            }
        }
        return new Task(
                row.getLong("id"), row.getLong("bank_id"), row.getLong("shown"), why, row.getBoolean("withheld"));
    }
}

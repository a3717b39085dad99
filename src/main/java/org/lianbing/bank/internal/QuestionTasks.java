package org.lianbing.bank.internal;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.BankCard;
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
    private final BankCards cards;

    QuestionTasks(Sql sql, KeptBanks kept, Revisions revisions, BankRows banks, BankCards cards) {
        this.sql = sql;
        this.kept = kept;
        this.revisions = revisions;
        this.banks = banks;
        this.cards = cards;
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

    /** @param withheld it is not drawn meanwhile */
    @Serdeable
    record QuestionTaskView(
            long questionId, long bankId, String bankName, String stem, List<Why> why, boolean withheld) {}

    private record Task(long questionId, long bankId, long revisionId, List<Why> why, boolean withheld) {}

    /** By bank, then in the order of the author. */
    Page<QuestionTaskView> list(Caller caller, @Nullable Why why, PageRequest page) {
        List<Long> bankIds = kept.ids(caller);
        if (bankIds.isEmpty()) {
            return Page.of(List.of(), 0, page);
        }
        String from = " FROM bank_question q WHERE COALESCE(q.head_revision_id, q.published_revision_id) IS NOT NULL"
                + " AND q.bank_id IN (" + Sql.marks(bankIds.size()) + ") AND q.id IN (" + questions(why) + ")";
        List<Object> parameters = new ArrayList<>(bankIds);
        parameters.add(page.size());
        parameters.add(page.offset());
        List<Task> tasks = sql.list(
                "SELECT q.id, q.bank_id, COALESCE(q.head_revision_id, q.published_revision_id) AS shown, q.withheld, "
                        + reasons() + from + " ORDER BY q.bank_id, q.ordinal, q.id LIMIT ? OFFSET ?",
                QuestionTasks::read,
                parameters.toArray());
        return Page.of(views(tasks), sql.number("SELECT COUNT(*)" + from, bankIds.toArray()), page);
    }

    private List<QuestionTaskView> views(List<Task> tasks) {
        Map<Long, QuestionContent> contents =
                revisions.contents(tasks.stream().map(Task::revisionId).toList());
        Map<Long, BankCard> named = cards
                .cards(banks.list(tasks.stream().map(Task::bankId).distinct().toList()))
                .stream()
                .collect(Collectors.toMap(BankCard::id, card -> card));
        return tasks.stream()
                .map(task -> new QuestionTaskView(
                        task.questionId,
                        task.bankId,
                        Objects.requireNonNull(named.get(task.bankId)).name(),
                        Objects.requireNonNull(contents.get(task.revisionId)).stem(),
                        task.why,
                        task.withheld))
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

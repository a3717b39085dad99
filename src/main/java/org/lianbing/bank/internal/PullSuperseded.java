package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.internal.SourceRows.SourceRow;
import org.lianbing.identity.IdentityApi;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;

/** Pulls the questions of a source that is in force no more into review: each gets a flag that its editor settles. */
@Singleton
final class PullSuperseded {
    private final Sql sql;
    private final SourceRows sources;
    private final Citations citations;
    private final QuestionFlags flags;
    private final IdentityApi identity;
    private final BankSettings settings;
    private final TransactionRetry transactions;
    private final Clock clock;

    PullSuperseded(
            Sql sql,
            SourceRows sources,
            Citations citations,
            QuestionFlags flags,
            IdentityApi identity,
            BankSettings settings,
            TransactionRetry transactions,
            Clock clock) {
        this.sql = sql;
        this.sources = sources;
        this.citations = citations;
        this.flags = flags;
        this.identity = identity;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    private record Touched(String name, long author, int questions) {}

    /**
     * Must run inside a transaction. A question that was flagged for this source before, settled or not, is left alone.
     *
     * @param actor null for the service itself
     * @return how many questions were flagged
     */
    int pull(SourceRow source, LocalDate today, @Nullable Long actor) {
        if (!source.supersededOn(today)) {
            return 0;
        }
        citations.catchUp();
        List<Long> questions = citations.questionsOf(source.id());
        int opened = flags.open(
                questions,
                FlagKind.SOURCE_SUPERSEDED,
                source.id(),
                source.withhold(),
                words(source),
                actor,
                clock.instant());
        if (opened > 0) {
            tell(source);
        }
        return opened;
    }

    /** Sources whose day has come, and questions that cite an old one and came later. */
    void pullDue() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), settings.zone());
        sources.supersededUntil(today).forEach(source -> transactions.inTransaction(() -> pull(source, today, null)));
    }

    void takeBack(long sourceId) {
        flags.takeBack(FlagKind.SOURCE_SUPERSEDED, sourceId);
    }

    /** That it is superseded, since when, and by what; in words for the editor and for the audit. */
    String words(SourceRow source) {
        String by = source.supersededBy() == null
                ? ""
                : "，由“" + sources.titles(List.of(source.supersededBy())).get(source.supersededBy()) + "”代替";
        String note = source.supersededNote() == null ? "" : "。" + source.supersededNote();
        String words = "“" + source.title() + "”自 " + source.supersededAt() + " 起废止" + by + note;
        return words.length() <= 500 ? words : words.substring(0, 500);
    }

    /** One message for each bank with something to do. */
    private void tell(SourceRow source) {
        sql.list(
                        "SELECT b.name, b.author_id, COUNT(*) AS questions FROM bank_flag f JOIN bank_question q"
                                + " ON q.id = f.question_id JOIN bank_bank b ON b.id = q.bank_id WHERE f.kind = ?"
                                + " AND f.ref_id = ? AND f.settled_at IS NULL AND b.author_id IS NOT NULL GROUP BY b.id",
                        row -> new Touched(Sql.text(row, "name"), row.getLong("author_id"), row.getInt("questions")),
                        FlagKind.SOURCE_SUPERSEDED,
                        source.id())
                .forEach(bank -> identity.message(
                        bank.author(),
                        "bank.source-superseded",
                        "题库“" + bank.name() + "”有 " + bank.questions() + " 道题的出处已废止，请在试题待办里核对。"));
    }
}

package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.lianbing.bank.Difficulty;
import org.lianbing.bank.PoolQuestion;
import org.lianbing.bank.QuestionType;
import org.lianbing.bank.Use;
import org.lianbing.bank.internal.BankRows.BankRow;
import org.lianbing.platform.Sql;

/**
 * What can be drawn from each bank, held in the process: when a round opens, thousands of papers are drawn from one bank
 * within a second. The bank's row carries a version, so a publication is seen by every instance at once.
 */
@Singleton
final class Pools {
    private final Sql sql;
    private final BankJson json;
    private final ConcurrentHashMap<Long, Held> held = new ConcurrentHashMap<>();

    Pools(Sql sql, BankJson json) {
        this.sql = sql;
        this.json = json;
    }

    private record Held(int version, List<PoolQuestion> questions, Set<Long> practisable) {
        static final Held NOTHING = new Held(0, List.of(), Set.of());

        static Held of(int version, List<PoolQuestion> questions) {
            return new Held(
                    version,
                    questions,
                    questions.stream()
                            .filter(PoolQuestion::forPractice)
                            .map(PoolQuestion::questionId)
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }

    /** @param bank as just read: its version decides whether what is held still holds */
    List<PoolQuestion> of(BankRow bank) {
        return held(bank).questions;
    }

    /** Ids of the questions that may be practised. */
    Set<Long> practisable(BankRow bank) {
        return held(bank).practisable;
    }

    private Held held(BankRow bank) {
        if (!bank.drawable()) {
            return Held.NOTHING;
        }
        Held known = held.get(bank.id());
        if (known == null || known.version != bank.poolVersion()) {
            known = Held.of(bank.poolVersion(), load(bank));
            held.put(bank.id(), known);
        }
        return known;
    }

    private List<PoolQuestion> load(BankRow bank) {
        return List.copyOf(sql.list(
                "SELECT q.id, r.id AS revision_id, r.type, r.level, r.difficulty, r.chapter, r.use_kind, r.knowledge,"
                        + " r.by_hand FROM bank_question q"
                        + " JOIN bank_revision r ON r.id = q.published_revision_id WHERE q.bank_id = ? AND NOT q.withheld"
                        + " ORDER BY q.ordinal, q.id",
                row -> new PoolQuestion(
                        row.getLong("id"),
                        row.getLong("revision_id"),
                        bank.id(),
                        bank.tradeId(),
                        QuestionType.valueOf(Sql.text(row, "type")),
                        row.getInt("level"),
                        Difficulty.valueOf(Sql.text(row, "difficulty")),
                        Sql.text(row, "chapter"),
                        Use.valueOf(Sql.text(row, "use_kind")),
                        json.texts(Sql.text(row, "knowledge")),
                        row.getBoolean("by_hand")),
                bank.id()));
    }
}

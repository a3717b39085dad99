package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.Sql;

/** The table bank_settlement: what people decided about pairs of questions that are alike. */
@Singleton
final class Settlements {
    private static final int CHUNK = 200;

    private final Sql sql;

    Settlements(Sql sql) {
        this.sql = sql;
    }

    enum Decision {
        /** They only look alike. */
        KEEP_BOTH,
        /** One of them is wrong and will be mended; until then they are not settled. */
        MEND,
        /** One of them goes. */
        RETIRE
    }

    /** Two questions, the smaller id first, so that a pair has one name. */
    record PairName(long one, long other) {
        static PairName of(long one, long other) {
            return new PairName(Math.min(one, other), Math.max(one, other));
        }
    }

    /** @param meantQuestionId the one to be mended or retired */
    record Settled(
            Decision decision,
            @Nullable Long meantQuestionId,
            String reason,
            long decidedBy,
            Instant decidedAt,
            String oneHash,
            String otherHash) {

        /** Whether both still ask and answer what they did when it was decided. */
        boolean isOf(String oneHashNow, String otherHashNow) {
            return oneHash.equals(oneHashNow) && otherHash.equals(otherHashNow);
        }
    }

    private record Row(PairName pair, Settled settled) {}

    /** Those that exist, by pair. */
    Map<PairName, Settled> of(Collection<PairName> pairs) {
        List<PairName> wanted = List.copyOf(pairs);
        Map<PairName, Settled> found = new HashMap<>();
        for (int from = 0; from < wanted.size(); from += CHUNK) {
            List<PairName> chunk = wanted.subList(from, Math.min(wanted.size(), from + CHUNK));
            List<Object> ids = new ArrayList<>();
            chunk.forEach(pair -> ids.addAll(List.of(pair.one, pair.other)));
            sql.list(
                            "SELECT one_question_id, other_question_id, decision, meant_question_id, reason, decided_by,"
                                    + " decided_at, one_hash, other_hash FROM bank_settlement"
                                    + " WHERE (one_question_id, other_question_id) IN ("
                                    + "(?,?),".repeat(chunk.size() - 1) + "(?,?))",
                            row -> new Row(
                                    new PairName(row.getLong("one_question_id"), row.getLong("other_question_id")),
                                    new Settled(
                                            Decision.valueOf(Sql.text(row, "decision")),
                                            Sql.longOrNull(row, "meant_question_id"),
                                            Sql.text(row, "reason"),
                                            row.getLong("decided_by"),
                                            Sql.instant(row, "decided_at"),
                                            Sql.text(row, "one_hash"),
                                            Sql.text(row, "other_hash"))),
                            ids.toArray())
                    .forEach(row -> found.put(row.pair, row.settled));
        }
        return found;
    }

    /** In place of what was decided about the pair before. */
    void put(PairName pair, Settled settled) {
        sql.update(
                "INSERT INTO bank_settlement (one_question_id, other_question_id, decision, meant_question_id, reason,"
                        + " decided_by, decided_at, one_hash, other_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE decision = VALUES(decision),"
                        + " meant_question_id = VALUES(meant_question_id), reason = VALUES(reason),"
                        + " decided_by = VALUES(decided_by), decided_at = VALUES(decided_at),"
                        + " one_hash = VALUES(one_hash), other_hash = VALUES(other_hash)",
                pair.one,
                pair.other,
                settled.decision,
                settled.meantQuestionId,
                settled.reason,
                settled.decidedBy,
                settled.decidedAt,
                settled.oneHash,
                settled.otherHash);
    }
}

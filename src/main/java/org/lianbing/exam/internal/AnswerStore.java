package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.lianbing.exam.AttemptState;
import org.lianbing.exam.StaleAnswer;
import org.lianbing.exam.SubmittedBy;
import org.lianbing.platform.Sql;

/**
 * The lane's statements, one per batch each. Numbers and times are written into the text of the statement, what a person
 * typed is bound: one multi-row statement is four times as fast as the driver's batches.
 */
@Singleton
class AnswerStore {
    private final Sql sql;

    AnswerStore(Sql sql) {
        this.sql = sql;
    }

    /** Locks every attempt the entries speak of, in the order of ids: two lanes cannot wait for each other in a circle. */
    Map<Long, LockedAttempt> lock(List<LaneEntry> entries) {
        StringBuilder text = new StringBuilder(160 + 12 * entries.size())
                .append("SELECT id, member_id, started_at, deadline, late_seconds, device, state, submitted_by,")
                .append(" submitted_at")
                .append(" FROM exam_attempt WHERE id IN (");
        appendIds(text, entries);
        text.append(") ORDER BY id FOR UPDATE");
        return run(text.toString(), select -> {
            Map<Long, LockedAttempt> attempts = HashMap.newHashMap(entries.size());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    LockedAttempt attempt = attempt(rows);
                    attempts.put(attempt.id, attempt);
                }
            }
            return attempts;
        });
    }

    private static void appendIds(StringBuilder text, List<LaneEntry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            text.append(i == 0 ? "" : ",").append(entries.get(i).attemptId);
        }
    }

    private static LockedAttempt attempt(ResultSet rows) throws SQLException {
        String submittedBy = rows.getString(8);
        return new LockedAttempt(
                rows.getLong(1),
                rows.getLong(2),
                Utc.millis(rows, 3),
                Utc.millis(rows, 4),
                1000 * rows.getLong(5),
                rows.getString(6),
                AttemptState.valueOf(rows.getString(7)),
                submittedBy == null ? null : SubmittedBy.valueOf(submittedBy),
                submittedBy == null ? 0 : Utc.millis(rows, 9));
    }

    /**
     * Writes the answers in the order they came. A row changes only for a higher sequence number, so a repeat and a late
     * comer change nothing; every save is then told what the committed row says.
     */
    void upsert(List<LaneEntry.Save> saves) {
        StringBuilder text = new StringBuilder(400 + 64 * saves.size())
                .append("INSERT INTO exam_answer (attempt_id, position, seq, answer, flagged, saved_at) VALUES ");
        for (int i = 0; i < saves.size(); i++) {
            LaneEntry.Save save = saves.get(i);
            text.append(i == 0 ? "(" : ",(")
                    .append(save.attemptId)
                    .append(',')
                    .append(save.position)
                    .append(',')
                    .append(save.seq)
                    .append(",?,")
                    .append(save.flagged ? '1' : '0')
                    .append(',');
            Utc.literal(text, save.arrivedAtMillis);
            text.append(')');
        }
        // seq last: the columns before it are compared with the number that still stands in the row
        text.append(" ON DUPLICATE KEY UPDATE answer = IF(VALUES(seq) > seq, VALUES(answer), answer),")
                .append(" flagged = IF(VALUES(seq) > seq, VALUES(flagged), flagged),")
                .append(" saved_at = IF(VALUES(seq) > seq, VALUES(saved_at), saved_at),")
                .append(" seq = GREATEST(seq, VALUES(seq))")
                .append(" RETURNING attempt_id, position, seq, answer");
        run(text.toString(), insert -> {
            for (int i = 0; i < saves.size(); i++) {
                insert.setString(i + 1, saves.get(i).answer);
            }
            try (ResultSet rows = insert.executeQuery()) {
                tellWhatTheRowsSay(saves, rows);
            }
            return saves.size();
        });
    }

    /** Rows come back in the order they were written; the last row of a question is what the commit leaves. */
    private static void tellWhatTheRowsSay(List<LaneEntry.Save> saves, ResultSet rows) throws SQLException {
        boolean[] written = new boolean[saves.size()];
        Map<Long, Long> left = HashMap.newHashMap(saves.size());
        for (int i = 0; i < written.length; i++) {
            LaneEntry.Save save = saves.get(i);
            if (!rows.next() || rows.getLong(1) != save.attemptId || rows.getInt(2) != save.position) {
                throw new SQLException("the rows returned are not the rows written");
            }
            long seq = rows.getLong(3);
            written[i] = seq == save.seq && save.answer.equals(rows.getString(4));
            left.put(save.question(), seq);
        }
        for (int i = 0; i < written.length; i++) {
            LaneEntry.Save save = saves.get(i);
            long seq = Objects.requireNonNull(left.get(save.question()));
            if (written[i]) {
                save.grant(seq);
            } else {
                save.refuse(new StaleAnswer(seq));
            }
        }
    }

    /**
     * Keeps what came too late as evidence: of each question the last word.
     *
     * @param scored those of them that count all the same, as the round's rule says
     */
    void keepLate(List<LaneEntry.Save> saves, Set<LaneEntry.Save> scored) {
        StringBuilder text = new StringBuilder(500 + 128 * saves.size())
                .append("INSERT INTO exam_late_answer (attempt_id, position, seq, answer, device, arrived_at,")
                .append(" answered_at, scored) VALUES ");
        List<String> texts = new ArrayList<>(2 * saves.size());
        for (LaneEntry.Save save : saves) {
            text.append(texts.isEmpty() ? "(" : ",(")
                    .append(save.attemptId)
                    .append(',')
                    .append(save.position)
                    .append(',')
                    .append(save.seq)
                    .append(",?,?,");
            Utc.literal(text, save.arrivedAtMillis);
            text.append(',');
            if (save.answeredAtMillis == 0) {
                text.append("NULL");
            } else {
                Utc.literal(text, save.answeredAtMillis);
            }
            text.append(scored.contains(save) ? ",1)" : ",0)");
            texts.add(save.answer);
            texts.add(save.device);
        }
        text.append(" ON DUPLICATE KEY UPDATE answer = IF(VALUES(seq) > seq, VALUES(answer), answer),")
                .append(" device = IF(VALUES(seq) > seq, VALUES(device), device),")
                .append(" arrived_at = IF(VALUES(seq) > seq, VALUES(arrived_at), arrived_at),")
                .append(" answered_at = IF(VALUES(seq) > seq, VALUES(answered_at), answered_at),")
                .append(" scored = IF(VALUES(seq) > seq, VALUES(scored), scored),")
                .append(" seq = GREATEST(seq, VALUES(seq))");
        run(text.toString(), insert -> {
            for (int i = 0; i < texts.size(); i++) {
                insert.setString(i + 1, texts.get(i));
            }
            return insert.executeUpdate();
        });
    }

    private <T> T run(String text, Work<T> work) {
        return sql.with(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(text)) {
                return work.with(statement);
            } catch (SQLException failure) {
                throw new Sql.SqlFailed(failure);
            }
        });
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }
}

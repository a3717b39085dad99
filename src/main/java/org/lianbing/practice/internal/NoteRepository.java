package org.lianbing.practice.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.Sql;
import org.lianbing.practice.MistakeCause;

/** What members wrote down about questions they missed. */
@Singleton
class NoteRepository {
    private final Sql sql;

    NoteRepository(Sql sql) {
        this.sql = sql;
    }

    /** @param words "" for none */
    record Note(@Nullable MistakeCause cause, String words) {
        static final Note NONE = new Note(null, "");
    }

    /** Replaces what was written before. */
    void write(long memberId, long questionId, Note note, Instant now) {
        sql.update(
                "INSERT INTO practice_note (member_id, question_id, cause, words, written_at) VALUES (?, ?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE cause = VALUES(cause), words = VALUES(words),"
                        + " written_at = VALUES(written_at)",
                memberId,
                questionId,
                note.cause(),
                note.words(),
                now);
    }

    Map<Long, Note> list(long memberId, Collection<Long> questionIds) {
        Map<Long, Note> notes = new HashMap<>();
        if (!questionIds.isEmpty()) {
            sql.list(
                    "SELECT question_id, cause, words FROM practice_note WHERE member_id = ? AND question_id IN ("
                            + Sql.marks(questionIds.size()) + ")",
                    row -> {
                        String cause = row.getString("cause");
                        return notes.put(
                                row.getLong("question_id"),
                                new Note(cause == null ? null : MistakeCause.valueOf(cause), Sql.text(row, "words")));
                    },
                    Stream.concat(Stream.of(memberId), questionIds.stream()).toArray());
        }
        return notes;
    }
}

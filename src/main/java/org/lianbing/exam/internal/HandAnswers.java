package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.Sql;

/** Answers that people mark: one row each, from submission on. */
@Singleton
class HandAnswers {
    private final Sql sql;

    HandAnswers(Sql sql) {
        this.sql = sql;
    }

    /** Puts the answers at these positions before the markers, in the transaction that submits. */
    void wait(Sheet sheet, List<Integer> positions) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int position : positions) {
            PaperQuestion question = sheet.paper().questions().get(position - 1);
            rows.add(new Object[] {
                sheet.attemptId(), position, sheet.occasion().toString(), question.revisionId(), question.marksTenths()
            });
        }
        sql.insertRows(
                "INSERT INTO exam_hand_answer (attempt_id, position, occasion, revision_id, marks_tenths) VALUES",
                rows,
                "");
    }

    /** What was decided about an attempt's answers so far, in tenths, by position. */
    Map<Integer, Integer> finals(long attemptId) {
        Map<Integer, Integer> finals = new HashMap<>();
        sql.list(
                "SELECT position, final_tenths FROM exam_hand_answer WHERE attempt_id = ? AND final_tenths IS NOT NULL",
                row -> finals.put(row.getInt(1), row.getInt(2)),
                attemptId);
        return finals;
    }

    boolean waiting(long attemptId) {
        return sql.number(
                        "SELECT EXISTS (SELECT 1 FROM exam_hand_answer WHERE attempt_id = ? AND final_tenths IS NULL)",
                        attemptId)
                > 0;
    }
}

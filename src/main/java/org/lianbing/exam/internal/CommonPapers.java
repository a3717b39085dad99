package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.lianbing.exam.Blueprint;
import org.lianbing.platform.Sql;

/**
 * The paper that everybody gets, fixed or drawn once. The first start freezes it, so that a question corrected or
 * withdrawn during the round does not give later people another paper; of two first starts the database keeps one.
 */
@Singleton
class CommonPapers {
    private static final SecureRandom SEEDS = new SecureRandom();

    private final Sql sql;
    private final DrawPaper drawing;
    private final Clock clock;
    private final ConcurrentMap<Long, Paper> known = new ConcurrentHashMap<>();

    CommonPapers(Sql sql, DrawPaper drawing, Clock clock) {
        this.sql = sql;
        this.drawing = drawing;
        this.clock = clock;
    }

    Paper of(long blueprintId, Blueprint blueprint) {
        Paper paper = known.get(blueprintId);
        if (paper == null) {
            paper = stored(blueprintId).orElseGet(() -> freeze(blueprintId, blueprint));
            known.put(blueprintId, paper);
        }
        return paper;
    }

    private Paper freeze(long blueprintId, Blueprint blueprint) {
        sql.update(
                "INSERT IGNORE INTO exam_common_paper (blueprint_id, paper, frozen_at) VALUES (?, ?, ?)",
                blueprintId,
                drawing.draw(blueprint, SEEDS.nextLong()).text(),
                clock.instant());
        return stored(blueprintId).orElseThrow();
    }

    private Optional<Paper> stored(long blueprintId) {
        return sql.first(
                "SELECT paper FROM exam_common_paper WHERE blueprint_id = ?",
                row -> Paper.parse(row.getString(1)),
                blueprintId);
    }
}

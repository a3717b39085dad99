package org.lianbing.practice.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A trade that has published questions open to the worker.
 *
 * @param mine it is the trade of her roster entry
 */
@Serdeable
record PracticeTradeView(long tradeId, String tradeName, List<LevelView> levels, boolean mine) {
    PracticeTradeView {
        levels = List.copyOf(levels);
    }

    @Serdeable
    record LevelView(int level, int questionCount, int answeredCount) {}
}

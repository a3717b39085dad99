package org.lianbing.bank;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** A bank one may draw from, with what is in it. */
@Serdeable
public record PoolCard(long bankId, String bankName, String tradeName, List<PoolCount> counts) {
    public PoolCard {
        counts = List.copyOf(counts);
    }

    @Serdeable
    public record PoolCount(QuestionType type, int level, Difficulty difficulty, int count) {}
}

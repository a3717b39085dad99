package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.Page;

/**
 * What a proposed rule would have done to the results of a round, beside the rule it had.
 *
 * @param words the proposed rule as workers would read it
 * @param actualRule null where the round had none
 * @param alike how many go on by both
 * @param entering how many go on by the proposed one only
 * @param leaving how many go on by the actual one only
 * @param lines whoever goes on by one of them or is passed over, in the order of the list
 */
@Serdeable
public record AdvancementSimulationView(
        List<String> words,
        @Nullable AdvancementRules actualRule,
        int ranked,
        int proposed,
        int actual,
        int alike,
        int entering,
        int leaving,
        int units,
        Page<Line> lines) {
    @Serdeable
    public record Line(
            int position,
            int rank,
            String name,
            String unitName,
            int scoreTenths,
            AdvancementVerdict proposed,
            String proposedWords,
            @Nullable AdvancementVerdict actual,
            @Nullable String actualWords) {}
}

package org.lianbing.exam;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lianbing.platform.Problem;

/** The banks do not hold enough questions for every section; each one that falls short is named. */
public final class BlueprintTooLarge extends Problem {
    /**
     * @param ordinal 0-based place of the section in the blueprint
     * @param heldBack see {@link Availability.SectionAvailability#heldBack}
     */
    public record Shortage(int ordinal, String title, int needed, int available, String heldBack) {
        String sentence() {
            return "“" + title + "”需要 " + needed + " 题，只有 " + available + " 题可用，还差 " + (needed - available) + " 题"
                    + (heldBack.isEmpty() ? "" : "（" + heldBack + "）");
        }
    }

    public BlueprintTooLarge(List<Shortage> shortages) {
        super(
                Category.CONFLICT,
                "exam.blueprint-too-large",
                shortages.stream().map(Shortage::sentence).collect(Collectors.joining("；", "题库的题不够：", "。")),
                Map.of(
                        "sections",
                        shortages.stream().map(BlueprintTooLarge::facts).toList()));
    }

    private static Map<String, Object> facts(Shortage shortage) {
        return Map.of(
                "ordinal", shortage.ordinal(),
                "title", shortage.title(),
                "needed", shortage.needed(),
                "available", shortage.available());
    }
}

package org.lianbing.exam;

import io.micronaut.serde.annotation.Serdeable;

/**
 * How papers are drawn from the sections of a blueprint.
 *
 * @param bandTenths how far the expected score of a paper may be from the blueprint's target, up or down, in tenths of a
 *     mark; 0 stands for one hundredth of the full mark, so that any two papers are at most 2 % of it apart
 * @param shownToPercentMax no question is shown to more than this share of people; 100 sets no limit
 * @param unseenFirst questions the person has not had on an earlier paper come first; never together with
 *     {@code checkable}, since it needs private history
 * @param checkable the draw is committed to before the round and can be recomputed by anybody after it
 */
@Serdeable
public record DrawRule(PaperMode mode, int bandTenths, int shownToPercentMax, boolean unseenFirst, boolean checkable) {
    public static final DrawRule PER_PERSON = new DrawRule(PaperMode.DRAWN_PER_PERSON, 0, 100, false, false);

    public static DrawRule of(PaperMode mode) {
        return new DrawRule(mode, 0, 100, false, false);
    }

    /** The band in force on papers of this full mark, in tenths; at least one. */
    public int bandTenthsOf(int fullMarksTenths) {
        return bandTenths > 0 ? bandTenths : Math.max(1, fullMarksTenths / 100);
    }

    /** How many questions a section must have in its pool for each one that it asks. */
    public int poolPerQuestion() {
        return (100 + shownToPercentMax - 1) / shownToPercentMax;
    }
}

package org.lianbing.exam;

import org.jspecify.annotations.Nullable;

/**
 * How answers become marks, besides {@link MultipleRule}. Marks are whole tenths, negative where they are taken away; a share
 * of a question's marks is rounded down to a tenth (towards less, also below zero), once for each question.
 *
 * @param wrongTenths what an answer that earns nothing gets, 0 or less; also how far {@link MultipleRule#PER_OPTION} can
 *     fall below zero
 * @param blankTenths what a question left blank gets; below the marks of any question, so that a blank never beats a right
 *     answer
 * @param floorTenths a paper never scores below this, 0 or less
 * @param handToleranceTenths two markers who differ by more than this, in one question, call for a third; null where no
 *     person marks, and then no question that needs one is drawn
 */
public record MarkingRules(
        BlanksRule blanks,
        int wrongTenths,
        int blankTenths,
        int floorTenths,
        @Nullable Integer handToleranceTenths) {
    /** Nothing is taken away, each blank earns its share, and machines mark everything. */
    public static final MarkingRules PLAIN = new MarkingRules(BlanksRule.SHARE, 0, 0, 0, null);

    public boolean byHand() {
        return handToleranceTenths != null;
    }
}

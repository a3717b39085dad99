package org.lianbing.contest.internal;

import java.util.ArrayList;
import java.util.List;
import org.lianbing.contest.AwardPlan;
import org.lianbing.contest.AwardPlan.AwardBand;
import org.lianbing.contest.AwardSize;
import org.lianbing.contest.AwardTies;

/**
 * Who gets which award: a pure function of plan and ranked list. The list holds only those who may get one, so that
 * whoever comes next has already moved up. People of one rank always get the same award: the one of the first place they
 * share ({@link AwardTies#UP}), or of the last ({@link AwardTies#DOWN}).
 */
final class AwardBands {
    /** Gets nothing. */
    static final int NONE = -1;

    private final AwardTies ties;
    /** For each band: up to which place it goes. */
    private final int[] upTo;

    private final int[] places;

    /** @param tookPart how many may get an award at all: percent are of them */
    AwardBands(AwardPlan plan, int tookPart) {
        this.ties = plan.ties();
        this.places =
                plan.bands().stream().mapToInt(band -> places(band, tookPart)).toArray();
        this.upTo = places.clone();
        for (int i = 1; i < upTo.length; i++) {
            upTo[i] += upTo[i - 1];
        }
    }

    /** Percent are rounded half up, and are one place at least. */
    static int places(AwardBand band, int tookPart) {
        return band.size() == AwardSize.PLACES
                ? band.amount()
                : (int) Math.max(1, ((long) tookPart * band.amount() * 2 + 100) / 200);
    }

    int places(int band) {
        return places[band];
    }

    /** Nobody behind this place gets anything, except with those that share its rank. */
    int last() {
        return upTo[upTo.length - 1];
    }

    /**
     * @param ranks of those who may get an award, in the order of the list; may end early, but never within people of one
     *     rank
     * @return for each the index of her band, or {@link #NONE}
     */
    List<Integer> of(List<Integer> ranks) {
        List<Integer> bands = new ArrayList<>(ranks.size());
        int first = 0;
        while (first < ranks.size()) {
            int end = end(ranks, first);
            int band = bandOf(ties == AwardTies.UP ? first + 1 : end);
            for (int i = first; i < end; i++) {
                bands.add(band);
            }
            first = end;
        }
        return bands;
    }

    /** For each band how many people of one rank have its lower border between them; 0 if it divides nobody. */
    int[] ties(List<Integer> ranks) {
        int[] shared = new int[upTo.length];
        for (int band = 0; band < upTo.length; band++) {
            int border = upTo[band];
            if (border < ranks.size() && ranks.get(border - 1).equals(ranks.get(border))) {
                int first = ranks.indexOf(ranks.get(border));
                shared[band] = end(ranks, first) - first;
            }
        }
        return shared;
    }

    private static int end(List<Integer> ranks, int first) {
        int end = first + 1;
        while (end < ranks.size() && ranks.get(end).equals(ranks.get(first))) {
            end++;
        }
        return end;
    }

    private int bandOf(int place) {
        for (int band = 0; band < upTo.length; band++) {
            if (place <= upTo[band]) {
                return band;
            }
        }
        return NONE;
    }

    /** How awards are given, in the words of the list. */
    static List<String> rules(AwardTies ties) {
        return List.of(
                "按名次从前往后依次授奖；不参评的人不占名额，后面的人依次递补。",
                "按百分比设的名额，以参评人数（有成绩且参评的人）为基数，四舍五入取整，不足 1 人的按 1 人计。",
                ties == AwardTies.UP
                        ? "名次并列而跨两个奖项的，一并授予较高的奖项，多占的名额从下一奖项中扣除。"
                        : "名次并列而跨两个奖项的，一并授予较低的奖项（跨最后一个奖项的均不授奖），较高奖项空出的名额不再递补。");
    }
}

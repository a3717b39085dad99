package org.lianbing.exam.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Deals the questions of one section out to as many papers as its pool gives, like cards to hands: no question stands on
 * two of them, so of people who get consecutive papers none sees a question twice as often as another. Every hand has one
 * question of each layer of difficulty (stratified systematic selection: Cochran, Sampling Techniques, 3rd ed. 1977, ch. 5
 * and 8), and hands whose expected score is outside the band swap questions of one layer until it is inside.
 *
 * <p>A pure function of plan, section and number of the deal; every question is equally likely to be on a given hand,
 * apart from the few swaps.
 */
final class Deal {
    /** Questions whose facility is in the same step are alike for the order of layers, so that chance mixes them. */
    private static final int STEP = 50;

    private static final int STEPS = SectionPools.FACILITY_MAX / STEP + 1;
    private static final int SWAPS_PER_HAND_MAX = 4;

    private final int hands;
    private final int layers;
    private final int target;
    private final int tolerance;
    /** {@code dealt[layer * hands + hand]} */
    private final SectionPools.Entry[] dealt;

    private final SectionPools.Entry[] rest;
    private final int[] sums;

    Deal(DrawPlan plan, int section, long number) {
        this.hands = plan.hands(section);
        this.layers = plan.needs(section);
        this.target = plan.target(section);
        this.tolerance = plan.tolerance(section);
        SplitMix random = stream(number, section + 1);
        SectionPools.Entry[] cards = inLayers(cards(plan, section, number), random);
        this.rest = new SectionPools.Entry[cards.length - hands * layers];
        this.dealt = leaveOut(cards, random);
        this.sums = new int[hands];
        deal(random);
        balance();
    }

    /** Streams of one deal: far apart for neighbours, since SplitMix64's steps are not a multiple of these. */
    private static SplitMix stream(long number, int which) {
        SplitMix first = new SplitMix(number);
        return new SplitMix(first.next() ^ new SplitMix(which * 0x632BE59BD9B4E019L).next());
    }

    /** The questions this section may use in this deal: its own, and its share of what others want as well. */
    private static List<SectionPools.Entry> cards(DrawPlan plan, int section, long number) {
        List<SectionPools.Group> groups = plan.pools().groups();
        List<SectionPools.Entry> cards = new ArrayList<>(plan.own(section));
        for (int group = 0; group < groups.size(); group++) {
            if (groups.get(group).contested() && plan.share(section, group) > 0) {
                share(plan, section, group, number, cards);
            }
        }
        return cards;
    }

    /** Every section sees the same order and takes its places in it, spread evenly over easy and hard. */
    private static void share(DrawPlan plan, int section, int group, long number, List<SectionPools.Entry> cards) {
        SplitMix random = stream(number, -1 - group);
        List<SectionPools.Entry> entries = plan.pools().groups().get(group).entries();
        SectionPools.Entry[] order = inLayers(entries, random);
        int size = order.length;
        int sections = plan.sections();
        int[] shares = new int[sections + 1];
        shares[sections] = size;
        for (int s = 0; s < sections; s++) {
            shares[s] = plan.share(s, group);
            shares[sections] -= shares[s];
        }
        long[] owed = new long[sections + 1];
        for (int s = 0; s <= sections; s++) {
            owed[s] = random.below(size);
        }
        int[] left = shares.clone();
        for (SectionPools.Entry card : order) {
            int next = -1;
            for (int s = 0; s <= sections; s++) {
                owed[s] += shares[s];
                if (left[s] > 0 && (next < 0 || owed[s] > owed[next])) {
                    next = s;
                }
            }
            owed[next] -= size;
            left[next]--;
            if (next == section) {
                cards.add(card);
            }
        }
    }

    /** The hardest first, in steps; within a step in random order. */
    private static SectionPools.Entry[] inLayers(List<SectionPools.Entry> cards, SplitMix random) {
        int[] ends = new int[STEPS + 1];
        for (SectionPools.Entry card : cards) {
            ends[card.facility() / STEP + 1]++;
        }
        for (int step = 0; step < STEPS; step++) {
            ends[step + 1] += ends[step];
        }
        SectionPools.Entry[] order = new SectionPools.Entry[cards.size()];
        int[] filled = new int[STEPS];
        for (SectionPools.Entry card : cards) {
            int step = card.facility() / STEP;
            int place = random.below(filled[step] + 1);
            order[ends[step] + filled[step]] = order[ends[step] + place];
            order[ends[step] + place] = card;
            filled[step]++;
        }
        return order;
    }

    /** What does not go into whole hands is left out evenly from hard to easy, each question with the same chance. */
    private SectionPools.Entry[] leaveOut(SectionPools.Entry[] cards, SplitMix random) {
        SectionPools.Entry[] kept = new SectionPools.Entry[hands * layers];
        int out = rest.length;
        long owed = out == 0 ? 0 : random.below(cards.length);
        int left = 0;
        int at = 0;
        for (SectionPools.Entry card : cards) {
            owed += out;
            if (owed >= cards.length && left < out) {
                owed -= cards.length;
                rest[left++] = card;
            } else {
                kept[at++] = card;
            }
        }
        return kept;
    }

    private void deal(SplitMix random) {
        for (int layer = 0; layer < layers; layer++) {
            int from = layer * hands;
            for (int hand = hands - 1; hand > 0; hand--) {
                int place = random.below(hand + 1);
                SectionPools.Entry card = dealt[from + hand];
                dealt[from + hand] = dealt[from + place];
                dealt[from + place] = card;
            }
            for (int hand = 0; hand < hands; hand++) {
                sums[hand] += dealt[from + hand].facility();
            }
        }
    }

    private void balance() {
        for (int swaps = SWAPS_PER_HAND_MAX * hands + layers; swaps > 0; swaps--) {
            int worst = 0;
            for (int hand = 1; hand < hands; hand++) {
                worst = off(sums[hand]) > off(sums[worst]) ? hand : worst;
            }
            if (off(sums[worst]) <= tolerance || !(swapWithHand(worst) || swapWithRest(worst))) {
                return;
            }
        }
    }

    private int off(int sum) {
        return Math.abs(sum - target);
    }

    /** The swap within one layer after which the worse off of the two hands is best off. */
    private boolean swapWithHand(int worst) {
        int best = off(sums[worst]);
        int bestLayer = -1;
        int bestHand = -1;
        for (int layer = 0; layer < layers; layer++) {
            int mine = dealt[layer * hands + worst].facility();
            for (int hand = 0; hand < hands; hand++) {
                int gain = dealt[layer * hands + hand].facility() - mine;
                int after = Math.max(off(sums[worst] + gain), off(sums[hand] - gain));
                if (hand != worst && after < best) {
                    best = after;
                    bestLayer = layer;
                    bestHand = hand;
                }
            }
        }
        if (bestLayer < 0) {
            return false;
        }
        int from = bestLayer * hands;
        SectionPools.Entry card = dealt[from + worst];
        dealt[from + worst] = dealt[from + bestHand];
        dealt[from + bestHand] = card;
        int gain = dealt[from + worst].facility() - card.facility();
        sums[worst] += gain;
        sums[bestHand] -= gain;
        return true;
    }

    /** The swap with a question left out that brings the hand nearest to the target. */
    private boolean swapWithRest(int worst) {
        int best = off(sums[worst]);
        int bestLayer = -1;
        int bestRest = -1;
        for (int layer = 0; layer < layers; layer++) {
            int mine = dealt[layer * hands + worst].facility();
            for (int i = 0; i < rest.length; i++) {
                int after = off(sums[worst] + rest[i].facility() - mine);
                if (after < best) {
                    best = after;
                    bestLayer = layer;
                    bestRest = i;
                }
            }
        }
        if (bestLayer < 0) {
            return false;
        }
        SectionPools.Entry card = dealt[bestLayer * hands + worst];
        dealt[bestLayer * hands + worst] = rest[bestRest];
        sums[worst] += rest[bestRest].facility() - card.facility();
        rest[bestRest] = card;
        return true;
    }

    /** How much easier than meant a hand is, in thousandths of one question; negative for harder. */
    int deviation(int hand) {
        return sums[hand] - target;
    }

    /** The questions of one hand, the hardest layer first. */
    List<SectionPools.Entry> hand(int hand) {
        List<SectionPools.Entry> questions = new ArrayList<>(layers);
        for (int layer = 0; layer < layers; layer++) {
            questions.add(dealt[layer * hands + hand]);
        }
        return questions;
    }

    /**
     * As {@link #hand(int)}, but where the question of a layer was seen before, the next hand's is taken that was not, as
     * long as the expected score stays in the band.
     */
    List<SectionPools.Entry> handUnseen(int hand, Predicate<SectionPools.Entry> seen) {
        List<SectionPools.Entry> questions = hand(hand);
        int sum = sums[hand];
        for (int layer = 0; layer < layers; layer++) {
            SectionPools.Entry mine = questions.get(layer);
            for (int step = 1; step < hands && seen.test(questions.get(layer)); step++) {
                SectionPools.Entry other = dealt[layer * hands + (hand + step) % hands];
                int after = sum - mine.facility() + other.facility();
                if (!seen.test(other) && off(after) <= Math.max(tolerance, off(sum))) {
                    questions.set(layer, other);
                    sum = after;
                }
            }
        }
        return questions;
    }
}

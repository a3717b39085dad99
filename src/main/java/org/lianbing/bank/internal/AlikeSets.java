package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Finds the pairs of sets whose Jaccard likeness reaches a threshold, without comparing each with each. Exact: two sets
 * that are alike must share one of their few rarest pieces (prefix filter), so only those are looked at.
 *
 * <p>Sets are sorted arrays of distinct numbers. Only the asked sets are indexed: one draft against thirty thousand
 * questions costs little more than reading them.
 */
final class AlikeSets {
    /** The rest of the machine answers people meanwhile. */
    private static final int THREADS = 2;
    /** Best partners kept per set. */
    static final int KEPT_MAX = 20;
    /**
     * Once so many partners are found nothing more is looked for: in a bank of ten thousand copies of one template every
     * pair is alike, and nobody reads further.
     */
    private static final int FOUND_MAX = 400;

    private static final int CHUNK = 64;

    private final double threshold;
    private final List<int[]> asked;
    /** Every piece of an asked set, sorted. */
    private final int[] pieces;
    /** For each piece how rare it is: 0 is the rarest. */
    private final int[] ranks;
    /** The asked sets as ascending ranks, the rarest first. */
    private final int[][] ranked;

    private final int[] sizes;
    /** For each asked set its {@link Signatures}. */
    private final long[] signatures;

    private final int[] postingStarts;
    private final int[] postingSets;
    private final int[] postingPlaces;

    private AlikeSets(List<int[]> asked, double threshold) {
        this.threshold = threshold;
        this.asked = asked;
        int[] all = new int[asked.stream().mapToInt(set -> set.length).sum()];
        int end = 0;
        for (int[] set : asked) {
            System.arraycopy(set, 0, all, end, set.length);
            end += set.length;
        }
        Arrays.sort(all);
        this.pieces = SameQuestion.distinct(all, all.length);
        this.ranks = ranks(all, pieces);
        this.ranked = asked.stream().map(this::ranked).toArray(int[][]::new);
        this.sizes = asked.stream().mapToInt(set -> set.length).toArray();
        this.signatures = Signatures.of(asked);
        this.postingStarts = new int[pieces.length + 1];
        int postings = countPostings();
        this.postingSets = new int[postings];
        this.postingPlaces = new int[postings];
        fillPostings();
    }

    /** An asked set and one that is alike: of the other sets, or of the asked ones with a greater index. */
    record Pair(int asked, int partner, boolean partnerAsked, float likeness) {}

    /**
     * @param asked each is compared with the others and with the rest of the asked ones
     * @param others not compared among themselves
     * @return at most {@value #KEPT_MAX} for each set that was looked up, the most alike first
     */
    static List<Pair> pairs(List<int[]> asked, List<int[]> others, double threshold) {
        AlikeSets index = new AlikeSets(asked, threshold);
        int total = asked.size() + others.size();
        AtomicInteger next = new AtomicInteger();
        if (total < 4 * CHUNK) {
            return index.probe(others, next);
        }
        List<Pair> pairs = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(
                THREADS, Thread.ofPlatform().daemon().factory())) {
            List<Future<List<Pair>>> halves = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                halves.add(threads.submit(() -> index.probe(others, next)));
            }
            for (Future<List<Pair>> half : halves) {
                pairs.addAll(half.get());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
        return pairs;
    }

    private static int[] ranks(int[] sorted, int[] pieces) {
        long[] byRarity = new long[pieces.length];
        int at = 0;
        for (int i = 0; i < pieces.length; i++) {
            int began = at;
            while (at < sorted.length && sorted[at] == pieces[i]) {
                at++;
            }
            byRarity[i] = (long) (at - began) << 32 | i;
        }
        Arrays.sort(byRarity);
        int[] ranks = new int[pieces.length];
        for (int rank = 0; rank < byRarity.length; rank++) {
            ranks[(int) byRarity[rank]] = rank;
        }
        return ranks;
    }

    /** Its pieces as ascending ranks; those that no asked set has are left out: they can't be in common. */
    private int[] ranked(int[] set) {
        int[] found = new int[set.length];
        int count = 0;
        for (int piece : set) {
            int index = Arrays.binarySearch(pieces, piece);
            if (index >= 0) {
                found[count++] = ranks[index];
            }
        }
        int[] exact = Arrays.copyOf(found, count);
        Arrays.sort(exact);
        return exact;
    }

    /** How many of its rarest pieces a set needs so that no partner is missed. */
    private int prefix(int size) {
        return size - (int) Math.ceil(threshold * size - 1e-9) + 1;
    }

    private int countPostings() {
        for (int[] set : ranked) {
            for (int i = 0; i < Math.min(set.length, prefix(set.length)); i++) {
                postingStarts[set[i] + 1]++;
            }
        }
        for (int rank = 0; rank < pieces.length; rank++) {
            postingStarts[rank + 1] += postingStarts[rank];
        }
        return postingStarts[pieces.length];
    }

    private void fillPostings() {
        int[] ends = Arrays.copyOf(postingStarts, pieces.length);
        for (int set = 0; set < ranked.length; set++) {
            for (int i = 0; i < Math.min(ranked[set].length, prefix(ranked[set].length)); i++) {
                int at = ends[ranked[set][i]]++;
                postingSets[at] = set;
                postingPlaces[at] = i;
            }
        }
    }

    /** Takes chunks of sets until none is left: first the asked ones among themselves, then the others. */
    private List<Pair> probe(List<int[]> others, AtomicInteger next) {
        List<Pair> pairs = new ArrayList<>();
        int total = asked.size() + others.size();
        int[] seenBy = new int[asked.size()];
        Arrays.fill(seenBy, -1);
        Kept kept = new Kept();
        long[] signature = new long[Signatures.LONGS];
        for (int from = next.getAndAdd(CHUNK); from < total; from = next.getAndAdd(CHUNK)) {
            for (int i = from; i < Math.min(total, from + CHUNK); i++) {
                boolean isAsked = i < asked.size();
                int[] given = isAsked ? asked.get(i) : others.get(i - asked.size());
                int[] set = isAsked ? ranked[i] : ranked(given);
                Signatures.sign(given, signature, 0);
                kept.clear();
                look(set, given.length, signature, isAsked ? i : asked.size(), i, seenBy, kept);
                for (int k = 0; k < kept.count; k++) {
                    pairs.add(
                            isAsked
                                    ? new Pair(kept.sets[k], i, true, kept.likeness[k])
                                    : new Pair(kept.sets[k], i - asked.size(), false, kept.likeness[k]));
                }
            }
        }
        return pairs;
    }

    /**
     * @param size with the pieces that are not in {@code set} because no asked set has them; they are the rarest of all
     * @param below only asked sets with a smaller index
     */
    private void look(int[] set, int size, long[] signature, int below, int mark, int[] seenBy, Kept kept) {
        int unknown = size - set.length;
        int probed = Math.min(set.length, prefix(size) - unknown);
        int found = 0;
        for (int place = 0; place < probed; place++) {
            int rank = set[place];
            for (int at = postingStarts[rank]; at < postingStarts[rank + 1]; at++) {
                int other = postingSets[at];
                if (other >= below) {
                    break;
                }
                if (seenBy[other] == mark) {
                    continue;
                }
                seenBy[other] = mark;
                int both = size + sizes[other];
                int needed = needed(both);
                // What stands before this place can't be in common: it would have been met before.
                int possible = Math.min(set.length - place, sizes[other] - postingPlaces[at]);
                if (possible >= needed && Signatures.differences(signature, signatures, other) <= both - 2 * needed) {
                    int common = common(set, place, ranked[other], postingPlaces[at], needed);
                    if (common >= needed) {
                        kept.add(other, (float) common / (both - common));
                        if (++found == FOUND_MAX) {
                            return;
                        }
                    }
                }
            }
        }
    }

    /** Pieces two sets of this size together must have in common. */
    private int needed(int both) {
        return (int) Math.ceil(threshold / (1 + threshold) * both - 1e-9);
    }

    private static int common(int[] one, int i, int[] other, int j, int needed) {
        int common = 0;
        while (i < one.length && j < other.length) {
            if (one[i] == other[j]) {
                common++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                if (common + one.length - ++i < needed) {
                    return -1;
                }
            } else if (common + other.length - ++j < needed) {
                return -1;
            }
        }
        return common;
    }

    /** The best partners of one set, the most alike first. */
    private static final class Kept {
        private final int[] sets = new int[KEPT_MAX];
        private final float[] likeness = new float[KEPT_MAX];
        private int count;

        void clear() {
            count = 0;
        }

        void add(int set, float likely) {
            if (count == KEPT_MAX && likely <= likeness[count - 1]) {
                return;
            }
            int at = count < KEPT_MAX ? count++ : count - 1;
            while (at > 0 && likeness[at - 1] < likely) {
                sets[at] = sets[at - 1];
                likeness[at] = likeness[at - 1];
                at--;
            }
            sets[at] = set;
            likeness[at] = likely;
        }
    }
}

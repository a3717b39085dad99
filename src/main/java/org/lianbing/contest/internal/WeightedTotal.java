package org.lianbing.contest.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What parts come to together: pure, and in whole tenths throughout. Each part is first brought to a scale of 100 with one
 * decimal, then weighted; only these two results are rounded, half up. Of equal totals the higher first part stands first,
 * then the second, and so on; alike in all of them share a rank.
 */
final class WeightedTotal {
    /** 100 marks. */
    static final int HUNDRED = 1_000;

    private static final int PERCENT = 100;

    private final List<Integer> weights;

    /** @param weights percent, 100 together */
    WeightedTotal(List<Integer> weights) {
        this.weights = List.copyOf(weights);
    }

    /** @param hundred each part out of 100, in tenths, in the order of the weights */
    record Person(long memberId, List<Integer> hundred) {}

    record Placed(int position, int rank, long memberId, int scoreTenths) {}

    /** @param amount more than {@code full} counts as full */
    static int hundred(long amount, long full) {
        return (int) Math.min(HUNDRED, (2 * amount * HUNDRED + full) / (2 * full));
    }

    int of(List<Integer> hundred) {
        int sum = 0;
        for (int i = 0; i < weights.size(); i++) {
            sum += weights.get(i) * hundred.get(i);
        }
        return (2 * sum + PERCENT) / (2 * PERCENT);
    }

    /** What one part adds, for showing: the sum of these may differ from the total by a tenth for each part. */
    static int share(int weight, int hundred) {
        return (2 * weight * hundred + PERCENT) / (2 * PERCENT);
    }

    List<Placed> places(List<Person> people) {
        Comparator<Person> better = (a, b) -> Integer.compare(of(b.hundred()), of(a.hundred()));
        for (int i = 0; i < weights.size(); i++) {
            int part = i;
            better = better.thenComparing(
                    (a, b) -> Integer.compare(b.hundred().get(part), a.hundred().get(part)));
        }
        List<Person> order = new ArrayList<>(people);
        order.sort(better.thenComparingLong(Person::memberId));
        List<Placed> places = new ArrayList<>(order.size());
        int rank = 0;
        for (int i = 0; i < order.size(); i++) {
            Person person = order.get(i);
            if (i == 0 || better.compare(order.get(i - 1), person) != 0) {
                rank = i + 1;
            }
            places.add(new Placed(i + 1, rank, person.memberId(), of(person.hundred())));
        }
        return places;
    }
}

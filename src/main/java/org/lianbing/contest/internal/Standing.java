package org.lianbing.contest.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Persons in the order of their places, and who of them stands where. Immutable: many callers read one. */
record Standing(List<Place> places, Map<Long, Integer> indexOf) {
    Standing {
        places = List.copyOf(places);
        indexOf = Map.copyOf(indexOf);
    }

    /** @param rank shared by those alike */
    record Place(long memberId, int rank, int scoreTenths, long elapsedSeconds) {}

    static Standing of(List<Place> places) {
        return new Standing(
                places,
                IntStream.range(0, places.size())
                        .boxed()
                        .collect(Collectors.toMap(i -> places.get(i).memberId(), Function.identity())));
    }
}

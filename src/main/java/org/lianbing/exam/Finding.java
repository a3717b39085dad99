package org.lianbing.exam;

import java.util.List;
import java.util.Map;

/**
 * Something for people to look at, never a verdict.
 *
 * <p>Facts, whole numbers by name. {@code ALIKE}: common, same, sameWrong, expectedSameTenths, evidenceTenths (natural
 * logarithm), startsApartSeconds, and sameUnit, sameDevice, sameAddress as 0 or 1. {@code FAST}: answered, right, unread
 * (right answers that came before all questions answered so far could have been read), elapsedSeconds, leastSeconds (what
 * reading them takes at least). {@code AWAY}: times, seconds, elapsedSeconds. {@code DEVICES}: devices. {@code
 * SHARED_DEVICE}: people.
 *
 * @param strength 1 slight, 2 clear, 3 strong
 * @param people whose attempts it is about: two for {@code ALIKE}, at most {@value #PEOPLE_MAX} for {@code SHARED_DEVICE},
 *     else one
 */
public record Finding(FindingKind kind, int strength, Map<String, Long> facts, List<Person> people) {
    public static final int PEOPLE_MAX = 50;

    public Finding {
        facts = Map.copyOf(facts);
        people = List.copyOf(people);
    }

    public record Person(long memberId, long attemptId) {}
}

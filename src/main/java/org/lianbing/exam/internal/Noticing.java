package org.lianbing.exam.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.lianbing.exam.AbsenceKind;
import org.lianbing.exam.Finding;
import org.lianbing.exam.Finding.Person;
import org.lianbing.exam.FindingKind;
import org.lianbing.exam.SharedPlaces;

/**
 * Says what is worth a person's look. The bars are high on purpose: a phone call, a second phone after the first ran out of
 * power, or a workshop behind one network is daily life and no case.
 */
final class Noticing {
    /** Of her right answers; fewer may be luck of the tongue. */
    private static final int UNREAD_MIN = 5;

    private static final double UNREAD_SHARE_MIN = 0.3;
    private static final int AWAY_TIMES_MIN = 5;
    private static final long AWAY_SECONDS_MIN = 60;
    private static final double AWAY_SHARE_MIN = 0.2;
    private static final double AWAY_SHARE_CLEAR = 0.5;
    private static final int DEVICES_MIN = 3;
    /** Evidence so far beyond the bar, in natural logarithms, is strong: a thousandth of what already stood out. */
    private static final double STRONGLY_BEYOND = Math.log(1000);

    private record Traced(Person person, Set<String> networks) {}

    private final SharedPlaces shared;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Long, Traced> papers = new HashMap<>();
    private final Map<String, Set<Person>> onDevice = new LinkedHashMap<>();

    Noticing(SharedPlaces shared) {
        this.shared = shared;
    }

    /** @param absences those within the attempt */
    void paper(JudgedPaper paper, List<TraceStore.Seen> seen, List<TraceStore.Absence> absences) {
        AttemptRow attempt = paper.attempt();
        Person person = new Person(attempt.memberId(), attempt.id());
        Set<String> devices = new LinkedHashSet<>();
        Set<String> networks = new HashSet<>();
        for (TraceStore.Seen one : seen) {
            devices.add(one.device());
            networks.add(one.network());
        }
        devices.add(attempt.device());
        networks.removeAll(shared.addresses());
        papers.put(attempt.id(), new Traced(person, networks));
        devices.stream()
                .filter(device -> !shared.devices().contains(device))
                .forEach(device -> onDevice.computeIfAbsent(device, none -> new LinkedHashSet<>())
                        .add(person));
        fast(paper, person);
        away(attempt, person, absences);
        if (devices.size() >= DEVICES_MIN) {
            findings.add(
                    new Finding(FindingKind.DEVICES, 1, Map.of("devices", (long) devices.size()), List.of(person)));
        }
    }

    private void fast(JudgedPaper paper, Person person) {
        List<ReadingTime.Timed> answers = paper.timed();
        long right = answers.stream().filter(ReadingTime.Timed::right).count();
        int unread = ReadingTime.unread(answers);
        if (unread < UNREAD_MIN || unread < UNREAD_SHARE_MIN * answers.size()) {
            return;
        }
        long last = answers.stream()
                .mapToLong(ReadingTime.Timed::sinceStartMillis)
                .max()
                .orElse(0);
        long least = answers.stream().mapToLong(ReadingTime.Timed::leastMillis).sum();
        findings.add(new Finding(
                FindingKind.FAST,
                2 * unread >= answers.size() ? 3 : 2,
                Map.of(
                        "answered",
                        (long) answers.size(),
                        "right",
                        right,
                        "unread",
                        (long) unread,
                        "elapsedSeconds",
                        last / 1000,
                        "leastSeconds",
                        least / 1000),
                List.of(person)));
    }

    private void away(AttemptRow attempt, Person person, List<TraceStore.Absence> absences) {
        long times = 0;
        long seconds = 0;
        for (TraceStore.Absence one : absences) {
            times += one.kind() == AbsenceKind.AWAY ? 1 : 0;
            seconds += one.kind() == AbsenceKind.AWAY ? one.seconds() : 0;
        }
        long elapsed = Duration.ofMillis(attempt.elapsedMillis()).toSeconds();
        boolean muchOfIt = seconds >= AWAY_SECONDS_MIN && seconds >= AWAY_SHARE_MIN * elapsed;
        if (times < AWAY_TIMES_MIN && !muchOfIt) {
            return;
        }
        findings.add(new Finding(
                FindingKind.AWAY,
                muchOfIt && seconds >= AWAY_SHARE_CLEAR * elapsed ? 2 : 1,
                Map.of("times", times, "seconds", seconds, "elapsedSeconds", elapsed),
                List.of(person)));
    }

    /** Both papers of the pair were given to {@link #paper} before. */
    Finding alike(AlikePair pair) {
        Traced one = Objects.requireNonNull(papers.get(pair.oneAttemptId()));
        Traced other = Objects.requireNonNull(papers.get(pair.otherAttemptId()));
        boolean sameAddress = one.networks.stream().anyMatch(other.networks::contains);
        return new Finding(
                FindingKind.ALIKE,
                pair.beyond() >= STRONGLY_BEYOND ? 3 : 2,
                Map.of(
                        "common",
                        (long) pair.common(),
                        "same",
                        (long) pair.same(),
                        "sameWrong",
                        (long) pair.sameWrong(),
                        "expectedSameTenths",
                        Math.round(pair.expectedSame() * 10),
                        "evidenceTenths",
                        Math.round(pair.evidence() * 10),
                        "startsApartSeconds",
                        pair.startsApartSeconds(),
                        "sameUnit",
                        pair.sameUnit() ? 1L : 0,
                        "sameDevice",
                        pair.sameDevice() ? 1L : 0,
                        "sameAddress",
                        sameAddress ? 1L : 0),
                List.of(one.person, other.person));
    }

    /** What was noticed about papers by themselves, and phones that several people shared. */
    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        for (Set<Person> people : onDevice.values()) {
            Map<Long, Person> byMember = new LinkedHashMap<>();
            people.forEach(person -> byMember.putIfAbsent(person.memberId(), person));
            if (byMember.size() > 1) {
                all.add(new Finding(
                        FindingKind.SHARED_DEVICE,
                        2,
                        Map.of("people", (long) byMember.size()),
                        byMember.values().stream().limit(Finding.PEOPLE_MAX).toList()));
            }
        }
        return all;
    }
}

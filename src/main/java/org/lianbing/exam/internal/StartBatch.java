package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianbing.exam.OccasionAdmission;
import org.lianbing.platform.Problem;
import org.lianbing.platform.TransactionRetry;

/**
 * Decides and writes one batch of starts in one transaction: who has an open attempt goes on with it, who may begin one
 * does. How many statements that takes does not depend on how many people there are: hold the extra time, count the
 * tries, ask the owner of the occasion who may begin, store the new attempts, and for those that go on take the devices
 * over and read attempts and answers.
 *
 * <p>A start of another instance that was first makes the statement fail (1020) or leaves its own attempt standing; either
 * way one attempt remains and both go on with it.
 */
@Singleton
class StartBatch {
    private final TransactionRetry transactions;
    private final StartStore store;
    private final Admissions admissions;

    StartBatch(TransactionRetry transactions, StartStore store, Admissions admissions) {
        this.transactions = transactions;
        this.store = store;
        this.admissions = admissions;
    }

    /** Sets the outcome of every entry; the caller tells it after this has returned, which is after the commit. */
    void commit(List<StartEntry> entries) {
        transactions.inTransaction(() -> write(entries));
    }

    private void write(List<StartEntry> entries) {
        Set<StartStore.Place> places =
                entries.stream().map(entry -> entry.place).collect(Collectors.toSet());
        Map<StartStore.Place, Long> extra = store.extraSeconds(places);
        Map<StartStore.Place, StartStore.Tries> before = store.tries(places);
        Map<StartEntry, Problem> refused = admissions.objections(starters(entries, before));
        Map<StartStore.Place, StartEntry> beginning = new LinkedHashMap<>();
        Map<StartEntry, Long> goingOn = new LinkedHashMap<>();
        List<StartEntry> behindAnother = new ArrayList<>();
        for (StartEntry entry : entries) {
            StartStore.Tries tries = before.getOrDefault(entry.place, StartStore.Tries.NONE);
            Long open = tries.open();
            if (open != null) {
                goingOn.put(entry, open);
            } else if (beginning.containsKey(entry.place)) {
                behindAnother.add(entry);
            } else {
                RuntimeException objection = refused.get(entry);
                if (objection == null) {
                    objection = entry.objectionTo(tries.count());
                }
                if (objection == null) {
                    beginning.put(entry.place, entry);
                } else {
                    entry.refuse(objection);
                }
            }
        }
        Map<StartStore.Place, Long> begun = begin(beginning, before, extra, goingOn);
        behindAnother.forEach(entry -> goingOn.put(entry, Objects.requireNonNull(begun.get(entry.place))));
        if (!goingOn.isEmpty()) {
            goOn(goingOn);
        }
    }

    /** Those who have no attempt to go on with. */
    private static Map<StartEntry, OccasionAdmission.Starter> starters(
            List<StartEntry> entries, Map<StartStore.Place, StartStore.Tries> before) {
        Map<StartEntry, OccasionAdmission.Starter> starters = new LinkedHashMap<>();
        for (StartEntry entry : entries) {
            StartStore.Tries tries = before.getOrDefault(entry.place, StartStore.Tries.NONE);
            if (tries.open() == null) {
                starters.put(
                        entry,
                        new OccasionAdmission.Starter(entry.place.memberId(), entry.arrivedAt, tries.startedAt()));
            }
        }
        return starters;
    }

    /** @return the attempt of each place, whoever began it */
    private Map<StartStore.Place, Long> begin(
            Map<StartStore.Place, StartEntry> beginning,
            Map<StartStore.Place, StartStore.Tries> before,
            Map<StartStore.Place, Long> extra,
            Map<StartEntry, Long> goingOn) {
        Map<StartStore.Place, Long> begun = new HashMap<>();
        if (beginning.isEmpty()) {
            return begun;
        }
        // In one order everywhere: two instances cannot wait for each other in a circle.
        List<StartEntry> sorted = beginning.values().stream()
                .sorted(Comparator.comparing(
                                (StartEntry entry) -> entry.place.occasion().toString())
                        .thenComparing(entry -> entry.place.memberId()))
                .toList();
        List<NewAttempt> attempts = sorted.stream()
                .map(entry -> {
                    int tryNo = before.getOrDefault(entry.place, StartStore.Tries.NONE)
                                    .count()
                            + 1;
                    HandOutPaper.Handed handed = entry.handed(tryNo);
                    return new NewAttempt(
                            entry.request,
                            tryNo,
                            handed.seed(),
                            handed.paper(),
                            entry.arrivedAt,
                            extra.getOrDefault(entry.place, 0L));
                })
                .toList();
        List<StartStore.Stored> stored = store.insert(attempts);
        admissions.begun(attempts);
        for (int i = 0; i < sorted.size(); i++) {
            StartEntry entry = sorted.get(i);
            long id = stored.get(i).id();
            begun.put(entry.place, id);
            if (stored.get(i).isThatOf(attempts.get(i))) {
                entry.grant(attempts.get(i).row(id), List.of());
            } else {
                goingOn.put(entry, id);
            }
        }
        return begun;
    }

    /** The device that asked last is the newest. */
    private void goOn(Map<StartEntry, Long> entries) {
        Map<Long, String> devices = new LinkedHashMap<>();
        entries.forEach((entry, id) -> devices.put(id, entry.request.device()));
        store.useDevices(devices);
        Map<Long, AttemptRow> rows = store.rows(devices.keySet());
        var answers = store.answers(devices.keySet());
        entries.forEach(
                (entry, id) -> entry.grant(Objects.requireNonNull(rows.get(id)), answers.getOrDefault(id, List.of())));
    }
}

package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianbing.exam.Occasion;
import org.lianbing.exam.OccasionAdmission;
import org.lianbing.exam.OccasionAdmission.Starter;
import org.lianbing.platform.Problem;

/** Asks the owner of each occasion in a batch once; where an occasion has no owner that admits, everybody may begin. */
@Singleton
class Admissions {
    private final Map<String, OccasionAdmission> owners;

    Admissions(List<OccasionAdmission> owners) {
        this.owners = owners.stream().collect(Collectors.toMap(OccasionAdmission::kind, Function.identity()));
    }

    /** For each of these starts that its owner refuses, why. */
    Map<StartEntry, Problem> objections(Map<StartEntry, Starter> starters) {
        Map<Occasion, Map<StartEntry, Starter>> byOccasion = new LinkedHashMap<>();
        starters.forEach((entry, starter) -> byOccasion
                .computeIfAbsent(entry.place.occasion(), occasion -> new LinkedHashMap<>())
                .put(entry, starter));
        Map<StartEntry, Problem> refused = new HashMap<>();
        byOccasion.forEach((occasion, some) -> {
            OccasionAdmission owner = owners.get(occasion.kind());
            if (owner != null) {
                Map<Starter, Problem> objections = owner.objections(occasion, some.values());
                some.forEach((entry, starter) -> {
                    Problem objection = objections.get(starter);
                    if (objection != null) {
                        refused.put(entry, objection);
                    }
                });
            }
        });
        return refused;
    }

    void begun(Collection<NewAttempt> attempts) {
        Map<Occasion, Map<Long, Integer>> tries = new LinkedHashMap<>();
        attempts.forEach(
                attempt -> tries.computeIfAbsent(attempt.request().occasion(), occasion -> new LinkedHashMap<>())
                        .put(attempt.request().memberId(), attempt.tryNo()));
        tries.forEach((occasion, numbers) -> {
            OccasionAdmission owner = owners.get(occasion.kind());
            if (owner != null) {
                owner.begun(occasion, numbers);
            }
        });
    }
}

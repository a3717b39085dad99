package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.util.List;
import org.lianbing.exam.RegradeImpact;

/** A neighbour that gave something for every tenth of a mark. */
@Singleton
class CountingImpact implements RegradeImpact {
    @Override
    public List<Consequence> foresee(Plan plan) {
        if (!plan.occasion().kind().equals(OpenRules.KIND)) {
            return List.of();
        }
        List<Change> changes = plan.changes(0, 5_000);
        int tenths = changes.stream()
                .mapToInt(change -> change.newScoreTenths() - change.oldScoreTenths())
                .sum();
        return List.of(new Consequence("积分", plan.policy() + " 共增减 " + tenths, changes.size()));
    }
}

package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.bank.PoolQuestion;
import org.lianbing.platform.Sql;

/** How easy questions have turned out to be. Read once for a snapshot of pools, never for one paper. */
@Singleton
class Facilities {
    private static final int IDS_PER_STATEMENT = 2_000;

    private final Sql sql;

    Facilities(Sql sql) {
        this.sql = sql;
    }

    private record Measured(long revisionId, long answers, long scoredTenths, long possibleTenths) {}

    /** Thousandths by revision, for those with enough marked answers; the rest stand as declared. */
    Map<Long, Integer> of(Collection<PoolQuestion> questions) {
        Map<Long, PoolQuestion> byRevision = new HashMap<>();
        questions.forEach(question -> byRevision.put(question.revisionId(), question));
        List<Long> ids = List.copyOf(byRevision.keySet());
        Map<Long, Integer> facilities = new HashMap<>();
        for (int from = 0; from < ids.size(); from += IDS_PER_STATEMENT) {
            List<Long> some = ids.subList(from, Math.min(ids.size(), from + IDS_PER_STATEMENT));
            for (Measured measured : measured(some)) {
                PoolQuestion question = byRevision.get(measured.revisionId());
                if (question != null) {
                    facilities.put(
                            measured.revisionId(),
                            Facility.of(
                                    question.difficulty(),
                                    measured.answers(),
                                    measured.scoredTenths(),
                                    measured.possibleTenths()));
                }
            }
        }
        return facilities;
    }

    private List<Measured> measured(List<Long> revisionIds) {
        return sql.list(
                "SELECT revision_id, SUM(answers), SUM(scored_tenths), SUM(possible_tenths) FROM exam_facility"
                        + " WHERE revision_id IN (" + Ids.list(revisionIds) + ") GROUP BY revision_id"
                        + " HAVING SUM(answers) >= " + Facility.ANSWERS_MIN,
                row -> new Measured(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)));
    }
}

package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lianbing.exam.Occasion;
import org.lianbing.exam.RegradeState;
import org.lianbing.exam.Remedy;
import org.lianbing.exam.RemedyKind;
import org.lianbing.platform.Sql;

/** What was put right about the questions of an occasion, as it is stored. */
@Singleton
class StandingRemedies {
    private static final String SELECT =
            "SELECT remedy.revision_id, remedy.kind, remedy.key_revision_id, remedy.accepted FROM exam_remedy remedy"
                    + " JOIN exam_regrade regrade ON regrade.id = remedy.regrade_id WHERE ";

    private final Sql sql;

    StandingRemedies(Sql sql) {
        this.sql = sql;
    }

    /** What marking goes by: everything that was decided, even while older attempts are still being given their marks. */
    Remedies decided(Occasion occasion) {
        return new Remedies(sql.list(
                SELECT + "regrade.occasion = ? AND regrade.state IN (?, ?) ORDER BY regrade.id, remedy.ordinal",
                StandingRemedies::remedy,
                occasion.toString(),
                RegradeState.GOING_LIVE,
                RegradeState.LIVE));
    }

    /** What a worker is shown: not before every attempt has its new marks. */
    Remedies live(Occasion occasion) {
        return new Remedies(sql.list(
                SELECT + "regrade.occasion = ? AND regrade.state = ? ORDER BY regrade.id, remedy.ordinal",
                StandingRemedies::remedy,
                occasion.toString(),
                RegradeState.LIVE));
    }

    List<Remedy> of(long regradeId) {
        return sql.list(SELECT + "regrade.id = ? ORDER BY remedy.ordinal", StandingRemedies::remedy, regradeId);
    }

    /** As {@link #decided}, for several occasions, each asked once. */
    Map<Occasion, Remedies> decided(Collection<Occasion> occasions) {
        Map<Occasion, Remedies> found = new HashMap<>();
        occasions.forEach(occasion -> found.computeIfAbsent(occasion, this::decided));
        return found;
    }

    private static Remedy remedy(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Remedy(
                row.getLong(1),
                RemedyKind.valueOf(Objects.requireNonNull(row.getString(2))),
                row.getObject(3, Long.class),
                row.getString(4));
    }
}

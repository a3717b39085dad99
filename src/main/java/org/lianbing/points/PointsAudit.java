package org.lianbing.points;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** Proves that wallets, stock and orders equal the ledger replayed from its first entry. */
public interface PointsAudit {
    int DIFFERENCES_MAX = 1_000;

    /** Replays every entry and every check in one snapshot of the database; changes nothing. */
    Report replay();

    /**
     * @param entries how many ledger entries were replayed
     * @param wallets how many wallets were compared
     * @param differences empty when everything agrees
     */
    @Serdeable
    record Report(long entries, long wallets, List<Difference> differences) {
        public Report {
            differences = List.copyOf(differences);
        }

        public boolean agrees() {
            return differences.isEmpty();
        }
    }

    /**
     * @param subject what disagrees, such as {@code wallet of member 12}
     * @param replayed the value the ledger gives
     * @param stored the value that stands in the table
     */
    @Serdeable
    record Difference(String subject, long replayed, long stored) {}
}

package org.lianbing.platform.internal;

import io.micronaut.context.annotation.Value;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lianbing.platform.StartRefused;
import org.lianbing.platform.TransactionRetry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** "Saved" means saved: a database that may forget a commit is refused, unless the weakness is accepted by name. */
@Singleton
final class DatabaseDurability {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseDurability.class);

    private final JdbcOperations jdbc;
    private final TransactionRetry transactions;
    private final List<String> accepted;

    DatabaseDurability(
            JdbcOperations jdbc,
            TransactionRetry transactions,
            @Value("${lianbing.accept-weak-database:}") List<String> accepted) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.accepted = accepted;
    }

    void refuseWeakServer() {
        for (String weakness : weaknesses(settings())) {
            String name = weakness.substring(0, weakness.indexOf('='));
            if (!accepted.contains(name)) {
                throw new StartRefused("数据库的设置 " + weakness + " 可能在断电时丢失已确认的答案：请改正，或用 LIANBING_ACCEPT_WEAK_DATABASE="
                        + name + " 明确接受。");
            }
            LOG.warn("the database runs with {}, accepted by name", weakness);
        }
    }

    /** @return {@code name=value} of each setting that is weaker than a confirmed save needs */
    static List<String> weaknesses(Map<String, String> settings) {
        List<String> weak = new ArrayList<>();
        need(settings, "innodb_flush_log_at_trx_commit", "1", weak);
        if (isOn(settings.get("log_bin"))) {
            need(settings, "sync_binlog", "1", weak);
        }
        if (!isOn(settings.get("innodb_snapshot_isolation"))) {
            weak.add("innodb_snapshot_isolation=" + settings.get("innodb_snapshot_isolation"));
        }
        return weak;
    }

    private static void need(Map<String, String> settings, String name, String value, List<String> weak) {
        if (!value.equals(settings.get(name))) {
            weak.add(name + "=" + settings.get(name));
        }
    }

    private static boolean isOn(@org.jspecify.annotations.Nullable String value) {
        return "ON".equalsIgnoreCase(value) || "1".equals(value);
    }

    private Map<String, String> settings() {
        return transactions.inTransaction(() -> jdbc.prepareStatement(
                "SHOW VARIABLES WHERE Variable_name IN ('innodb_flush_log_at_trx_commit', 'log_bin', 'sync_binlog',"
                        + " 'innodb_snapshot_isolation')",
                show -> {
                    Map<String, String> settings = new TreeMap<>();
                    ResultSet rows = show.executeQuery();
                    while (rows.next()) {
                        settings.put(rows.getString(1), rows.getString(2));
                    }
                    return settings;
                }));
    }
}

package org.lianbing.platform.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseDurabilityTest {
    private static final Map<String, String> STRONG = Map.of(
            "innodb_flush_log_at_trx_commit", "1",
            "log_bin", "ON",
            "sync_binlog", "1",
            "innodb_snapshot_isolation", "ON");

    @Test
    void a_server_that_keeps_every_commit_is_accepted() {
        assertThat(DatabaseDurability.weaknesses(STRONG)).isEmpty();
    }

    @Test
    void each_weak_setting_is_named() {
        assertThat(DatabaseDurability.weaknesses(with("innodb_flush_log_at_trx_commit", "2")))
                .containsExactly("innodb_flush_log_at_trx_commit=2");
        assertThat(DatabaseDurability.weaknesses(with("sync_binlog", "0"))).containsExactly("sync_binlog=0");
        assertThat(DatabaseDurability.weaknesses(with("innodb_snapshot_isolation", "OFF")))
                .containsExactly("innodb_snapshot_isolation=OFF");
    }

    @Test
    void without_a_binlog_its_syncing_does_not_matter() {
        var settings = new java.util.HashMap<>(with("sync_binlog", "0"));
        settings.put("log_bin", "OFF");
        assertThat(DatabaseDurability.weaknesses(settings)).isEmpty();
    }

    private static Map<String, String> with(String name, String value) {
        var settings = new java.util.HashMap<>(STRONG);
        settings.put(name, value);
        return settings;
    }
}

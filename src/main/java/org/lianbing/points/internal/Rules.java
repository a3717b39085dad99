package org.lianbing.points.internal;

import static org.lianbing.platform.Sql.text;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.platform.Sql;

/** The rules in force, read anew each time: they are a few rows. */
@Singleton
class Rules {
    private final Sql sql;

    Rules(Sql sql) {
        this.sql = sql;
    }

    /** In the order they are shown. */
    List<Rule> all() {
        return sql.list(
                "SELECT code, points, daily_cap, text FROM points_rule ORDER BY position",
                row -> new Rule(text(row, "code"), row.getLong("points"), row.getLong("daily_cap"), text(row, "text")));
    }

    Map<String, Rule> byCode() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        all().forEach(rule -> rules.put(rule.code(), rule));
        return rules;
    }
}

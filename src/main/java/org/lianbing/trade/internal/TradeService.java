package org.lianbing.trade.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;
import org.lianbing.trade.TradeApi;
import org.lianbing.trade.TradeCard;

@Singleton
final class TradeService implements TradeApi {
    private static final String SELECT = """
            SELECT t.id, t.occupation_code, t.name, GROUP_CONCAT(l.level) AS levels
              FROM trade_trade t LEFT JOIN trade_level l ON l.trade_id = t.id
            """;
    private static final String GROUPED = " GROUP BY t.id ORDER BY t.occupation_code, t.name";

    private final Sql sql;
    private final TransactionRetry transactions;
    private final Clock clock;
    /** Only what was found, by id: a number is never given to another trade, so this can at worst miss a new level. */
    private final Cache<Long, TradeCard> known = Caffeine.newBuilder()
            .maximumSize(2_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    TradeService(Sql sql, TransactionRetry transactions, Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public List<TradeCard> all() {
        return sql.list(SELECT + GROUPED, TradeService::card);
    }

    @Override
    public TradeCard trade(long tradeId) {
        return find(tradeId).orElseThrow(() -> new NotFound("trade.not-found", "没有这个工种。"));
    }

    @Override
    public Optional<TradeCard> find(long tradeId) {
        TradeCard card = known.getIfPresent(tradeId);
        if (card != null) {
            return Optional.of(card);
        }
        Optional<TradeCard> found = sql.first(SELECT + " WHERE t.id = ?" + GROUPED, TradeService::card, tradeId);
        found.ifPresent(loaded -> known.put(tradeId, loaded));
        return found;
    }

    @Override
    public Optional<TradeCard> byName(String name) {
        return sql.first(SELECT + " WHERE t.name = ?" + GROUPED, TradeService::card, name.strip());
    }

    @Override
    public TradeCard ensure(String occupationCode, String name, Set<Integer> levels) {
        return transactions.inTransaction(() -> {
            sql.update(
                    "INSERT INTO trade_trade (occupation_code, name, created_at) VALUES (?, ?, ?)"
                            + " ON DUPLICATE KEY UPDATE id = id",
                    occupationCode,
                    name.strip(),
                    clock.instant());
            long id = sql.number("SELECT id FROM trade_trade WHERE name = ?", name.strip());
            if (!levels.isEmpty()) {
                List<@Nullable Object[]> rows = new ArrayList<>();
                levels.forEach(level -> rows.add(new @Nullable Object[] {id, level}));
                sql.insertRows("INSERT IGNORE INTO trade_level (trade_id, level) VALUES", rows, "");
            }
            known.invalidate(id);
            return sql.first(SELECT + " WHERE t.id = ?" + GROUPED, TradeService::card, id)
                    .orElseThrow();
        });
    }

    private static TradeCard card(ResultSet row) throws SQLException {
        String levels = row.getString("levels");
        List<Integer> ordered = levels == null
                ? List.of()
                : Arrays.stream(levels.split(","))
                        .map(Integer::valueOf)
                        .sorted(Comparator.reverseOrder())
                        .toList();
        return new TradeCard(row.getLong("id"), Sql.text(row, "occupation_code"), Sql.text(row, "name"), ordered);
    }
}

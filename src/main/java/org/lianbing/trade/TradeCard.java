package org.lianbing.trade;

import java.util.List;

/**
 * A trade as other modules see it.
 *
 * @param occupationCode the national code of its occupation, such as {@code 6-31-01-03}
 * @param levels certificate levels it is practised at, 5 (初级工) first, 1 (高级技师) last
 */
public record TradeCard(long id, String occupationCode, String name, List<Integer> levels) {
    public TradeCard {
        levels = List.copyOf(levels);
    }
}

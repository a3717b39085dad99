package org.lianbing.trade.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.lianbing.trade.TradeCard;

/** @param levels 5 (初级工) first, 1 (高级技师) last */
@Serdeable
record TradeView(long id, String occupationCode, String name, List<Integer> levels) {
    static TradeView of(TradeCard card) {
        return new TradeView(card.id(), card.occupationCode(), card.name(), card.levels());
    }
}

package org.lianbing.trade;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The trades of this city. There are a few dozen: all of them are held in the process for a minute. */
public interface TradeApi {
    /** Every trade, by occupation code and name. */
    List<TradeCard> all();

    /** @throws org.lianbing.platform.NotFound {@code trade.not-found} */
    TradeCard trade(long tradeId);

    Optional<TradeCard> find(long tradeId);

    /** By its exact name, blanks around it ignored. */
    Optional<TradeCard> byName(String name);

    /**
     * Makes the trade of this name, or adds the missing levels to it; a level is never taken away and the code of a
     * trade that exists stays. Harmless to repeat; joins the caller's transaction.
     */
    TradeCard ensure(String occupationCode, String name, Set<Integer> levels);
}

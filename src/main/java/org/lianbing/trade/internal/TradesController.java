package org.lianbing.trade.internal;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.trade.TradeApi;
import org.lianbing.trade.TradeCard;

@Controller("/api/trades")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "trade")
final class TradesController {
    private final TradeApi trades;

    TradesController(TradeApi trades) {
        this.trades = trades;
    }

    @Get
    @Operation(
            summary = "List the trades",
            description = "Every trade this city practises and competes in, by occupation code and name.")
    Page<TradeView> list(@Nullable @QueryValue Integer page, @Nullable @QueryValue Integer size) {
        PageRequest wanted = PageRequest.of(page, size);
        List<TradeCard> all = trades.all();
        List<TradeView> items = all.stream()
                .skip(wanted.offset())
                .limit(wanted.size())
                .map(TradeView::of)
                .toList();
        return Page.of(items, all.size(), wanted);
    }
}

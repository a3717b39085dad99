package org.lianbing.prize.internal;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.points.PointsApi;

/** The catalogue as members see it. */
@Controller("/api/prizes")
@Secured(Roles.WORKER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "prize")
class PrizesController {
    private final Prizes prizes;
    private final PointsApi points;

    PrizesController(Prizes prizes, PointsApi points) {
        this.prizes = prizes;
        this.points = points;
    }

    /** @param affordable whether the caller's points are enough now */
    @Serdeable
    record PrizeCard(
            long id,
            String name,
            String description,
            long price,
            int stockLeft,
            int limitPerMember,
            String pickupPlace,
            @Nullable String pictureUrl,
            boolean affordable) {
        static PrizeCard of(PrizeRow prize, long balance) {
            return new PrizeCard(
                    prize.id(),
                    prize.name(),
                    prize.description(),
                    prize.price(),
                    prize.stockLeft(),
                    prize.limitPerMember(),
                    prize.pickupPlace(),
                    prize.pictureUrl(),
                    balance >= prize.price());
        }
    }

    @Get
    @Operation(summary = "Prizes", description = "What the caller's organisations offer, the cheapest first.")
    Page<PrizeCard> prizes(Caller caller, @Nullable @QueryValue Integer page, @Nullable @QueryValue Integer size) {
        PageRequest request = PageRequest.of(page, size);
        long balance = points.balance(caller.memberId());
        List<PrizeCard> cards = prizes.onSaleFor(caller.organisationPath(), request).stream()
                .map(prize -> PrizeCard.of(prize, balance))
                .toList();
        return Page.of(cards, prizes.countOnSaleFor(caller.organisationPath()), request);
    }

    @Get("/{id}")
    @Operation(summary = "A prize", description = "One prize on sale for the caller.")
    PrizeCard prize(Caller caller, long id) {
        PrizeRow prize = prizes.find(id)
                .filter(found -> found.onSale() && found.isFor(caller.organisationPath()))
                .orElseThrow(() -> NotFound.of("prize"));
        return PrizeCard.of(prize, points.balance(caller.memberId()));
    }
}

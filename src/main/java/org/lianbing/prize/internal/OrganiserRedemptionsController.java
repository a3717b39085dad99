package org.lianbing.prize.internal;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.Caller;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.MemberCard;
import org.lianbing.identity.Roles;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

/** Orders as the organiser sees them. */
@Controller("/api/organiser/redemptions")
@Secured({Roles.ORGANISER, Roles.ADMINISTRATOR})
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "prize")
class OrganiserRedemptionsController {
    private final Redemptions redemptions;
    private final EditPrizes edit;
    private final ReadyRedemption ready;
    private final IdentityApi identity;

    OrganiserRedemptionsController(
            Redemptions redemptions, EditPrizes edit, ReadyRedemption ready, IdentityApi identity) {
        this.redemptions = redemptions;
        this.edit = edit;
        this.ready = ready;
        this.identity = identity;
    }

    @Serdeable
    record OrganiserRedemptionView(
            long id,
            long prizeId,
            String prizeName,
            long memberId,
            String memberName,
            String maskedIdNumber,
            String unitName,
            long price,
            RedemptionState state,
            String pickupPlace,
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant handedOverAt,
            @Nullable String handedOverBy) {}

    @Get
    @Operation(summary = "Orders", description = "Of prizes within the caller's reach, the newest first.")
    Page<OrganiserRedemptionView> orders(
            Caller caller,
            @Nullable @QueryValue RedemptionState state,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        PageRequest request = PageRequest.of(page, size);
        List<String> paths = caller.scopes(Roles.ORGANISER);
        List<RedemptionRow> orders = redemptions.within(paths, state, request);
        return Page.of(views(orders), redemptions.countWithin(paths, state), request);
    }

    @Post("/{id}/ready")
    @Operation(
            summary = "The prize is there",
            description = "A reserved order can be picked up now; its owner is told.")
    OrganiserRedemptionView ready(Caller caller, long id) {
        RedemptionRow order = redemptions.find(id).orElseThrow(() -> NotFound.of("prize"));
        PrizeRow _ = edit.within(caller, order.prizeId());
        ready.markReady(caller, order);
        return views(List.of(redemptions.find(id).orElseThrow())).getFirst();
    }

    private List<OrganiserRedemptionView> views(List<RedemptionRow> orders) {
        Set<Long> people = new HashSet<>();
        for (RedemptionRow order : orders) {
            people.add(order.memberId());
            Long keeper = order.handedOverBy();
            if (keeper != null) {
                people.add(keeper);
            }
        }
        Map<Long, MemberCard> cards = people.isEmpty() ? Map.of() : identity.members(people);
        return orders.stream().map(order -> view(order, cards)).toList();
    }

    private static OrganiserRedemptionView view(RedemptionRow order, Map<Long, MemberCard> cards) {
        MemberCard owner = cards.get(order.memberId());
        Long by = order.handedOverBy();
        MemberCard keeper = by == null ? null : cards.get(by);
        return new OrganiserRedemptionView(
                order.id(),
                order.prizeId(),
                order.prizeName(),
                order.memberId(),
                owner == null ? "***" : owner.name(),
                owner == null ? "***" : owner.maskedIdNumber(),
                owner == null ? "" : owner.unitName(),
                order.price(),
                order.state(),
                order.pickupPlace(),
                order.createdAt(),
                order.expiresAt(),
                order.handedOverAt(),
                keeper == null ? null : keeper.name());
    }
}

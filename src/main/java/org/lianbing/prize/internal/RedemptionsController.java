package org.lianbing.prize.internal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

/** A member's orders. */
@Controller("/api/redemptions")
@Secured(Roles.WORKER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "prize")
class RedemptionsController {
    private static final String SVG = "image/svg+xml";

    private final RedeemPrize redeem;
    private final EndRedemption end;
    private final Redemptions redemptions;
    private final Prizes prizes;
    private final PickupCodes codes;
    private final PickupLinks links;

    RedemptionsController(
            RedeemPrize redeem,
            EndRedemption end,
            Redemptions redemptions,
            Prizes prizes,
            PickupCodes codes,
            PickupLinks links) {
        this.redeem = redeem;
        this.end = end;
        this.redemptions = redemptions;
        this.prizes = prizes;
        this.codes = codes;
        this.links = links;
    }

    @Serdeable
    record RedeemPrizeRequest(long prizeId) {}

    @Post
    @Operation(
            summary = "Redeem a prize",
            description = "Takes points and stock and makes an order, once per Idempotency-Key: a repeat gets the same"
                    + " order. 409 prize.sold-out, points.not-enough, prize.limit-reached.")
    RedemptionView redeem(
            Caller caller,
            HttpRequest<?> request,
            @Body RedeemPrizeRequest body,
            @Nullable @Header("Idempotency-Key") String idempotencyKey) {
        if (idempotencyKey == null || idempotencyKey.isBlank()) {
            throw new BadInput("platform.idempotency-key-missing", "Idempotency-Key", "请求缺少编号，请刷新页面后再试。");
        }
        return view(own(caller, redeem.redeem(caller, body.prizeId(), idempotencyKey)), request);
    }

    @Get
    @Operation(summary = "My orders", description = "The caller's orders with their states, the newest first.")
    Page<RedemptionView> orders(
            Caller caller,
            HttpRequest<?> request,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        PageRequest wanted = PageRequest.of(page, size);
        List<RedemptionRow> orders = redemptions.ofMember(caller.memberId(), wanted);
        Map<Long, PrizeRow> byId = prizes.byId(
                orders.stream().map(RedemptionRow::prizeId).distinct().toList());
        List<RedemptionView> views = orders.stream()
                .map(order -> view(order, byId.get(order.prizeId()), request))
                .toList();
        return Page.of(views, redemptions.countOfMember(caller.memberId()), wanted);
    }

    @Get("/{id}")
    @Operation(
            summary = "An order",
            description = "One of the caller's orders, with the pickup code while it is ready.")
    RedemptionView order(Caller caller, HttpRequest<?> request, long id) {
        return view(own(caller, id), request);
    }

    @Get(uri = "/{id}/qr.svg", produces = SVG)
    @Operation(summary = "The pickup code", description = "QR code of the pickup address, while the order is ready.")
    HttpResponse<String> qr(Caller caller, HttpRequest<?> request, long id) {
        RedemptionRow order = own(caller, id);
        if (order.state() != RedemptionState.READY) {
            throw NotFound.of("prize");
        }
        String url = links.url(request, codes.open(order.codeSealed()).token());
        return HttpResponse.ok(links.svg(url)).contentType(SVG).header("Cache-Control", "no-store");
    }

    @Post("/{id}/cancel")
    @Operation(
            summary = "Cancel an order",
            description = "While it waits to be picked up; points and stock go back once.")
    RedemptionView cancel(Caller caller, HttpRequest<?> request, long id) {
        end.cancel(own(caller, id));
        return view(own(caller, id), request);
    }

    private RedemptionRow own(Caller caller, long id) {
        return redemptions
                .find(id)
                .filter(order -> order.memberId() == caller.memberId())
                .orElseThrow(() -> NotFound.of("prize"));
    }

    private RedemptionView view(RedemptionRow order, HttpRequest<?> request) {
        return view(order, prizes.find(order.prizeId()).orElse(null), request);
    }

    private RedemptionView view(RedemptionRow order, @Nullable PrizeRow prize, HttpRequest<?> request) {
        boolean ready = order.state() == RedemptionState.READY;
        PickupCodes.Code code = ready ? codes.open(order.codeSealed()) : null;
        return new RedemptionView(
                order.id(),
                order.prizeId(),
                order.prizeName(),
                prize == null ? null : prize.pictureUrl(),
                order.price(),
                order.state(),
                code == null ? null : code.digits(),
                code == null ? null : links.url(request, code.token()),
                ready ? "/api/redemptions/" + order.id() + "/qr.svg" : null,
                order.pickupPlace(),
                order.createdAt(),
                order.expiresAt(),
                order.handedOverAt(),
                order.state().waits());
    }
}

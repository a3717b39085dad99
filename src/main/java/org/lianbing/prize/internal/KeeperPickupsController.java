package org.lianbing.prize.internal;

import io.micronaut.http.annotation.Body;
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
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

/** The keeper's counter: look up a code, hand over, undo. */
@Controller("/api/keeper")
@Secured(Roles.PRIZE_KEEPER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "prize")
class KeeperPickupsController {
    private final HandOver handOver;
    private final PickupViews views;

    KeeperPickupsController(HandOver handOver, PickupViews views) {
        this.handOver = handOver;
        this.views = views;
    }

    /**
     * @param code as the keeper scanned or typed it
     * @param undoUntil the first moment at which an undo is too late
     */
    @Serdeable
    record PickupView(
            long redemptionId,
            String code,
            String prizeName,
            @Nullable String pictureUrl,
            String maskedName,
            String unitName,
            RedemptionState state,
            @Nullable Instant handedOverAt,
            @Nullable Instant undoUntil,
            @Nullable String handedOverBy) {}

    /** @param undone taken back by the keeper; the order could be handed over again */
    @Serdeable
    record HandoverView(
            long redemptionId,
            String prizeName,
            @Nullable String pictureUrl,
            String maskedName,
            String unitName,
            Instant handedOverAt,
            Instant undoUntil,
            boolean undone) {}

    @Serdeable
    record UndoHandoverRequest(@NotBlank @Size(max = 200) String reason) {}

    @Get("/pickups/{code}")
    @Operation(
            summary = "Look up a pickup code",
            description =
                    "By the token of the QR code or by ten digits. Orders out of reach look like unknown codes; too"
                            + " many unknown codes: 429 prize.too-many-tries.")
    PickupView pickup(Caller caller, String code) {
        return views.pickup(handOver.find(caller, code), code);
    }

    @Post("/pickups/{code}/handover")
    @Operation(
            summary = "Hand over",
            description = "Once; a second time is 409 prize.already-handed-over with when and by whom.")
    PickupView handOver(Caller caller, String code) {
        handOver.handOver(caller, handOver.find(caller, code));
        return pickup(caller, code);
    }

    @Post("/pickups/{code}/undo")
    @Operation(summary = "Undo a handover", description = "Within ten minutes, with a reason; audited.")
    PickupView undo(Caller caller, String code, @Valid @Body UndoHandoverRequest body) {
        handOver.undo(caller, handOver.find(caller, code), body.reason());
        return pickup(caller, code);
    }

    @Get("/handovers")
    @Operation(summary = "Today's handovers", description = "What the caller handed over today, the newest first.")
    Page<HandoverView> handovers(
            Caller caller, @Nullable @QueryValue Integer page, @Nullable @QueryValue Integer size) {
        return views.handoversToday(caller.memberId(), PageRequest.of(page, size));
    }
}

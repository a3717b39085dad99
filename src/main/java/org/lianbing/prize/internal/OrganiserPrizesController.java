package org.lianbing.prize.internal;

import static org.lianbing.platform.Sql.marks;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Sql;

/** The organiser's catalogue. */
@Controller("/api/organiser/prizes")
@Secured({Roles.ORGANISER, Roles.ADMINISTRATOR})
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "prize")
class OrganiserPrizesController {
    private final EditPrizes edit;
    private final Prizes prizes;
    private final Sql sql;

    OrganiserPrizesController(EditPrizes edit, Prizes prizes, Sql sql) {
        this.edit = edit;
        this.prizes = prizes;
        this.sql = sql;
    }

    /**
     * @param stock the first stock of a new prize; an edit leaves the stock alone
     * @param needsPreparing a new order waits until an organiser says that the prize is at the pickup place
     */
    @Serdeable
    record PrizeDraft(
            @NotBlank @Size(max = 60) String name,
            @Size(max = 500) String description,
            @Min(1) @Max(1_000_000) long price,
            @Nullable @Min(0) @Max(1_000_000) Integer stock,
            @Min(1) @Max(1_000) int limitPerMember,
            @NotBlank @Size(max = 120) String pickupPlace,
            boolean onSale,
            @Nullable Boolean needsPreparing) {
        boolean isPreparedLater() {
            return needsPreparing != null && needsPreparing;
        }
    }

    @Serdeable
    record ChangeStockRequest(
            @Min(-1_000_000) @Max(1_000_000) int change,
            @NotBlank @Size(max = 200) String reason) {}

    /**
     * @param reserved orders that wait to be picked up
     * @param handedOver orders that were
     */
    @Serdeable
    record OrganiserPrizeView(
            long id,
            String name,
            String description,
            long price,
            int stockLeft,
            long reserved,
            long handedOver,
            int limitPerMember,
            String pickupPlace,
            boolean onSale,
            boolean needsPreparing,
            @Nullable String pictureUrl) {}

    @Get
    @Operation(summary = "Prizes", description = "Of the caller's organisations and those below, the newest first.")
    Page<OrganiserPrizeView> prizes(
            Caller caller, @Nullable @QueryValue Integer page, @Nullable @QueryValue Integer size) {
        PageRequest request = PageRequest.of(page, size);
        List<String> paths = caller.scopes(Roles.ORGANISER);
        return Page.of(views(prizes.within(paths, request)), prizes.countWithin(paths), request);
    }

    @Post
    @Operation(summary = "Add a prize", description = "With its first stock; a picture follows by itself.")
    OrganiserPrizeView add(Caller caller, @Valid @Body PrizeDraft body) {
        return view(caller, edit.add(caller, body));
    }

    @Put("/{id}")
    @Operation(summary = "Edit a prize", description = "Orders that exist keep what they were made with.")
    OrganiserPrizeView edit(Caller caller, long id, @Valid @Body PrizeDraft body) {
        edit.edit(caller, edit.within(caller, id), body);
        return view(caller, id);
    }

    @Post(uri = "/{id}/picture", consumes = MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Set the picture", description = "PNG, JPEG or WebP, judged by its content.")
    OrganiserPrizeView picture(Caller caller, long id, @Part("file") CompletedFileUpload file) {
        PrizeRow prize = edit.within(caller, id);
        try {
            edit.setPicture(caller, prize, file.getBytes());
        } catch (IOException cutOff) {
            throw new BadInput("platform.not-a-picture", "file", "图片没有传完整，请再试一次。");
        }
        return view(caller, id);
    }

    @Post("/{id}/stock")
    @Operation(summary = "Change the stock", description = "By a number with a reason; never below nothing. Audited.")
    OrganiserPrizeView stock(Caller caller, long id, @Valid @Body ChangeStockRequest body) {
        if (body.change() == 0) {
            throw new BadInput("prize.no-change", "change", "请填写增加或减少的数量，不能是 0。");
        }
        edit.changeStock(caller, edit.within(caller, id), body.change(), body.reason());
        return view(caller, id);
    }

    private OrganiserPrizeView view(Caller caller, long id) {
        return views(List.of(edit.within(caller, id))).getFirst();
    }

    private List<OrganiserPrizeView> views(List<PrizeRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<String, Long> counts = new HashMap<>();
        sql.list(
                        "SELECT CONCAT(prize_id, ' ', state) AS k, COUNT(*) AS n FROM prize_redemption WHERE prize_id"
                                + " IN ("
                                + marks(rows.size()) + ") GROUP BY prize_id, state",
                        row -> Map.entry(Sql.text(row, "k"), row.getLong("n")),
                        rows.stream().map(PrizeRow::id).toArray())
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return rows.stream().map(row -> view(row, counts)).toList();
    }

    private static OrganiserPrizeView view(PrizeRow prize, Map<String, Long> counts) {
        return new OrganiserPrizeView(
                prize.id(),
                prize.name(),
                prize.description(),
                prize.price(),
                prize.stockLeft(),
                count(counts, prize, RedemptionState.RESERVED) + count(counts, prize, RedemptionState.READY),
                count(counts, prize, RedemptionState.HANDED_OVER),
                prize.limitPerMember(),
                prize.pickupPlace(),
                prize.onSale(),
                prize.needsPreparing(),
                prize.pictureUrl());
    }

    private static long count(Map<String, Long> counts, PrizeRow prize, RedemptionState state) {
        return counts.getOrDefault(prize.id() + " " + state, 0L);
    }
}

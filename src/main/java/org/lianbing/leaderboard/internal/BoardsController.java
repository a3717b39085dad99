package org.lianbing.leaderboard.internal;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.PageRequest;
import org.lianbing.points.EarnedPoints;

/**
 * Boards. Stays on the event loop: in the common case it takes a finished page from memory and asks Redis where the
 * caller stands; whatever may block runs elsewhere.
 */
@Controller("/api/boards")
@Secured(Roles.WORKER)
@Tag(name = "leaderboard")
class BoardsController {
    /** Longer than any answer of a Redis that works; the page is then shown without the caller's own place. */
    private static final long STANDING_MILLIS_MAX = 1_000;

    private final BoardPages pages;
    private final BoardStore store;
    private final BoardNames names;
    private final RebuildBoard rebuild;
    private final EarnedPoints earned;
    private final Clock clock;
    private final Set<Board.Kept> kept;

    BoardsController(
            BoardPages pages,
            BoardStore store,
            BoardNames names,
            RebuildBoard rebuild,
            EarnedPoints earned,
            Clock clock,
            LeaderboardSettings settings) {
        this.pages = pages;
        this.store = store;
        this.names = names;
        this.rebuild = rebuild;
        this.earned = earned;
        this.clock = clock;
        this.kept = settings.kept();
    }

    @Get(value = "/{period}/{scope}", produces = MediaType.APPLICATION_JSON)
    @Operation(
            summary = "A board",
            description = "Members by points earned in a period (day, week, month, all), among everyone or the caller's"
                    + " unit, with the caller's own place. Up to a quarter of a second old; the own place is live.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BoardView.class)))
    CompletableFuture<HttpResponse<byte[]>> board(
            Caller caller,
            String period,
            String scope,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        Board.Kept wanted = Board.Kept.find(period, scope)
                .filter(kept::contains)
                .orElseThrow(() -> new NotFound("leaderboard.not-found", "没有这个榜单。"));
        PageRequest request = PageRequest.of(page, size);
        LocalDate today = LocalDate.ofInstant(clock.instant(), earned.zone());
        if (wanted.scope() == Board.Scope.EVERYONE) {
            return answer(caller.memberId(), wanted.on(today, 0), request);
        }
        return names.of(caller.memberId())
                .thenCompose(name -> answer(caller.memberId(), wanted.on(today, name.unitId()), request));
    }

    /**
     * The two run beside each other. Only where the page must be waited for, perhaps because its board is being rebuilt,
     * the own place is asked afterwards: before, there would be none.
     */
    private CompletableFuture<HttpResponse<byte[]>> answer(long memberId, Board board, PageRequest request) {
        CompletableFuture<RenderedPage> page = pages.get(board, request);
        if (!page.isDone()) {
            return page.thenCompose(rendered ->
                    standing(board, memberId).thenApply(mine -> HttpResponse.ok(rendered.forMember(memberId, mine))));
        }
        return page.thenCombine(
                standing(board, memberId), (rendered, mine) -> HttpResponse.ok(rendered.forMember(memberId, mine)));
    }

    private CompletableFuture<BoardStore.@Nullable Standing> standing(Board board, long memberId) {
        return store.standing(board, memberId)
                .toCompletableFuture()
                .thenCompose(found -> found == null
                        ? standingOnceWhole(board, memberId)
                        : CompletableFuture.<BoardStore.@Nullable Standing>completedFuture(found))
                .completeOnTimeout(null, STANDING_MILLIS_MAX, TimeUnit.MILLISECONDS)
                .exceptionally(unreachable -> null);
    }

    /** Nobody is told that she has no place because the board was lost a moment ago. */
    private CompletableFuture<BoardStore.@Nullable Standing> standingOnceWhole(Board board, long memberId) {
        return store.isWhole(board)
                .thenCompose(whole -> whole
                        ? CompletableFuture.<BoardStore.@Nullable Standing>completedFuture(null)
                        : rebuild.start(board).thenCompose(done -> store.standing(board, memberId)))
                .toCompletableFuture();
    }
}

package org.lianbing.leaderboard.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.lettuce.core.ScoredValue;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.lianbing.leaderboard.internal.BoardStore.Piece;
import org.lianbing.leaderboard.internal.BoardView.BoardRow;
import org.lianbing.platform.PageRequest;

/**
 * Pages as bytes, each rendered once per instance and quarter of a second, however many look at it. While a board is
 * being rebuilt the page of before is shown.
 */
@Singleton
class BoardPages {
    private static final long PAGES_MAX = 2_000;
    private static final Duration FORGET_AFTER = Duration.ofMinutes(10);
    /** A page this many times older than it should be is waited for instead of shown once more. */
    private static final int STALE_TIMES = 4;

    private final BoardStore store;
    private final BoardNames names;
    private final RebuildBoard rebuild;
    private final ObjectMapper json;
    private final Clock clock;
    private final long ageNanos;
    private final Cache<Key, Slot> slots = Caffeine.newBuilder()
            .maximumSize(PAGES_MAX)
            .expireAfterAccess(FORGET_AFTER)
            .build();

    BoardPages(
            BoardStore store,
            BoardNames names,
            RebuildBoard rebuild,
            ObjectMapper json,
            Clock clock,
            LeaderboardSettings settings) {
        this.store = store;
        this.names = names;
        this.rebuild = rebuild;
        this.json = json;
        this.clock = clock;
        this.ageNanos = settings.pageAge().toNanos();
    }

    private record Key(Board board, PageRequest request) {}

    /** A page and when it was made; the future is made once, so that serving it allocates nothing. */
    private record Made(RenderedPage page, CompletableFuture<RenderedPage> future, long nanos) {}

    /** The place of one page: what there is, and the rendering that is under way. */
    private static final class Slot {
        volatile @Nullable Made made;
        final AtomicReference<@Nullable CompletableFuture<RenderedPage>> rendering = new AtomicReference<>();
    }

    CompletableFuture<RenderedPage> get(Board board, PageRequest request) {
        Key key = new Key(board, request);
        Slot slot = slots.get(key, missing -> new Slot());
        Made made = slot.made;
        if (made == null) {
            return renderOnce(key, slot);
        }
        long age = System.nanoTime() - made.nanos();
        if (age < ageNanos) {
            return made.future();
        }
        CompletableFuture<RenderedPage> rendering = renderOnce(key, slot);
        return age < STALE_TIMES * ageNanos ? made.future() : rendering;
    }

    private CompletableFuture<RenderedPage> renderOnce(Key key, Slot slot) {
        CompletableFuture<RenderedPage> mine = new CompletableFuture<>();
        CompletableFuture<RenderedPage> running = slot.rendering.compareAndExchange(null, mine);
        if (running != null) {
            return running;
        }
        Made before = slot.made;
        CompletableFuture<RenderedPage> rendered = render(key, before == null ? null : before.page());
        rendered.whenComplete((page, failure) -> {
            if (page != null && (before == null || page != before.page())) {
                slot.made = new Made(page, CompletableFuture.completedFuture(page), System.nanoTime());
            }
            slot.rendering.set(null);
            if (page != null) {
                mine.complete(page);
            } else if (before != null) {
                mine.complete(before.page());
            } else {
                mine.completeExceptionally(new BoardUnavailable());
            }
        });
        return mine;
    }

    /** @param before the page to show while the board is not whole */
    private CompletableFuture<RenderedPage> render(Key key, @Nullable RenderedPage before) {
        return piece(key).thenCompose(piece -> {
            if (piece.whole()) {
                return draw(key, piece);
            }
            CompletableFuture<Boolean> rebuilt = rebuild.start(key.board());
            return before != null
                    ? CompletableFuture.completedFuture(before)
                    : rebuilt.thenCompose(done -> piece(key)).thenCompose(whole -> draw(key, whole));
        });
    }

    private CompletableFuture<Piece> piece(Key key) {
        return store.piece(key.board(), key.request().offset(), key.request().size())
                .toCompletableFuture();
    }

    private CompletableFuture<RenderedPage> draw(Key key, Piece piece) {
        List<Long> members =
                piece.rows().stream().map(row -> Long.valueOf(row.getValue())).toList();
        return names.of(members).thenApply(cards -> draw(key, piece, cards));
    }

    private RenderedPage draw(Key key, Piece piece, Map<Long, BoardNames.Name> cards) {
        List<BoardRow> rows = new ArrayList<>();
        long rank = key.request().offset();
        for (ScoredValue<String> row : piece.rows()) {
            long member = Long.parseLong(row.getValue());
            BoardNames.Name card = cards.getOrDefault(member, BoardNames.GONE);
            rows.add(new BoardRow(
                    ++rank, member, card.maskedName(), card.unitName(), ScoreCode.points(row.getScore()), false));
        }
        try {
            return RenderedPage.of(json, key.board(), rows, piece.total(), key.request(), clock.instant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

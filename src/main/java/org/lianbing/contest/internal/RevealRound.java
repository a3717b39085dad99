package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.NotFrozen;
import org.lianbing.contest.RevealNotReady;
import org.lianbing.contest.RevealView;
import org.lianbing.identity.IdentityApi;
import org.lianbing.platform.Audit;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.TransactionRetry;

/**
 * Results of a round that was frozen come out when its organiser says so (揭榜). Until then the places stand written and
 * only she can look at them, for showing them on the big screen.
 */
@Singleton
class RevealRound {
    private final BoardStore boards;
    private final BoardCache cache;
    private final RankRound ranking;
    private final Faces faces;
    private final CloseRound closing;
    private final Audit audit;
    private final TransactionRetry transactions;
    private final Clock clock;

    RevealRound(
            BoardStore boards,
            BoardCache cache,
            RankRound ranking,
            Faces faces,
            CloseRound closing,
            Audit audit,
            TransactionRetry transactions,
            Clock clock) {
        this.boards = boards;
        this.cache = cache;
        this.ranking = ranking;
        this.faces = faces;
        this.closing = closing;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    private record Key(long roundId, boolean atFreeze) {}

    /** @throws RevealNotReady before the places stand */
    RevealView view(RoundInContest place, PageRequest page) {
        RoundRow round = place.round();
        Instant freezesAt = mustFreeze(round);
        BoardStore.BoardRow board = boards.board(round.id());
        if (board.rankedAt() == null) {
            throw new RevealNotReady();
        }
        Standing last = cache.get(new Key(round.id(), false), () -> ranking.written(round.id()));
        Standing frozen = cache.get(new Key(round.id(), true), () -> ranking.standing(round, freezesAt));
        int from = (int) Math.min(page.offset(), last.places().size());
        List<Standing.Place> wanted =
                last.places().subList(from, Math.min(last.places().size(), from + page.size()));
        Map<Long, Faces.Face> named =
                faces.of(wanted.stream().map(Standing.Place::memberId).toList());
        List<RevealView.Row> rows = new ArrayList<>();
        for (Standing.Place one : wanted) {
            Integer before = frozen.indexOf().get(one.memberId());
            rows.add(row(
                    one,
                    before == null ? null : frozen.places().get(before),
                    named.getOrDefault(one.memberId(), Faces.GONE)));
        }
        return new RevealView(
                place.title(),
                round.name(),
                freezesAt,
                board.revealedAt(),
                Page.of(rows, last.places().size(), page));
    }

    private static RevealView.Row row(Standing.Place now, Standing.@Nullable Place before, Faces.Face face) {
        return new RevealView.Row(
                now.rank(),
                face.name(),
                face.unitName(),
                now.scoreTenths(),
                now.elapsedSeconds(),
                before == null ? null : before.rank(),
                before == null ? null : before.scoreTenths(),
                before == null ? null : before.rank() - now.rank());
    }

    /** Harmless to repeat. The results are out when this returns. */
    void reveal(RoundInContest place, long organiser) {
        RoundRow round = place.round();
        mustFreeze(round);
        transactions.inTransaction(() -> {
            if (boards.reveal(round.id(), organiser, clock.instant())) {
                audit.record(organiser, "contest.reveal-round", null, "round:" + round.id(), null);
            } else if (boards.board(round.id()).rankedAt() == null) {
                throw new RevealNotReady();
            }
        });
        closing.close(round.id());
    }

    /**
     * Called when the places of a round stand.
     *
     * @return whether its results may come out now
     */
    static boolean mayComeOut(RoundInContest place, BoardStore boards, IdentityApi identity, Instant now) {
        RoundRow round = place.round();
        if (!round.rules().scored() || round.rules().freezesAt() == null) {
            return true;
        }
        if (boards.ranked(round.id(), now)) {
            identity.message(
                    Objects.requireNonNull(place.contest().publishedBy()),
                    "contest.reveal-due",
                    place.named() + "的名次已经排好，等您揭榜。揭榜之前谁也看不到最终成绩。");
        }
        return boards.board(round.id()).revealedAt() != null;
    }

    private static Instant mustFreeze(RoundRow round) {
        Instant freezesAt = round.rules().freezesAt();
        if (!round.rules().scored() || freezesAt == null) {
            throw new NotFrozen();
        }
        return freezesAt;
    }
}

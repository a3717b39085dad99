package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.BoardKind;
import org.lianbing.contest.BoardState;
import org.lianbing.contest.OrganiserBoardView;
import org.lianbing.contest.RoundBoardView;
import org.lianbing.contest.RoundBoardView.Row;
import org.lianbing.contest.SizeBand;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.OrganisationCard;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

/**
 * Pages of a round's boards. Rows of the page and the caller's own come from one and the same board, so that no question
 * shows more than the board does: what is frozen is frozen for every page, every kind and one's own place.
 */
@Singleton
class RoundBoards {
    /** Rows shown above and below the caller's own. */
    private static final int NEIGHBOURS = 2;

    private final MakeBoard making;
    private final BoardStore boards;
    private final EnterContest entering;
    private final Faces faces;
    private final IdentityApi identity;
    private final Clock clock;

    RoundBoards(
            MakeBoard making,
            BoardStore boards,
            EnterContest entering,
            Faces faces,
            IdentityApi identity,
            Clock clock) {
        this.making = making;
        this.boards = boards;
        this.entering = entering;
        this.faces = faces;
        this.identity = identity;
        this.clock = clock;
    }

    /** For a member who may enter; for others the round does not exist. */
    RoundBoardView ofWorker(long memberId, long roundId, BoardKind kind, @Nullable SizeBand band, PageRequest page) {
        return view(entering.openByRound(memberId, roundId), kind, band, page, memberId);
    }

    OrganiserBoardView ofOrganiser(RoundInContest place, BoardKind kind, @Nullable SizeBand band, PageRequest page) {
        BoardStore.BoardRow board = boards.board(place.round().id());
        return new OrganiserBoardView(
                place.title(),
                place.round().name(),
                view(place, kind, band, page, null),
                board.rankedAt() != null && board.revealedAt() == null,
                board.revealedAt(),
                boards.excluded(place.round().id()).size());
    }

    private RoundBoardView view(
            RoundInContest place, BoardKind kind, @Nullable SizeBand band, PageRequest page, @Nullable Long memberId) {
        Instant now = clock.instant();
        RoundRow round = place.round();
        BoardState state = BoardStates.of(round, now);
        BoardLines all = making.lines(place, state, kind, kind == BoardKind.UNIT ? band : null);
        List<BoardLines.Line> wanted = all.part(page.offset(), page.size());
        Integer mine = memberId == null ? null : indexOf(all, kind, memberId);
        List<BoardLines.Line> around = mine == null
                ? List.of()
                : all.part(Math.max(0, mine - NEIGHBOURS), Math.min(mine, NEIGHBOURS) + 1 + NEIGHBOURS);
        List<Row> rows = rows(
                kind,
                wanted,
                around,
                mine == null ? null : all.lines().get(mine).id(),
                memberId == null);
        return new RoundBoardView(
                kind,
                state,
                round.rules().freezesAt(),
                kind == BoardKind.UNIT || kind == BoardKind.TEAM
                        ? boards.board(round.id()).headcountAt()
                        : null,
                making.earlier(place).isPresent(),
                round.fullMarksTenths(),
                rules(kind, round),
                Page.of(rows.subList(0, wanted.size()), all.lines().size(), page),
                rows.subList(wanted.size(), rows.size()),
                now);
    }

    /** Her unit or team stands there for her also while she has no result herself. */
    private @Nullable Integer indexOf(BoardLines all, BoardKind kind, long memberId) {
        if (kind == BoardKind.PERSON || kind == BoardKind.PROGRESS) {
            return all.indexOf().get(memberId);
        }
        Long group = all.groupOf().get(memberId);
        if (group == null) {
            Faces.Face face = faces.of(List.of(memberId)).getOrDefault(memberId, Faces.GONE);
            group = kind == BoardKind.UNIT ? Long.valueOf(face.unitId()) : face.teamId();
        }
        return group == null ? null : all.indexOf().get(group);
    }

    static List<String> rules(BoardKind kind, RoundRow round) {
        return switch (kind) {
            case PERSON -> List.of(Ranking.rule(round.rules().counting()));
            case UNIT -> GroupRanking.rules("单位");
            case TEAM -> GroupRanking.rules("班组");
            case PROGRESS -> ProgressRanking.RULES;
        };
    }

    /** Named with one look-up for both lists. */
    private List<Row> rows(
            BoardKind kind,
            List<BoardLines.Line> wanted,
            List<BoardLines.Line> around,
            @Nullable Long mine,
            boolean wholeNames) {
        List<BoardLines.Line> lines = new ArrayList<>(wanted);
        lines.addAll(around);
        return named(kind, lines, mine, wholeNames);
    }

    /** @param mine whose row is marked; null: nobody's */
    List<Row> named(BoardKind kind, List<BoardLines.Line> lines, @Nullable Long mine, boolean wholeNames) {
        Set<Long> ids = new LinkedHashSet<>();
        lines.forEach(line -> ids.add(line.id()));
        return kind == BoardKind.PERSON || kind == BoardKind.PROGRESS
                ? persons(lines, faces.of(ids), mine, wholeNames)
                : groups(lines, identity.organisations(ids), mine);
    }

    private static List<Row> persons(
            List<BoardLines.Line> lines, Map<Long, Faces.Face> faces, @Nullable Long mine, boolean wholeNames) {
        return lines.stream()
                .map(line -> {
                    Faces.Face face = faces.getOrDefault(line.id(), Faces.GONE);
                    return row(line, wholeNames ? face.name() : face.maskedName(), face.unitName(), mine);
                })
                .toList();
    }

    private static List<Row> groups(
            List<BoardLines.Line> lines, Map<Long, OrganisationCard> cards, @Nullable Long mine) {
        return lines.stream()
                .map(line -> {
                    OrganisationCard card = cards.get(line.id());
                    return card == null
                            ? row(line, Faces.GONE.name(), "", mine)
                            : row(line, card.name(), above(card), mine);
                })
                .toList();
    }

    /** The name of the organisation above. */
    private static String above(OrganisationCard card) {
        String[] names = card.fullName().split("/", -1);
        return names.length < 2 ? "" : names[names.length - 2];
    }

    private static Row row(BoardLines.Line line, String name, String place, @Nullable Long mine) {
        return new Row(
                line.rank(),
                line.id(),
                name,
                place,
                line.scoreTenths(),
                line.elapsedSeconds(),
                line.group(),
                line.progress(),
                mine != null && mine == line.id());
    }
}

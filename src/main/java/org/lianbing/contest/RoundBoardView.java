package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.Page;

/**
 * A board of a round. Up to a quarter of a second old, and older where making it takes longer.
 *
 * @param freezesAt from then on nothing later is shown; null: the round is not frozen
 * @param headcountAt when the members of the units were counted; only for units and teams
 * @param hasProgress whether there is an earlier round to compare with
 * @param rules how places are decided, in plain words, one sentence each
 * @param mine the caller's row with those next to her; empty when she does not stand on the board
 */
@Serdeable
public record RoundBoardView(
        BoardKind kind,
        BoardState state,
        @Nullable Instant freezesAt,
        @Nullable Instant headcountAt,
        boolean hasProgress,
        int fullMarksTenths,
        List<String> rules,
        Page<Row> rows,
        List<Row> mine,
        Instant serverNow) {
    /**
     * @param id of the member, or of the unit or team
     * @param name of a person masked, unless an organiser asks
     * @param place the unit of a person or of a team; empty for a unit
     * @param scoreTenths of a person
     * @param elapsedSeconds of a person
     */
    @Serdeable
    public record Row(
            int rank,
            long id,
            String name,
            String place,
            @Nullable Integer scoreTenths,
            @Nullable Long elapsedSeconds,
            @Nullable GroupFigures group,
            @Nullable ProgressFigures progress,
            boolean mine) {}

    /**
     * Everything that a unit's or team's points follow from; marks in hundredths, shares in thousandths.
     *
     * @param members headcount, frozen at the start of the round
     * @param finished of them with a result
     * @param meanHundredths of those
     * @param shrunkenHundredths the mean drawn towards the mean of everybody, the more the fewer they are
     * @param pointsHundredths participation times shrunken mean
     */
    @Serdeable
    public record GroupFigures(
            long members,
            int finished,
            int participationThousandths,
            int meanHundredths,
            int shrunkenHundredths,
            int pointsHundredths,
            SizeBand band) {}

    /** Shares of the full marks in thousandths: {@code gain} is {@code now} less {@code before}. */
    @Serdeable
    public record ProgressFigures(int beforeThousandths, int nowThousandths, int gainThousandths) {}
}

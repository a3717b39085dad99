package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The public notice as workers see it, without its lines.
 *
 * @param count how many go on
 * @param mine my own line; null for who has no rank in the round
 * @param moves what changed since it went up, the newest first
 */
@Serdeable
public record NoticeView(
        long roundId,
        long contestId,
        String title,
        String roundName,
        String organiserName,
        AdvancementStage stage,
        List<String> words,
        TieRule ties,
        String lotSeed,
        boolean showScores,
        Instant noticeStartsAt,
        Instant noticeEndsAt,
        int workingDaysLeft,
        int count,
        @Nullable Mine mine,
        List<Move> moves,
        @Nullable Instant sealedAt,
        @Nullable String sealedHash,
        Instant serverNow) {
    /**
     * @param reason why I was excluded or withdrew
     * @param withdrawing I have asked to give my place up
     * @param canWithdraw I have a place, and the list is not final
     */
    @Serdeable
    public record Mine(
            int position,
            int rank,
            AdvancementVerdict verdict,
            String words,
            @Nullable String reason,
            boolean withdrawing,
            boolean canWithdraw) {}

    @Serdeable
    public record Move(
            Instant movedAt, int position, int rank, String maskedName, String unitName, String before, String after) {}
}

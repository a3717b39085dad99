package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.exam.MultipleRule;

/**
 * A contest as a worker who may enter it sees it.
 *
 * @param events those she may enter
 * @param current the round that is on for her: running, else the next, else the last
 */
@Serdeable
public record ContestView(
        long id,
        String name,
        String summary,
        String organiserName,
        List<EventView> events,
        long current,
        Instant serverNow) {
    /**
     * @param name may be empty where the contest has no other event
     * @param entered whether she takes part
     * @param myEntry how far her registration is; null before
     * @param entryOpen whether entering is possible now
     */
    @Serdeable
    public record EventView(
            long id,
            String name,
            @Nullable Long tradeId,
            Stage stage,
            EntryView entry,
            boolean entered,
            @Nullable EntryState myEntry,
            boolean entryOpen,
            List<RoundView> rounds) {}

    /**
     * @param unitCap how many members of one unit have a place; null: no bound
     * @param approval whether the organiser has to say yes
     * @param codeNeeded whether a code has to be given
     */
    @Serdeable
    public record EntryView(
            @Nullable Instant opensAt,
            @Nullable Instant closesAt,
            @Nullable Integer unitCap,
            boolean approval,
            boolean codeNeeded) {}

    /**
     * @param state of the window
     * @param entryEndsAt from then on nobody can start
     * @param triesToday started today, Beijing time; counted only where the round bounds tries by day
     * @param rules in plain words, one sentence each
     * @param resultsAt when the results come out at the earliest
     * @param attemptId her newest attempt, if there is one
     * @param takesPart whether she takes part in it; of a round for chosen people that follows from the list before it
     * @param list how far the list of those who go on is; null while it is not public
     * @param myResult her place, once the results are out
     * @param onList whether she goes on by that list; null while it is not public
     */
    @Serdeable
    public record RoundView(
            long id,
            String name,
            Instant startsAt,
            Instant endsAt,
            Instant entryEndsAt,
            long durationSeconds,
            int triesMax,
            int triesUsed,
            int triesToday,
            int questionCount,
            int fullMarksTenths,
            MultipleRule multipleRule,
            RevealRule reveal,
            RoundRules held,
            RoundPhase state,
            Stage stage,
            Instant resultsAt,
            @Nullable Instant closedAt,
            List<String> rules,
            boolean checkableDraw,
            ContestCard.AttemptProgress attemptState,
            @Nullable Long attemptId,
            boolean takesPart,
            @Nullable AdvancementStage list,
            @Nullable Boolean onList,
            @Nullable MyResult myResult) {}

    /** @param attemptId the try that counts */
    @Serdeable
    public record MyResult(long attemptId, int rank, int rankedCount, int scoreTenths, long elapsedSeconds) {}
}

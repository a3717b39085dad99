package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.Difficulty;
import org.lianbing.bank.QuestionType;
import org.lianbing.exam.MultipleRule;

/** A contest as its organiser writes it: one event with one round. */
@Serdeable
public record ContestDraft(
        String name, String summary, long organisationId, EligibilityDraft eligibility, RoundDraft round) {

    /** Who may enter; an empty list puts no bound, and all empty means everyone in the contest's organisation. */
    @Serdeable
    public record EligibilityDraft(List<Long> organisationIds, List<Long> tradeIds, List<Integer> levels) {
        public static final EligibilityDraft EVERYONE = new EligibilityDraft(List.of(), List.of(), List.of());

        public EligibilityDraft {
            organisationIds = listed(organisationIds);
            tradeIds = listed(tradeIds);
            levels = listed(levels);
        }
    }

    /**
     * @param endsAt exclusive
     * @param durationSeconds from the start of an attempt
     * @param practiceWhileRunning whether the banks stay open to practice during the window
     */
    @Serdeable
    public record RoundDraft(
            String name,
            Instant startsAt,
            Instant endsAt,
            long durationSeconds,
            int triesMax,
            MultipleRule multipleRule,
            RevealRule reveal,
            boolean practiceWhileRunning,
            BlueprintDraft blueprint) {}

    @Serdeable
    public record BlueprintDraft(List<SectionDraft> sections, boolean shuffleOptions) {
        public BlueprintDraft {
            sections = listed(sections);
        }
    }

    /**
     * @param level 5 to 1, or null for all
     * @param difficulty or null for all
     */
    @Serdeable
    public record SectionDraft(
            String title,
            long bankId,
            QuestionType type,
            @Nullable Integer level,
            @Nullable Difficulty difficulty,
            int count,
            int marksTenthsEach) {}

    /** What a client leaves out or sends as null is an empty list; a null in a list stays, for the check to refuse. */
    private static <T> List<T> listed(@Nullable List<T> sent) {
        return sent == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(sent));
    }
}

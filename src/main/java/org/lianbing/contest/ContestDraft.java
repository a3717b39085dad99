package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.Difficulty;
import org.lianbing.bank.QuestionType;
import org.lianbing.exam.DrawRule;
import org.lianbing.exam.MarkingRules;
import org.lianbing.exam.MultipleRule;

/** A contest as its organiser writes it: events (赛项) with rounds (轮次) one after the other. */
@Serdeable
public record ContestDraft(String name, String summary, long organisationId, List<EventDraft> events) {
    public ContestDraft {
        events = listed(events);
    }

    /** One event without a name of its own, with one round: the usual contest of a unit. */
    public static ContestDraft simple(
            String name, String summary, long organisationId, EligibilityDraft eligibility, RoundDraft round) {
        return new ContestDraft(
                name,
                summary,
                organisationId,
                List.of(new EventDraft(null, "", null, eligibility, EntryRules.USUAL, List.of(round))));
    }

    /** Every round of every event. */
    public Stream<RoundDraft> rounds() {
        return events.stream().flatMap(event -> event.rounds().stream());
    }

    /**
     * @param id of the event that this changes; null for a new one
     * @param name may be empty where the contest has no other event
     * @param tradeId the trade it is held in, if it is one; who may enter is the eligibility's to say
     */
    @Serdeable
    public record EventDraft(
            @Nullable Long id,
            String name,
            @Nullable Long tradeId,
            EligibilityDraft eligibility,
            EntryRules entry,
            List<RoundDraft> rounds) {
        public EventDraft {
            name = name == null ? "" : name;
            entry = entry == null ? EntryRules.USUAL : entry;
            rounds = listed(rounds);
        }
    }

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
     * @param id of the round that this changes; null for a new one
     * @param endsAt exclusive
     * @param durationSeconds from the start of an attempt; of no meaning where everybody has until the end
     * @param triesMax of one member in all
     * @param marking what is not marked in the plain way; what a client leaves out is {@link MarkingRules#PLAIN}
     * @param practiceWhileRunning whether the banks stay open to practice during the window
     */
    @Serdeable
    public record RoundDraft(
            @Nullable Long id,
            String name,
            Instant startsAt,
            Instant endsAt,
            long durationSeconds,
            int triesMax,
            MultipleRule multipleRule,
            RevealRule reveal,
            boolean practiceWhileRunning,
            BlueprintDraft blueprint,
            RoundRules rules,
            MarkingRules marking) {
        public RoundDraft {
            rules = rules == null ? RoundRules.USUAL : rules;
            marking = marking == null ? MarkingRules.PLAIN : marking;
        }
    }

    /** @param draw who gets which questions; left out: everybody a paper of her own, in a band of 1 % up and down */
    @Serdeable
    public record BlueprintDraft(List<SectionDraft> sections, boolean shuffleOptions, DrawRule draw) {
        public BlueprintDraft {
            sections = listed(sections);
            draw = draw == null ? DrawRule.PER_PERSON : draw;
        }

        /** Drawn for each person. */
        public BlueprintDraft(List<SectionDraft> sections, boolean shuffleOptions) {
            this(sections, shuffleOptions, DrawRule.PER_PERSON);
        }
    }

    /**
     * @param level 5 to 1, or null for all
     * @param difficulty or null for all
     * @param chapter of the bank, or null for all
     * @param questionIds of a fixed paper, as many as {@code count}; empty where they are drawn
     */
    @Serdeable
    public record SectionDraft(
            String title,
            long bankId,
            QuestionType type,
            @Nullable Integer level,
            @Nullable Difficulty difficulty,
            @Nullable String chapter,
            int count,
            int marksTenthsEach,
            List<Long> questionIds) {
        public SectionDraft {
            chapter = chapter == null || chapter.isBlank() ? null : chapter.strip();
            questionIds = listed(questionIds);
        }

        /** From any chapter, drawn. */
        public SectionDraft(
                String title,
                long bankId,
                QuestionType type,
                @Nullable Integer level,
                @Nullable Difficulty difficulty,
                int count,
                int marksTenthsEach) {
            this(title, bankId, type, level, difficulty, null, count, marksTenthsEach, List.of());
        }
    }

    /** What a client leaves out or sends as null is an empty list; a null in a list stays, for the check to refuse. */
    private static <T> List<T> listed(@Nullable List<T> sent) {
        return sent == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(sent));
    }
}

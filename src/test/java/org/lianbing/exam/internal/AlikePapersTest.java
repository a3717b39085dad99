package org.lianbing.exam.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianbing.exam.internal.MadeUpRound.NINE;
import static org.lianbing.exam.internal.MadeUpRound.QUESTIONS;
import static org.lianbing.exam.internal.MadeUpRound.paper;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlikePapersTest {
    @Test
    void of_twenty_thousand_at_most_two_honest_pairs_stand_out_and_four_of_five_copied_ones_do() {
        MadeUpRound.Outcome outcome = MadeUpRound.search(20261128, 20_000, 200, 0.75);
        System.out.println("similarity: " + outcome);
        assertThat(outcome.pairsCompared()).as("everybody against everybody").isEqualTo(20_000L * 19_999 / 2);
        assertThat(outcome.honest()).as("honest pairs of 20,000").isLessThanOrEqualTo(2);
        assertThat(outcome.caught()).isGreaterThanOrEqualTo(outcome.planted() * 8 / 10);
        assertThat(outcome.took()).isLessThan(Duration.ofMinutes(5));
    }

    @Test
    void everybody_right_about_everything_is_no_evidence() {
        List<AnsweredPaper> papers = new ArrayList<>();
        for (long i = 1; i <= 200; i++) {
            papers.add(paper(i, 1, "p" + i, NINE, "A".repeat(QUESTIONS), "A".repeat(QUESTIONS)));
        }

        assertThat(AlikePapers.among(papers).pairs()).isEmpty();
    }

    @Test
    void the_same_wrong_answers_among_people_who_answer_otherwise_stand_out_with_their_numbers() {
        MadeUpRound round = new MadeUpRound(7, 400);
        AnsweredPaper first = round.papers.get(0);
        AnsweredPaper second = round.papers.get(1);
        round.papers.set(1, as(first, second, first.unitId(), first.device(), 600));

        AlikePair pair = AlikePapers.among(round.papers).pairs().getFirst();

        assertThat(pair.oneAttemptId()).isEqualTo(first.attemptId());
        assertThat(pair.otherAttemptId()).isEqualTo(second.attemptId());
        assertThat(pair.common()).isEqualTo(QUESTIONS);
        assertThat(pair.same()).isEqualTo(QUESTIONS);
        assertThat(pair.sameWrong()).isPositive().isLessThan(QUESTIONS);
        assertThat(pair.expectedSame()).isBetween(5.0, 45.0);
        assertThat(pair.sameUnit()).isTrue();
        assertThat(pair.sameDevice()).isTrue();
        assertThat(pair.startsApartSeconds()).isEqualTo(600);
    }

    @Test
    void unit_phone_and_start_are_told_and_weigh_nothing() {
        MadeUpRound round = new MadeUpRound(8, 400);
        AnsweredPaper first = round.papers.get(0);
        AnsweredPaper last = round.papers.getLast();
        assertThat(first.unitId()).isNotEqualTo(last.unitId());
        round.papers.set(round.papers.size() - 1, as(first, last, last.unitId(), last.device(), 7_200));
        AlikePair apart = AlikePapers.among(round.papers).pairs().getFirst();
        round.papers.set(round.papers.size() - 1, as(first, last, first.unitId(), first.device(), 1));
        AlikePair together = AlikePapers.among(round.papers).pairs().getFirst();

        assertThat(apart.sameUnit()).isFalse();
        assertThat(apart.sameDevice()).isFalse();
        assertThat(together.sameUnit()).isTrue();
        assertThat(together.sameDevice()).isTrue();
        assertThat(together.evidence()).isEqualTo(apart.evidence());
        assertThat(together.beyond()).isEqualTo(apart.beyond());
    }

    @Test
    void two_tries_of_one_person_are_never_compared() {
        MadeUpRound round = new MadeUpRound(9, 400);
        AnsweredPaper first = round.papers.get(0);
        round.papers.add(new AnsweredPaper(
                9_999,
                first.memberId(),
                first.unitId(),
                first.device(),
                first.startedAt(),
                first.revisionIds(),
                first.answers(),
                first.right()));

        assertThat(AlikePapers.among(round.papers).pairs()).isEmpty();
    }

    @Test
    void a_handful_of_common_questions_is_too_little_to_say_anything() {
        String right = "A".repeat(AlikePapers.COMMON_MIN - 1);
        List<AnsweredPaper> papers = new ArrayList<>();
        for (long i = 1; i <= 100; i++) {
            papers.add(paper(i, 1, "p" + i, NINE, i <= 2 ? "D".repeat(right.length()) : right, right));
        }

        assertThat(AlikePapers.among(papers).pairs()).isEmpty();
    }

    /** Somebody's paper with the answers of another, begun so many seconds after her. */
    private static AnsweredPaper as(AnsweredPaper from, AnsweredPaper to, long unit, String device, long later) {
        return new AnsweredPaper(
                to.attemptId(),
                to.memberId(),
                unit,
                device,
                from.startedAt().plusSeconds(later),
                from.revisionIds(),
                from.answers(),
                from.right());
    }
}

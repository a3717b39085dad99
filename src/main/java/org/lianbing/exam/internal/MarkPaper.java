package org.lianbing.exam.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.exam.RemedyKind;

/**
 * Marks whole papers of one blueprint, with what was put right since: the one place where a score comes from, at submission,
 * on the marked paper and in a regrade.
 */
final class MarkPaper {
    private final Marking marking;
    private final Map<Long, MarkingKey> keys;
    private final Remedies remedies;
    private final Map<Long, Ruling> rulings = new HashMap<>();

    MarkPaper(Marking marking, Map<Long, MarkingKey> keys, Remedies remedies) {
        this.marking = marking;
        this.keys = keys;
        this.remedies = remedies;
    }

    Ruling ruling(long revisionId) {
        return rulings.computeIfAbsent(revisionId, id -> remedies.of(id, keys));
    }

    /**
     * @param answers by position
     * @param byHand what people decided, in tenths, by position
     */
    SheetMarks mark(Paper paper, Map<Integer, String> answers, Map<Integer, Integer> byHand) {
        List<Mark> marks = new ArrayList<>(paper.questions().size());
        List<Integer> waiting = new ArrayList<>();
        int full = 0;
        int takenOut = 0;
        int right = 0;
        for (PaperQuestion question : paper.questions()) {
            Ruling ruling = ruling(question.revisionId());
            String answer = answers.getOrDefault(question.position(), "");
            Integer decided = byHand.get(question.position());
            boolean person = ruling.voided() == null && ruling.shown().byHand() && !Marking.blank(answer);
            if (person && decided == null) {
                waiting.add(question.position());
            }
            Mark mark = person ? byHand(decided == null ? 0 : decided, question) : mark(ruling, question, answer);
            marks.add(mark);
            full += question.marksTenths();
            takenOut += ruling.takenOut() ? question.marksTenths() : 0;
            right += mark.right() ? 1 : 0;
        }
        return new SheetMarks(marks, waiting, scaled(marking.total(marks), full, full - takenOut), right);
    }

    private Mark mark(Ruling ruling, PaperQuestion question, String answer) {
        if (ruling.voided() != null) {
            return ruling.voided() == RemedyKind.FULL_MARKS ? new Mark(question.marksTenths(), true) : Mark.NOTHING;
        }
        return ruling.keys().stream()
                .map(key -> marking.mark(key, question, answer))
                .reduce(Mark::orBetter)
                .orElseThrow();
    }

    private static Mark byHand(int tenths, PaperQuestion question) {
        return new Mark(tenths, tenths == question.marksTenths());
    }

    /** Of what is left to the full marks, rounded down; a paper of which nothing is left gets all of them. */
    private static int scaled(int scoreTenths, int full, int left) {
        if (left == full) {
            return scoreTenths;
        }
        return left == 0 ? full : (int) Math.floorDiv((long) scoreTenths * full, (long) left);
    }
}

package org.lianbing.practice.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianbing.exam.PracticeClosure;
import org.lianbing.platform.NotFound;
import org.lianbing.practice.PoolClosed;
import org.lianbing.practice.QuestionWithdrawn;

/**
 * Which banks, and which of their questions, are open to one member at one moment.
 *
 * @param open may be shown and judged
 * @param practisable questions by open bank; what is no longer among them has left every set and book
 * @param closed would be open if no round were running
 * @param zone of the clock she looks at
 */
record Opening(Set<Long> open, Map<Long, Set<Long>> practisable, Map<Long, PracticeClosure> closed, ZoneId zone) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("M月d日 HH:mm");

    Opening {
        open = Set.copyOf(open);
        practisable = Map.copyOf(practisable);
        closed = Map.copyOf(closed);
    }

    boolean allows(Sequence.Entry question) {
        return allows(question.bankId(), question.questionId());
    }

    boolean allows(long bankId, long questionId) {
        return open.contains(bankId)
                && practisable.getOrDefault(bankId, Set.of()).contains(questionId);
    }

    /**
     * @throws PoolClosed while a round uses the question
     * @throws NotFound when its bank is no longer hers to see
     * @throws QuestionWithdrawn when it is practised no more
     */
    void mustAllow(Sequence.Entry question) {
        PracticeClosure closure = closed.get(question.bankId());
        if (closure != null) {
            throw poolClosed(closure);
        }
        if (!open.contains(question.bankId())) {
            throw NotFound.of("practice");
        }
        if (!allows(question)) {
            throw new QuestionWithdrawn();
        }
    }

    boolean heldBack() {
        return !closed.isEmpty();
    }

    /** For when everything is held back; says until when the longest closure lasts. */
    PoolClosed poolClosed() {
        return poolClosed(closed.values().stream()
                .max(Comparator.comparing(PracticeClosure::until))
                .orElseThrow());
    }

    private PoolClosed poolClosed(PracticeClosure closure) {
        return new PoolClosed(
                "这些试题正用于" + name(closure) + "，为了公平，" + moment(closure.until()) + "前暂停练习，之后自动开放。",
                closure.title(),
                closure.until());
    }

    /** What is said in place of a question that may not be shown. */
    String words(Sequence.Entry question) {
        @Nullable PracticeClosure closure = closed.get(question.bankId());
        if (open.contains(question.bankId())) {
            return QuestionWithdrawn.WORDS;
        }
        return closure == null
                ? "这道题所在的题库已不对您开放，请做下一题。"
                : "这道题正用于" + name(closure) + "，" + moment(closure.until()) + "开放，请先做下一题。";
    }

    private static String name(PracticeClosure closure) {
        return closure.title().isEmpty() ? "进行中的竞赛" : "进行中的“" + closure.title() + "”";
    }

    private String moment(Instant at) {
        return MOMENT.format(at.atZone(zone));
    }
}

package org.lianbing.bank.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.QuestionType;
import org.lianbing.bank.internal.TextBlock.Field;
import org.lianbing.bank.internal.TextMarks.Numbered;
import org.lianbing.bank.internal.TextMarks.Numbering;

/**
 * Whether a number begins a question. It does so only where one is due: lists stand inside of stems, answers and
 * rationales too.
 */
final class TextNumbers {
    private static final int GAP_MAX = 3;
    private static final String ASKS = ".*([？?]|[（(_]|什么|哪些|哪几|如何|怎样|为什么|简述|试述|论述|说明|谈谈).*";

    private @Nullable Numbering numbering;

    /** Once one question has a number, all have. */
    boolean areUsed() {
        return numbering != null;
    }

    void begun(Numbered numbered) {
        if (numbering == null || numbered.numbering() != Numbering.BARE) {
            numbering = numbered.numbering();
        }
    }

    /** The number that follows, or the first of a new count, or any once the question before is whole. */
    boolean isDue(@Nullable TextBlock open, Numbered numbered) {
        if (open == null) {
            return numbered.numbering() != Numbering.BARE || numbering != null || numbered.number() == 1;
        }
        boolean follows = numbered.number() == open.number + 1;
        if (numbered.numbering() == Numbering.BARE) {
            return follows && (numbering == Numbering.BARE || open.isComplete());
        }
        if (numbered.numbering() == Numbering.BRACKETED && numbering != null && numbering != Numbering.BRACKETED) {
            return false;
        }
        if (follows) {
            return true;
        }
        boolean soon = numbered.number() > open.number && numbered.number() <= open.number + GAP_MAX;
        return open.field == Field.RATIONALE || !open.isComplete() ? soon : true;
    }

    /** 1. 2. 3. of an answer in words or a rationale: they go on until the question that is due asks something. */
    static boolean isListItem(TextBlock open, Optional<Numbered> numbered) {
        boolean answering = open.field == Field.RATIONALE || open.field == Field.KEY && open.inWords;
        if (!answering || numbered.isEmpty()) {
            return false;
        }
        int number = numbered.get().number();
        boolean due = number == open.number + 1;
        boolean listed =
                number == open.listedTo + 1 && (!due || !numbered.get().rest().matches(ASKS) && open.listedTo > 0);
        if (listed) {
            open.listedTo = number;
        }
        return listed;
    }

    /** （2） within a case. */
    static boolean isPart(@Nullable TextBlock open, Numbered numbered) {
        return open != null
                && numbered.numbering() == Numbering.BRACKETED
                && SheetWords.type(open.type).filter(QuestionType.CASE::equals).isPresent()
                && numbered.number() == open.parts.size() + 1;
    }
}

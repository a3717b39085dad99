package org.lianbing.exam.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Puts drawn questions onto a paper: marks, and the order of the options. Pure. */
final class ComposedPaper {
    private ComposedPaper() {}

    /**
     * @param marksTenths of one question of each section
     * @param shuffled how many options of a question change places; 0 where they stand as written
     */
    static Paper of(
            List<List<SectionPools.Entry>> drawn,
            int[] marksTenths,
            SplitMix random,
            ToIntFunction<SectionPools.Entry> shuffled) {
        List<PaperQuestion> questions = new ArrayList<>();
        for (int section = 0; section < drawn.size(); section++) {
            for (SectionPools.Entry entry : drawn.get(section)) {
                int options = shuffled.applyAsInt(entry);
                questions.add(new PaperQuestion(
                        questions.size() + 1,
                        entry.revisionId(),
                        marksTenths[section],
                        options == 0 ? "" : random.letters(options)));
            }
        }
        return new Paper(questions);
    }
}

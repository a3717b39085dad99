package org.lianbing.exam;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** A paper drawn from a blueprint for looking at: nobody answers it. There is no key here. */
@Serdeable
public record DrawnPaper(List<DrawnSection> sections) {
    public DrawnPaper {
        sections = List.copyOf(sections);
    }

    @Serdeable
    public record DrawnSection(String title, int marksTenthsEach, List<DrawnQuestion> questions) {
        public DrawnSection {
            questions = List.copyOf(questions);
        }
    }

    /** @param order authoring letters in the order shown; "" when the options stand as written */
    @Serdeable
    public record DrawnQuestion(long revisionId, String order) {}
}

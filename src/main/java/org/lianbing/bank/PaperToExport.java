package org.lianbing.bank;

import java.util.List;

/**
 * A drawn paper, to be printed or taken to another system.
 *
 * @param title over the paper, such as the contest's name
 * @param note below it in small print, such as 时间 90 分钟
 */
public record PaperToExport(String title, String note, List<Section> sections) {
    public PaperToExport {
        sections = List.copyOf(sections);
    }

    public record Section(String title, int marksTenthsEach, List<Question> questions) {
        public Section {
            questions = List.copyOf(questions);
        }
    }

    /** @param order authoring letters in the order shown, as on a paper on screen; "" when the options stand as written */
    public record Question(long revisionId, String order) {}

    public List<Long> revisionIds() {
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .map(Question::revisionId)
                .toList();
    }
}

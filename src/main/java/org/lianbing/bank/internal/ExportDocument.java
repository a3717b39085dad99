package org.lianbing.bank.internal;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What is taken out: a bank or a part of it, or a paper.
 *
 * @param note below the title in small print; "" for none
 * @param occupation national code of the trade, for formats that ask for one
 */
record ExportDocument(String title, String note, String occupation, String trade, List<Section> sections) {
    ExportDocument {
        sections = List.copyOf(sections);
    }

    /**
     * @param marksTenthsEach of one question; 0 outside a paper
     * @param questions in their order, as often as asked for, read as they are needed
     */
    record Section(String title, int marksTenthsEach, int count, Supplier<Stream<ExportQuestion>> questions) {}

    int count() {
        return sections.stream().mapToInt(Section::count).sum();
    }

    /** Through all sections. */
    Stream<ExportQuestion> questions() {
        return sections.stream().flatMap(section -> section.questions().get());
    }
}

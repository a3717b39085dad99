package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianbing.bank.BankApi;
import org.lianbing.bank.PoolQuery;
import org.lianbing.bank.PoolQuestion;
import org.lianbing.exam.Section;

/** What the banks hold now for the sections of a blueprint, with how easy each question is. */
@Singleton
class PoolSnapshots {
    private final BankApi bank;
    private final Facilities facilities;

    PoolSnapshots(BankApi bank, Facilities facilities) {
        this.bank = bank;
        this.facilities = facilities;
    }

    /** @param byHand whether questions that people mark may be drawn: only where the blueprint says how they do */
    SectionPools pools(List<Section> sections, boolean byHand) {
        return SectionPools.of(sections.stream()
                .map(section -> entries(asked(section).stream()
                        .filter(question -> question.forContests(byHand))
                        .toList()))
                .toList());
    }

    private List<SectionPools.Entry> entries(List<PoolQuestion> questions) {
        Map<Long, Integer> easy = facilities.of(questions);
        return questions.stream()
                .map(question -> new SectionPools.Entry(
                        question.questionId(),
                        question.revisionId(),
                        easy.getOrDefault(question.revisionId(), Facility.declared(question.difficulty()))))
                .toList();
    }

    /** How many of a section's questions have a difficulty that was measured. */
    int measured(Section section) {
        return facilities
                .of(asked(section).stream().filter(PoolQuestion::forContests).toList())
                .size();
    }

    /** Questions of a section that may not be drawn. */
    List<PoolQuestion> held(Section section, boolean byHand) {
        return asked(section).stream()
                .filter(question -> !question.forContests(byHand))
                .toList();
    }

    /** Published questions that the section names, in the organiser's order where she lists them. */
    private List<PoolQuestion> asked(Section section) {
        List<PoolQuestion> found = bank.pool(new PoolQuery(
                section.bankId(),
                null,
                null,
                section.type(),
                section.level(),
                section.difficulty(),
                section.chapter(),
                false));
        if (section.questionIds().isEmpty()) {
            return found;
        }
        Set<Long> listed = new HashSet<>(section.questionIds());
        return found.stream()
                .filter(question -> listed.contains(question.questionId()))
                .sorted(Comparator.comparingInt(
                        question -> section.questionIds().indexOf(question.questionId())))
                .toList();
    }
}

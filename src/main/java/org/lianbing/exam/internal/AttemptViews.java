package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lianbing.bank.AnswerShape;
import org.lianbing.bank.PartView;
import org.lianbing.bank.QuestionContent;
import org.lianbing.exam.AttemptView;
import org.lianbing.exam.Section;

/** Puts a stored attempt and the contents of its questions together for its owner. */
@Singleton
class AttemptViews {
    private final Blueprints blueprints;
    private final QuestionContents contents;
    private final Clock clock;

    AttemptViews(Blueprints blueprints, QuestionContents contents, Clock clock) {
        this.blueprints = blueprints;
        this.contents = contents;
        this.clock = clock;
    }

    AttemptView of(AttemptRow attempt, List<AttemptView.AnswerView> answers) {
        Paper paper = Paper.parse(attempt.paper());
        Map<Long, QuestionContent> asked = contents.of(paper.revisionIds());
        List<AttemptView.SectionView> sections = new ArrayList<>();
        int from = 0;
        for (Section section : blueprints.get(attempt.blueprintId()).sections()) {
            List<AttemptView.QuestionView> questions = new ArrayList<>(section.count());
            for (PaperQuestion question : paper.questions().subList(from, from + section.count())) {
                questions.add(question(question, Objects.requireNonNull(asked.get(question.revisionId()))));
            }
            sections.add(new AttemptView.SectionView(section.title(), section.marksTenthsEach(), questions));
            from += section.count();
        }
        return new AttemptView(
                attempt.id(),
                attempt.occasion().key(),
                attempt.title(),
                attempt.tryNo(),
                attempt.state(),
                attempt.startedAt(),
                attempt.deadline(),
                clock.instant(),
                attempt.device(),
                sections,
                answers,
                attempt.submittedAt(),
                attempt.submittedBy());
    }

    private static AttemptView.QuestionView question(PaperQuestion question, QuestionContent content) {
        return new AttemptView.QuestionView(
                question.position(),
                content.type(),
                content.stem(),
                options(question, content),
                content.blankCount(),
                content.prompts(),
                PartView.all(content.parts()),
                content.formulas(),
                question.marksTenths());
    }

    /** Options lettered in the order shown to this person. */
    static List<AttemptView.OptionView> options(PaperQuestion question, QuestionContent content) {
        List<AttemptView.OptionView> options = new ArrayList<>(content.options().size());
        for (int shown = 0; shown < content.options().size(); shown++) {
            options.add(new AttemptView.OptionView(
                    AnswerShape.letter(shown), content.options().get(question.authored(shown))));
        }
        return options;
    }
}

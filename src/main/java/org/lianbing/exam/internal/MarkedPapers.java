package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.Judging;
import org.lianbing.bank.KeyText;
import org.lianbing.bank.PartView;
import org.lianbing.bank.QuestionContent;
import org.lianbing.exam.AttemptView;
import org.lianbing.exam.Blueprint;
import org.lianbing.exam.MarkedPaperView;
import org.lianbing.exam.MultipleRule;
import org.lianbing.exam.Section;

/** Lays the keys beside the answers, once that is allowed; who may see it is decided before. */
@Singleton
class MarkedPapers {
    private final Blueprints blueprints;
    private final QuestionContents contents;
    private final MarkingKeys keys;

    MarkedPapers(Blueprints blueprints, QuestionContents contents, MarkingKeys keys) {
        this.blueprints = blueprints;
        this.contents = contents;
        this.keys = keys;
    }

    MarkedPaperView of(AttemptRow attempt, List<AttemptView.AnswerView> answers) {
        Paper paper = Paper.parse(attempt.paper());
        Map<Long, QuestionContent> asked = contents.of(paper.revisionIds());
        Map<Long, AnswerKey> keysOf = keys.of(paper.revisionIds());
        Map<Long, Map<String, String>> formulasOf = keys.formulas(paper.revisionIds());
        Map<Integer, String> given = answers.stream()
                .collect(Collectors.toMap(AttemptView.AnswerView::position, AttemptView.AnswerView::answer));
        Blueprint blueprint = blueprints.get(attempt.blueprintId());
        List<MarkedPaperView.MarkedSectionView> sections = new ArrayList<>();
        int from = 0;
        for (Section section : blueprint.sections()) {
            List<MarkedPaperView.MarkedQuestionView> questions = new ArrayList<>(section.count());
            for (PaperQuestion question : paper.questions().subList(from, from + section.count())) {
                questions.add(question(
                        question,
                        Objects.requireNonNull(asked.get(question.revisionId())),
                        Objects.requireNonNull(keysOf.get(question.revisionId())),
                        formulasOf.getOrDefault(question.revisionId(), Map.of()),
                        given.getOrDefault(question.position(), ""),
                        blueprint.multipleRule()));
            }
            sections.add(new MarkedPaperView.MarkedSectionView(section.title(), questions));
            from += section.count();
        }
        return new MarkedPaperView(sections);
    }

    private static MarkedPaperView.MarkedQuestionView question(
            PaperQuestion question,
            QuestionContent content,
            AnswerKey key,
            Map<String, String> keyFormulas,
            String answer,
            MultipleRule rule) {
        Mark mark = Marking.mark(key, question, answer, rule);
        return new MarkedPaperView.MarkedQuestionView(
                question.position(),
                content.type(),
                content.stem(),
                AttemptViews.options(question, content),
                content.prompts(),
                PartView.all(content.parts()),
                together(content.formulas(), keyFormulas),
                answer,
                KeyText.answer(key, question::shown),
                KeyText.words(key, question::shown),
                mark.right(),
                Judging.partsRight(key, answer, false),
                mark.scoreTenths(),
                question.marksTenths(),
                orNull(key.rationale()),
                orNull(key.source()));
    }

    private static Map<String, String> together(Map<String, String> asked, Map<String, String> explained) {
        Map<String, String> all = new HashMap<>(asked);
        all.putAll(explained);
        return all;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}

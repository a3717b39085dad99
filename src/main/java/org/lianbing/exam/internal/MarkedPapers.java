package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
import org.lianbing.exam.Remedy;
import org.lianbing.exam.Section;

/** Lays the keys beside the answers, once that is allowed; who may see it is decided before. */
@Singleton
class MarkedPapers {
    private final Blueprints blueprints;
    private final QuestionContents contents;
    private final MarkingKeys keys;
    private final StandingRemedies remedies;
    private final HandAnswers handAnswers;
    private final RegradeStore regrades;

    MarkedPapers(
            Blueprints blueprints,
            QuestionContents contents,
            MarkingKeys keys,
            StandingRemedies remedies,
            HandAnswers handAnswers,
            RegradeStore regrades) {
        this.blueprints = blueprints;
        this.contents = contents;
        this.keys = keys;
        this.remedies = remedies;
        this.handAnswers = handAnswers;
        this.regrades = regrades;
    }

    MarkedPaperView of(AttemptRow attempt, List<AttemptView.AnswerView> answers) {
        Paper paper = Paper.parse(attempt.paper());
        Map<Long, QuestionContent> asked = contents.of(paper.revisionIds());
        Remedies live = remedies.live(attempt.occasion());
        Set<Long> revisions = new HashSet<>(paper.revisionIds());
        revisions.addAll(live.keyRevisions());
        Map<Long, MarkingKey> keysOf = keys.of(revisions);
        Map<Long, Map<String, String>> formulasOf = keys.formulas(paper.revisionIds());
        Map<Integer, String> given = answers.stream()
                .collect(Collectors.toMap(AttemptView.AnswerView::position, AttemptView.AnswerView::answer));
        Blueprint blueprint = blueprints.get(attempt.blueprintId());
        MarkPaper marker = new MarkPaper(MarkSheets.marking(blueprint), keysOf, live);
        Map<Integer, Integer> byHand = blueprint.markingRules().byHand() ? handAnswers.finals(attempt.id()) : Map.of();
        List<Mark> marks = marker.mark(paper, given, byHand).marks();
        List<MarkedPaperView.MarkedSectionView> sections = new ArrayList<>();
        int from = 0;
        for (Section section : blueprint.sections()) {
            List<MarkedPaperView.MarkedQuestionView> questions = new ArrayList<>(section.count());
            for (PaperQuestion question : paper.questions().subList(from, from + section.count())) {
                questions.add(question(
                        question,
                        Objects.requireNonNull(asked.get(question.revisionId())),
                        marker.ruling(question.revisionId()),
                        formulasOf.getOrDefault(question.revisionId(), Map.of()),
                        given.getOrDefault(question.position(), ""),
                        marks.get(question.position() - 1),
                        words(live, question)));
            }
            sections.add(new MarkedPaperView.MarkedSectionView(section.title(), questions));
            from += section.count();
        }
        return new MarkedPaperView(sections, regrades.history(attempt.id()));
    }

    private static MarkedPaperView.MarkedQuestionView question(
            PaperQuestion question,
            QuestionContent content,
            Ruling ruling,
            Map<String, String> keyFormulas,
            String answer,
            Mark mark,
            @Nullable String regraded) {
        AnswerKey key = ruling.shown().key();
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
                orNull(key.source()),
                regraded);
    }

    /** What was put right about the question, in words; null if nothing was. */
    private static @Nullable String words(Remedies live, PaperQuestion question) {
        String words = live.inOrder().stream()
                .filter(remedy -> remedy.revisionId() == question.revisionId())
                .map(remedy -> words(remedy, question))
                .collect(Collectors.joining("；"));
        return words.isEmpty() ? null : words;
    }

    private static String words(Remedy remedy, PaperQuestion question) {
        return switch (remedy.kind()) {
            case NEW_KEY -> "本题答案已更正，按更正后的答案重新判分";
            case ALSO_ACCEPT -> "本题另外接受一种答案：" + AcceptedAnswer.shown(remedy, question);
            case FULL_MARKS -> "本题作废，每人都得满分";
            case TAKEN_OUT -> "本题作废，不计分，其余题目的得分折算成满分";
        };
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

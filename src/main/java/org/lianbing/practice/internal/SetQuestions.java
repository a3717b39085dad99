package org.lianbing.practice.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.BankApi;
import org.lianbing.bank.QuestionContent;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.practice.PracticeMode;

/** Shows the questions of a set; asks for the keys of those positions only that are judged and may be shown. */
@Singleton
class SetQuestions {
    private final SetRepository sets;
    private final Sequences sequences;
    private final BankApi banks;
    private final Gate gate;
    private final Judge judge;
    private final Tallies tallies;
    private final FavouriteRepository favourites;

    SetQuestions(
            SetRepository sets,
            Sequences sequences,
            BankApi banks,
            Gate gate,
            Judge judge,
            Tallies tallies,
            FavouriteRepository favourites) {
        this.sets = sets;
        this.sequences = sequences;
        this.banks = banks;
        this.gate = gate;
        this.judge = judge;
        this.tallies = tallies;
        this.favourites = favourites;
    }

    Page<PracticeQuestionView> page(Worker worker, long setId, PageRequest wanted, Instant now) {
        SetRow set = sets.find(setId, worker.memberId()).orElseThrow(() -> NotFound.of("practice"));
        Sequence sequence = sequences.get(set.sequenceId());
        Map<Integer, Sequence.Entry> shown = new TreeMap<>();
        int first = (int) Math.min(wanted.offset(), sequence.size()) + 1;
        for (int position = first; position < first + wanted.size() && position <= sequence.size(); position++) {
            shown.put(position, sequence.at(position));
        }
        if (shown.isEmpty()) {
            return Page.of(List.of(), sequence.size(), wanted);
        }
        Opening opening = gate.opening(sequence.bankIds(), worker.organisationPath(), now);
        if (sequence.entries().stream().noneMatch(opening::allows) && opening.heldBack()) {
            throw opening.poolClosed();
        }
        Map<Integer, JudgedView> judged = judged(set, shown, opening);
        Map<Long, QuestionContent> contents = banks.contents(
                shown.values().stream().map(Sequence.Entry::revisionId).toList());
        Set<Long> kept = favourites.among(
                worker.memberId(),
                shown.values().stream().map(Sequence.Entry::questionId).toList());
        Map<Long, Judge.Solution> recited = recited(set, shown, opening);
        List<PracticeQuestionView> items = new ArrayList<>();
        shown.forEach((position, entry) -> {
            QuestionContent content = contents.get(entry.revisionId());
            if (content != null) {
                items.add(
                        opening.allows(entry)
                                ? PracticeQuestionView.of(
                                        position,
                                        content,
                                        kept.contains(entry.questionId()),
                                        judged.get(position),
                                        solution(recited.get(entry.revisionId())))
                                : PracticeQuestionView.closed(position, content, opening.words(entry)));
            }
        });
        return Page.of(items, sequence.size(), wanted);
    }

    private static @Nullable SolutionView solution(Judge.@Nullable Solution solution) {
        return solution == null ? null : SolutionView.of(solution);
    }

    /** Keys of what is open to her now, and only where nothing can be answered. */
    private Map<Long, Judge.Solution> recited(SetRow set, Map<Integer, Sequence.Entry> shown, Opening opening) {
        return set.mode() == PracticeMode.RECITE
                ? judge.solutions(shown.values().stream()
                        .filter(opening::allows)
                        .map(Sequence.Entry::revisionId)
                        .toList())
                : Map.of();
    }

    private Map<Integer, JudgedView> judged(SetRow set, Map<Integer, Sequence.Entry> shown, Opening opening) {
        List<JudgeAnswer.Outcome> outcomes = new ArrayList<>();
        int from = shown.keySet().iterator().next();
        for (SetRepository.Judged each : sets.judged(set.id(), from, from + shown.size())) {
            Sequence.Entry entry = shown.get(each.position());
            if (entry != null && opening.allows(entry)) {
                outcomes.add(new JudgeAnswer.Outcome(entry, each));
            }
        }
        return views(outcomes);
    }

    /** The judgement as its owner sees it, by position. */
    Map<Integer, JudgedView> views(List<JudgeAnswer.Outcome> outcomes) {
        Map<Long, Judge.Solution> solutions = judge.solutions(
                outcomes.stream().map(each -> each.question().revisionId()).toList());
        Map<Long, Integer> rates = tallies.errorRatePercents(
                outcomes.stream().map(each -> each.question().questionId()).toList());
        Map<Integer, JudgedView> views = new HashMap<>();
        for (JudgeAnswer.Outcome outcome : outcomes) {
            Judge.@Nullable Solution solution = solutions.get(outcome.question().revisionId());
            if (solution != null) {
                views.put(
                        outcome.judged().position(),
                        JudgedView.of(
                                outcome.judged(),
                                solution,
                                rates.get(outcome.question().questionId())));
            }
        }
        return views;
    }
}

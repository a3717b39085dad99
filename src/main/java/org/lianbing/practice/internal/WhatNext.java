package org.lianbing.practice.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.Audience;
import org.lianbing.bank.BankApi;
import org.lianbing.bank.PoolQuery;
import org.lianbing.bank.PoolQuestion;
import org.lianbing.practice.internal.MasteryRepository.Ability;
import org.lianbing.practice.internal.MasteryRepository.Chapter;
import org.lianbing.practice.internal.MasteryRepository.Subject;
import org.lianbing.practice.internal.NextView.Reason;
import org.lianbing.practice.internal.NextView.Standing;
import org.lianbing.practice.internal.NextView.Suggestion;

/**
 * What a member had best practise next in a trade, in this order: what she is about to forget; her weakest chapter, if she
 * knows less than {@link #KNOWN_WELL} of a hundred; a wrong-question book that has filled up; the first chapter she has not
 * begun; else a mixed set.
 */
@Singleton
class WhatNext {
    static final int KNOWN_WELL = 70;
    private static final int ANSWERS_TO_SAY = 5;
    private static final int WRONG_BOOK_FULL = 5;
    private static final int SUGGESTIONS_MAX = 3;
    private static final int KNOWLEDGE_MAX = 8;

    private final BankApi banks;
    private final MasteryRepository mastery;
    private final Reviews reviews;
    private final AnswerRepository answers;

    WhatNext(BankApi banks, MasteryRepository mastery, Reviews reviews, AnswerRepository answers) {
        this.banks = banks;
        this.mastery = mastery;
        this.reviews = reviews;
        this.answers = answers;
    }

    NextView next(Worker worker, long tradeId, int level, Instant now) {
        List<PoolQuestion> pool =
                banks.pool(PoolQuery.ofTrade(tradeId, Audience.member(worker.organisationPath()), level, null));
        List<Standing> chapters = chapters(worker, tradeId, level, pool);
        return new NextView(
                pool.isEmpty() ? List.of() : suggestions(worker, tradeId, level, chapters, now),
                chapters,
                knowledge(worker));
    }

    private List<Standing> chapters(Worker worker, long tradeId, int level, List<PoolQuestion> pool) {
        Map<Subject, Ability> abilities = mastery.chapters(worker.memberId(), tradeId, level);
        Map<Long, Double> shifts =
                mastery.shifts(pool.stream().map(PoolQuestion::questionId).toList());
        Map<String, List<PoolQuestion>> byChapter = new LinkedHashMap<>();
        pool.forEach(question -> byChapter
                .computeIfAbsent(question.chapter(), name -> new ArrayList<>())
                .add(question));
        List<Standing> standings = new ArrayList<>();
        byChapter.forEach((name, questions) -> {
            Ability ability = abilities.getOrDefault(new Chapter(tradeId, level, name), Ability.NONE);
            standings.add(new Standing(
                    name,
                    ability.answers() < ANSWERS_TO_SAY ? null : percent(ability, questions, shifts),
                    ability.answers(),
                    questions.size()));
        });
        return standings;
    }

    /** How many of a hundred of these she knows, as far as her ability and their measured difficulty tell. */
    private static int percent(Ability ability, List<PoolQuestion> questions, Map<Long, Double> shifts) {
        double known = questions.stream()
                .mapToDouble(question -> Elo.known(
                        ability.value(),
                        Elo.startOf(question.difficulty()) + shifts.getOrDefault(question.questionId(), 0.0)))
                .average()
                .orElse(0);
        return (int) Math.round(100 * known);
    }

    private List<Standing> knowledge(Worker worker) {
        return mastery.knowledge(worker.memberId()).entrySet().stream()
                .filter(entry -> entry.getValue().answers() >= ANSWERS_TO_SAY)
                .map(entry -> new Standing(
                        entry.getKey().name(),
                        (int) Math.round(100 * Elo.known(entry.getValue().value(), 0)),
                        entry.getValue().answers(),
                        0))
                .sorted(Comparator.comparingInt(WhatNext::known).thenComparing(Standing::name))
                .limit(KNOWLEDGE_MAX)
                .toList();
    }

    private List<Suggestion> suggestions(Worker worker, long tradeId, int level, List<Standing> chapters, Instant now) {
        List<Suggestion> all = new ArrayList<>();
        int due = reviews.dueCount(worker, tradeId, level, now);
        if (due > 0) {
            all.add(new Suggestion(Reason.DUE, "", due, 0));
        }
        chapters.stream()
                .filter(chapter -> chapter.percent() != null && known(chapter) < KNOWN_WELL)
                .min(Comparator.comparingInt(WhatNext::known))
                .ifPresent(chapter -> all.add(
                        new Suggestion(Reason.WEAK_CHAPTER, chapter.name(), chapter.questionCount(), known(chapter))));
        int wrong = answers.wrongQuestionIds(worker.memberId(), tradeId, level).size();
        if (wrong >= WRONG_BOOK_FULL) {
            all.add(new Suggestion(Reason.WRONG_BOOK, "", wrong, 0));
        }
        chapters.stream()
                .filter(chapter -> chapter.answers() == 0)
                .findFirst()
                .ifPresent(chapter ->
                        all.add(new Suggestion(Reason.NEW_CHAPTER, chapter.name(), chapter.questionCount(), 0)));
        if (all.isEmpty()) {
            all.add(new Suggestion(Reason.ALL_WELL, "", 0, 0));
        }
        return all.stream().limit(SUGGESTIONS_MAX).toList();
    }

    private static int known(Standing standing) {
        @Nullable Integer percent = standing.percent();
        return Objects.requireNonNullElse(percent, 0);
    }
}

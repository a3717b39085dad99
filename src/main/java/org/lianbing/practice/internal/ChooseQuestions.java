package org.lianbing.practice.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.lianbing.bank.PoolQuestion;

/** Which of the questions that are open to a member now go into a set that is drawn, by its mode. */
@Singleton
class ChooseQuestions {
    private final AnswerRepository answers;
    private final FavouriteRepository favourites;
    private final PracticeSettings settings;
    private final ReviewSettings reviewRule;

    ChooseQuestions(
            AnswerRepository answers,
            FavouriteRepository favourites,
            PracticeSettings settings,
            ReviewSettings reviewRule) {
        this.answers = answers;
        this.favourites = favourites;
        this.settings = settings;
        this.reviewRule = reviewRule;
    }

    List<Sequence.Entry> choose(long memberId, BeginSet.Wish wish, List<PoolQuestion> open, Instant now) {
        return switch (wish.mode()) {
            case RANDOM -> unseenFirst(memberId, wish, open, settings.randomSetSize());
            case SURVIVAL -> unseenFirst(memberId, wish, judgedByMachine(open), settings.survivalSetSize());
            case DAILY -> sameForAll(wish, judgedByMachine(open), today(now));
            case WRONG ->
                those(
                        answers.wrongQuestionIds(memberId, wish.tradeId(), wish.level()),
                        open,
                        settings.wrongSetSizeMax());
            case FAVOURITES ->
                those(favourites.ids(memberId, wish.tradeId(), wish.level()), open, settings.wrongSetSizeMax());
            case REVIEW ->
                those(
                        answers.due(memberId, today(now), Reviews.LOOKED_AT_MAX).stream()
                                .filter(due -> due.tradeId() == wish.tradeId() && due.level() == wish.level())
                                .map(AnswerRepository.Due::questionId)
                                .toList(),
                        open,
                        reviewRule.setSize());
            case IN_ORDER, RECITE, LIKE -> throw new IllegalArgumentException(wish.mode() + " is not drawn");
        };
    }

    static String nothing(BeginSet.Wish wish) {
        return switch (wish.mode()) {
            case WRONG -> "错题本里没有这个工种等级的题。";
            case REVIEW -> "现在没有到期要复习的题。";
            case FAVOURITES -> "这个工种等级还没有收藏的题。";
            case IN_ORDER, RECITE, RANDOM, DAILY, SURVIVAL, LIKE -> "这里还没有可以练习的试题。";
        };
    }

    private LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, settings.zone());
    }

    private List<Sequence.Entry> unseenFirst(long memberId, BeginSet.Wish wish, List<PoolQuestion> open, int size) {
        return RandomDraw.draw(
                open.stream().map(Sequence.Entry::of).toList(),
                answers.lastAnswered(memberId, wish.tradeId(), wish.level()),
                size,
                RandomGenerator.getDefault().nextLong());
    }

    /** By day, trade and level alone, so that workmates have something to talk about. */
    private List<Sequence.Entry> sameForAll(BeginSet.Wish wish, List<PoolQuestion> open, LocalDate day) {
        List<PoolQuestion> all = new ArrayList<>(open);
        all.sort(Comparator.comparingLong(PoolQuestion::questionId));
        Collections.shuffle(all, new Random(Objects.hash(day.toEpochDay(), wish.tradeId(), wish.level())));
        return all.stream()
                .limit(settings.dailySetSize())
                .map(Sequence.Entry::of)
                .toList();
    }

    /** Where she would judge herself, nobody could be compared. */
    private static List<PoolQuestion> judgedByMachine(List<PoolQuestion> open) {
        return open.stream().filter(question -> !question.byHand()).toList();
    }

    /** Those that can still be asked, in the revision that is published now. */
    private static List<Sequence.Entry> those(List<Long> questionIds, List<PoolQuestion> open, int most) {
        Map<Long, PoolQuestion> askable = new LinkedHashMap<>();
        open.forEach(question -> askable.put(question.questionId(), question));
        return questionIds.stream()
                .map(askable::get)
                .filter(Objects::nonNull)
                .limit(most)
                .map(Sequence.Entry::of)
                .toList();
    }
}

package org.lianbing.practice.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.lianbing.bank.Audience;
import org.lianbing.bank.BankApi;
import org.lianbing.bank.ChapterCount;
import org.lianbing.bank.PoolQuery;
import org.lianbing.bank.PoolQuestion;
import org.lianbing.identity.IdentityApi;
import org.lianbing.trade.TradeApi;

/** How far a member is: by trade and level, by chapter, and today. */
@Singleton
class Progress {
    /** A streak of three years is shown in full. */
    private static final int STREAK_DAYS_MAX = 1100;

    private final TradeApi trades;
    private final BankApi banks;
    private final IdentityApi identity;
    private final AnswerRepository answers;
    private final DayRepository days;
    private final WrongQuestions wrongQuestions;
    private final Reviews reviews;
    private final PracticeSettings settings;

    Progress(
            TradeApi trades,
            BankApi banks,
            IdentityApi identity,
            AnswerRepository answers,
            DayRepository days,
            WrongQuestions wrongQuestions,
            Reviews reviews,
            PracticeSettings settings) {
        this.trades = trades;
        this.banks = banks;
        this.identity = identity;
        this.answers = answers;
        this.days = days;
        this.wrongQuestions = wrongQuestions;
        this.reviews = reviews;
        this.settings = settings;
    }

    /** Trades with questions open to her: her own first, then by name. */
    List<PracticeTradeView> trades(Worker worker) {
        Map<Long, Map<Integer, Integer>> counts = new LinkedHashMap<>();
        for (ChapterCount each : banks.chapters(Audience.member(worker.organisationPath()), null)) {
            counts.computeIfAbsent(each.tradeId(), id -> new LinkedHashMap<>())
                    .merge(each.level(), each.count(), Integer::sum);
        }
        Map<AnswerRepository.TradeLevel, Integer> answered = answers.answeredCounts(worker.memberId());
        Long own = identity.member(worker.memberId()).tradeId();
        return counts.entrySet().stream()
                .map(entry -> trade(entry.getKey(), entry.getValue(), answered, Objects.equals(entry.getKey(), own)))
                .sorted(Comparator.comparing((PracticeTradeView view) -> !view.mine())
                        .thenComparing(PracticeTradeView::tradeName))
                .toList();
    }

    private PracticeTradeView trade(
            long tradeId,
            Map<Integer, Integer> questionCounts,
            Map<AnswerRepository.TradeLevel, Integer> answered,
            boolean mine) {
        List<PracticeTradeView.LevelView> levels = new ArrayList<>();
        questionCounts.forEach((level, count) -> {
            int done = answered.getOrDefault(new AnswerRepository.TradeLevel(tradeId, level), 0);
            // Answers to questions withdrawn since must not make it look more than all.
            levels.add(new PracticeTradeView.LevelView(level, count, Math.min(done, count)));
        });
        levels.sort(Comparator.comparingInt(PracticeTradeView.LevelView::level).reversed());
        return new PracticeTradeView(tradeId, trades.trade(tradeId).name(), levels, mine);
    }

    /** Chapters in the order of their authors. */
    List<ChapterView> chapters(Worker worker, long tradeId, int level) {
        Map<Long, Boolean> lastRight = answers.lastRight(worker.memberId(), tradeId, level);
        Map<String, ChapterView> chapters = new LinkedHashMap<>();
        for (PoolQuestion question :
                banks.pool(PoolQuery.ofTrade(tradeId, Audience.member(worker.organisationPath()), level, null))) {
            Boolean right = lastRight.get(question.questionId());
            ChapterView one =
                    new ChapterView(question.chapter(), 1, right == null ? 0 : 1, Boolean.TRUE.equals(right) ? 1 : 0);
            chapters.merge(question.chapter(), one, Progress::together);
        }
        return List.copyOf(chapters.values());
    }

    private static ChapterView together(ChapterView a, ChapterView b) {
        return new ChapterView(
                a.chapter(),
                a.questionCount() + b.questionCount(),
                a.answeredCount() + b.answeredCount(),
                a.rightCount() + b.rightCount());
    }

    TodayView today(Worker worker, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, settings.zone());
        DayRepository.Day day = days.of(worker.memberId(), today);
        Streak streak = Streak.of(days.daysUntil(worker.memberId(), today, STREAK_DAYS_MAX), today);
        return new TodayView(
                day.answeredCount(),
                day.rightCount(),
                goal(worker),
                streak.days(),
                wrongQuestions.count(worker, now),
                reviews.dueCount(worker, now),
                streak.restDays());
    }

    private int goal(Worker worker) {
        return days.goal(worker.memberId()).orElse(settings.dailyGoal());
    }

    /** A month of hers; the streak is as it stands today. */
    CalendarView calendar(Worker worker, YearMonth month, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, settings.zone());
        Streak streak = Streak.of(days.daysUntil(worker.memberId(), today, STREAK_DAYS_MAX), today);
        Map<LocalDate, CalendarView.Day> shown = new TreeMap<>();
        days.between(worker.memberId(), month.atDay(1), month.plusMonths(1).atDay(1))
                .forEach((day, count) ->
                        shown.put(day, new CalendarView.Day(day, count.answeredCount(), count.rightCount(), false)));
        streak.rested().stream()
                .filter(day -> YearMonth.from(day).equals(month))
                .forEach(day -> shown.put(day, new CalendarView.Day(day, 0, 0, true)));
        return new CalendarView(
                month.toString(), today, goal(worker), streak.days(), streak.restDays(), List.copyOf(shown.values()));
    }

    YearMonth thisMonth(Instant now) {
        return YearMonth.from(LocalDate.ofInstant(now, settings.zone()));
    }
}

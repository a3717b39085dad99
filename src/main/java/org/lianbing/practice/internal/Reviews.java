package org.lianbing.practice.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lianbing.practice.internal.AnswerRepository.Due;
import org.lianbing.practice.internal.AnswerRepository.TradeLevel;
import org.lianbing.trade.TradeApi;

/** What is due for review: today, by trade and level, and in the days to come. Questions held back now are not counted. */
@Singleton
class Reviews {
    /** Who is away for a year finds no more than this; the rest comes up as these are done. */
    static final int LOOKED_AT_MAX = 2_000;

    private static final int DAYS_AHEAD = 7;

    private final AnswerRepository answers;
    private final TradeApi trades;
    private final Gate gate;
    private final PracticeSettings settings;
    private final ReviewSettings rule;

    Reviews(AnswerRepository answers, TradeApi trades, Gate gate, PracticeSettings settings, ReviewSettings rule) {
        this.answers = answers;
        this.trades = trades;
        this.gate = gate;
        this.settings = settings;
        this.rule = rule;
    }

    int dueCount(Worker worker, Instant now) {
        return open(worker, today(now), now).size();
    }

    int dueCount(Worker worker, long tradeId, int level, Instant now) {
        return (int) open(worker, today(now), now).stream()
                .filter(due -> due.tradeId() == tradeId && due.level() == level)
                .count();
    }

    ReviewsView view(Worker worker, Instant now) {
        LocalDate today = today(now);
        Map<TradeLevel, Integer> dueNow = new LinkedHashMap<>();
        int[] ahead = new int[DAYS_AHEAD];
        for (Due due : open(worker, today.plusDays(DAYS_AHEAD), now)) {
            if (due.day().isAfter(today)) {
                ahead[(int) (due.day().toEpochDay() - today.toEpochDay()) - 1]++;
            } else {
                dueNow.merge(new TradeLevel(due.tradeId(), due.level()), 1, Integer::sum);
            }
        }
        List<ReviewsView.Group> groups = dueNow.entrySet().stream()
                .map(entry -> new ReviewsView.Group(
                        entry.getKey().tradeId(),
                        trades.trade(entry.getKey().tradeId()).name(),
                        entry.getKey().level(),
                        entry.getValue()))
                .sorted((a, b) -> Integer.compare(b.dueCount(), a.dueCount()))
                .toList();
        List<ReviewsView.Day> days = new ArrayList<>();
        for (int i = 0; i < DAYS_AHEAD; i++) {
            days.add(new ReviewsView.Day(today.plusDays(i + 1L), ahead[i]));
        }
        int total = groups.stream().mapToInt(ReviewsView.Group::dueCount).sum();
        return new ReviewsView(total, rule.setSize(), groups, days);
    }

    private LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, settings.zone());
    }

    private List<Due> open(Worker worker, LocalDate until, Instant now) {
        List<Due> due = answers.due(worker.memberId(), until, LOOKED_AT_MAX);
        if (due.isEmpty()) {
            return List.of();
        }
        Opening opening =
                gate.opening(due.stream().map(Due::bankId).collect(Collectors.toSet()), worker.organisationPath(), now);
        return due.stream()
                .filter(one -> opening.allows(one.bankId(), one.questionId()))
                .toList();
    }
}

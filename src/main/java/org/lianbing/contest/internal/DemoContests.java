package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.Audience;
import org.lianbing.bank.BankApi;
import org.lianbing.bank.PoolCard;
import org.lianbing.bank.QuestionType;
import org.lianbing.contest.ContestDraft;
import org.lianbing.contest.ContestDraft.BlueprintDraft;
import org.lianbing.contest.ContestDraft.EligibilityDraft;
import org.lianbing.contest.ContestDraft.RoundDraft;
import org.lianbing.contest.ContestDraft.SectionDraft;
import org.lianbing.contest.CountingRule;
import org.lianbing.contest.RevealRule;
import org.lianbing.contest.RoundKind;
import org.lianbing.contest.RoundRules;
import org.lianbing.contest.WindowKind;
import org.lianbing.exam.MarkingRules;
import org.lianbing.exam.MultipleRule;
import org.lianbing.platform.PageRequest;
import org.lianbing.trade.TradeApi;

/** What the demo city's contests are: names, rules and papers, the latter from the banks that ship. */
@Singleton
class DemoContests {
    private static final long HOUR = 3_600;

    private final BankApi banks;
    private final TradeApi trades;

    DemoContests(BankApi banks, TradeApi trades) {
        this.banks = banks;
        this.trades = trades;
    }

    /** Practice stays open: a visitor of the demo should be able to try both. It has a live board until its last day. */
    ContestDraft running(long organisationId, Instant startsAt, Instant endsAt) {
        Instant freezesAt = endsAt.minus(Duration.ofDays(1));
        return draft(
                "全市职工电工技能竞赛（初赛）",
                "面向全市职工的电工理论竞赛，题目出自公共题库，手机上随时可以参加。",
                organisationId,
                EligibilityDraft.EVERYONE,
                startsAt,
                endsAt,
                3,
                RevealRule.SCORE_AT_ONCE,
                true,
                freezesAt,
                sections("电工", 25, 40, 20, 40));
    }

    ContestDraft finished(long organisationId, Instant startsAt, Instant endsAt) {
        return draft(
                "安全用电知识竞赛",
                "安全生产月活动：人人学安全、会用电。",
                organisationId,
                EligibilityDraft.EVERYONE,
                startsAt,
                endsAt,
                1,
                RevealRule.AFTER_ROUND,
                false,
                null,
                sections("电工", 30, 40, 40, 0));
    }

    ContestDraft draft(long organisationId, Instant startsAt, Instant endsAt) {
        List<Long> brewers =
                trades.byName("白酒酿造工").map(trade -> List.of(trade.id())).orElse(List.of());
        return draft(
                "白酒酿造工技能竞赛",
                "酿造各工序的理论考试。",
                organisationId,
                new EligibilityDraft(List.of(), brewers, List.of()),
                startsAt,
                endsAt,
                1,
                RevealRule.AFTER_ROUND,
                false,
                null,
                sections("白酒酿造工", 25, 50, 50, 0));
    }

    private static ContestDraft draft(
            String name,
            String summary,
            long organisationId,
            EligibilityDraft eligibility,
            Instant startsAt,
            Instant endsAt,
            int triesMax,
            RevealRule reveal,
            boolean practiceWhileRunning,
            @Nullable Instant freezesAt,
            List<SectionDraft> sections) {
        return ContestDraft.simple(
                name,
                summary,
                organisationId,
                eligibility,
                new RoundDraft(
                        null,
                        "初赛",
                        startsAt,
                        endsAt,
                        HOUR,
                        triesMax,
                        MultipleRule.ALL_OR_NOTHING,
                        reveal,
                        practiceWhileRunning,
                        new BlueprintDraft(sections, true),
                        new RoundRules(
                                RoundKind.SCORED, WindowKind.OWN, null, null, null, CountingRule.BEST, freezesAt, null),
                        MarkingRules.PLAIN));
    }

    /**
     * Twenty single choices, and five of each other type that has marks: a hundred marks from the banks that ship.
     *
     * @param single marks of one question, in tenths; likewise the others, 0 for none
     */
    private List<SectionDraft> sections(String tradeName, int single, int multiple, int truth, int blanks) {
        Optional<PoolCard> pool = trades.byName(tradeName)
                .flatMap(trade -> banks.pools(Audience.everybody(), trade.id(), new PageRequest(0, 1)).items().stream()
                        .findFirst());
        List<SectionDraft> sections = new ArrayList<>();
        if (pool.isPresent()) {
            add(sections, "单项选择题", pool.get(), QuestionType.SINGLE, 20, single);
            add(sections, "多项选择题", pool.get(), QuestionType.MULTIPLE, 5, multiple);
            add(sections, "判断题", pool.get(), QuestionType.TRUE_FALSE, 5, truth);
            add(sections, "填空题", pool.get(), QuestionType.FILL_IN_BLANK, 5, blanks);
        }
        return sections;
    }

    private static void add(
            List<SectionDraft> sections, String title, PoolCard pool, QuestionType type, int wanted, int marksTenths) {
        int there = pool.counts().stream()
                .filter(count -> count.type() == type)
                .mapToInt(PoolCard.PoolCount::count)
                .sum();
        // Half of a small bank: no two papers should be the same.
        int count = Math.min(wanted, there / 2);
        if (count > 0 && marksTenths > 0) {
            String numbered = "一二三四".charAt(sections.size()) + "、" + title;
            sections.add(new SectionDraft(numbered, pool.bankId(), type, null, null, count, marksTenths));
        }
    }
}

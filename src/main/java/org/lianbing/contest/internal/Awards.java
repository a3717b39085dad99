package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianbing.contest.AwardPlan;
import org.lianbing.contest.AwardPlan.AwardBand;
import org.lianbing.contest.internal.RankedLists.Ranked;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.Hashes;

/** What a plan of awards comes to on the ranks as they stand; writes nothing. */
@Singleton
class Awards {
    private static final int STEP = 1_000;

    private final RankedLists lists;
    private final List<AwardObstacle> obstacles;

    Awards(RankedLists lists, List<AwardObstacle> obstacles) {
        this.lists = lists;
        this.obstacles = obstacles;
    }

    /** A line of the list; band {@link AwardBands#NONE} for whoever is passed over, with the reason. */
    record Line(Ranked ranked, int band, String passedOver) {
        boolean awarded() {
            return band != AwardBands.NONE;
        }
    }

    /**
     * @param lines those awarded and those passed over, in the order of the list
     * @param ties see {@link AwardBands#ties}
     */
    record Outcome(AwardPlan plan, AwardBands bands, int tookPart, int passedOver, List<Line> lines, int[] ties) {
        long given(int band) {
            return lines.stream().filter(line -> line.band() == band).count();
        }

        /** Another plan, another order or another person gives another seal. */
        String seal() {
            StringBuilder text = new StringBuilder(plan.toString());
            for (Line line : lines) {
                text.append('|')
                        .append(line.ranked().memberId())
                        .append(':')
                        .append(line.band())
                        .append(':')
                        .append(line.passedOver());
            }
            return Hashes.hex(text.toString());
        }
    }

    /** @throws BadInput {@code contest.too-many-awards} */
    Outcome outcome(AwardBasis basis, AwardPlan plan) {
        Map<Long, String> reasons = new HashMap<>();
        obstacles.forEach(obstacle -> obstacle.of(basis).forEach(reasons::putIfAbsent));
        List<Ranked> passedOver = lists.of(basis, reasons.keySet());
        int tookPart = lists.count(basis) - passedOver.size();
        AwardBands bands = new AwardBands(plan, tookPart);
        if (bands.last() > AwardPlan.PLACES_MAX) {
            throw new BadInput("contest.too-many-awards", "bands", "奖项名额合计最多 " + AwardPlan.PLACES_MAX + " 个。");
        }
        List<Ranked> eligible = upTo(basis, bands.last(), reasons.keySet());
        List<Integer> ranks = eligible.stream().map(Ranked::rank).toList();
        List<Integer> given = bands.of(ranks);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < eligible.size(); i++) {
            if (given.get(i) != AwardBands.NONE) {
                lines.add(new Line(eligible.get(i), given.get(i), ""));
            }
        }
        passedOver.forEach(
                ranked -> lines.add(new Line(ranked, AwardBands.NONE, reasons.getOrDefault(ranked.memberId(), ""))));
        lines.sort(java.util.Comparator.comparingInt(line -> line.ranked().position()));
        return new Outcome(plan, bands, tookPart, passedOver.size(), lines, bands.ties(ranks));
    }

    /** Those who may get an award, down to the last place and everybody who shares its rank, and one more. */
    private List<Ranked> upTo(AwardBasis basis, int last, Set<Long> excluded) {
        List<Ranked> eligible = new ArrayList<>();
        long after = 0;
        while (true) {
            List<Ranked> some = lists.after(basis, after, STEP);
            for (Ranked ranked : some) {
                if (excluded.contains(ranked.memberId())) {
                    continue;
                }
                if (eligible.size() >= last && eligible.getLast().rank() != ranked.rank()) {
                    return eligible;
                }
                eligible.add(ranked);
            }
            if (some.size() < STEP) {
                return eligible;
            }
            after = some.getLast().position();
        }
    }

    /**
     * The plan with its names trimmed.
     *
     * @throws BadInput naming the band
     */
    static AwardPlan checked(AwardPlan plan) {
        List<AwardBand> bands = new ArrayList<>();
        Set<String> names = new HashSet<>();
        long places = 0;
        int percent = 0;
        for (int i = 0; i < plan.bands().size(); i++) {
            AwardBand band = plan.bands().get(i);
            String at = "bands[" + i + "].";
            String name = band.name().strip();
            if (name.isEmpty() || name.length() > AwardPlan.NAME_MAX) {
                throw new BadInput(
                        "contest.award-name",
                        at + "name",
                        "第 " + (i + 1) + " 个奖项要有名称，最多 " + AwardPlan.NAME_MAX + " 个字。");
            }
            if (!names.add(name)) {
                throw new BadInput("contest.award-name-twice", at + "name", "有两个奖项都叫“" + name + "”。");
            }
            int max =
                    switch (band.size()) {
                        case PLACES -> AwardPlan.PLACES_MAX;
                        case PERCENT -> 100;
                    };
            if (band.amount() < 1 || band.amount() > max) {
                throw new BadInput("contest.award-amount", at + "amount", "“" + name + "”的数量要在 1 到 " + max + " 之间。");
            }
            switch (band.size()) {
                case PLACES -> places += band.amount();
                case PERCENT -> percent += band.amount();
            }
            bands.add(new AwardBand(name, band.size(), band.amount()));
        }
        if (percent > 100) {
            throw new BadInput("contest.award-percent", "bands", "各奖项的百分比合计不能超过 100%，现在是 " + percent + "%。");
        }
        if (places > AwardPlan.PLACES_MAX) {
            throw new BadInput("contest.too-many-awards", "bands", "奖项名额合计最多 " + AwardPlan.PLACES_MAX + " 个。");
        }
        return new AwardPlan(bands, plan.ties());
    }
}

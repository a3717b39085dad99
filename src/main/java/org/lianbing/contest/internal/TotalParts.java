package org.lianbing.contest.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.lianbing.contest.PartKind;
import org.lianbing.contest.TotalPlan;
import org.lianbing.contest.TotalPlan.Part;
import org.lianbing.platform.BadInput;

/** What a plan of a total means and what is wrong with it. */
final class TotalParts {
    private static final int FULL_AMOUNT_MAX = 1_000_000;
    private static final int WEIGHT_SUM = 100;

    private TotalParts() {}

    static long full(Part part) {
        return Objects.requireNonNull(part.fullAmount());
    }

    /** Rounds of the plan whose results are not out yet, by name. */
    static List<String> roundsOpen(WholeEvent event, TotalPlan plan) {
        return plan.parts().stream()
                .filter(part -> part.kind() == PartKind.ROUND)
                .flatMap(part -> round(event, part).stream())
                .filter(round -> round.closedAt() == null)
                .map(RoundRow::name)
                .toList();
    }

    private static Optional<RoundRow> round(WholeEvent event, Part part) {
        return event.rounds().stream()
                .filter(round -> part.roundId() != null && round.id() == part.roundId())
                .filter(round -> round.rules().scored())
                .findFirst();
    }

    /**
     * The plan with everything filled in that follows from its kinds.
     *
     * @param sources codes that are known
     * @throws BadInput naming the part
     */
    static TotalPlan checked(WholeEvent event, TotalPlan plan, Set<String> sources) {
        List<Part> parts = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Set<String> places = new HashSet<>();
        int weights = 0;
        boolean ranks = false;
        for (int i = 0; i < plan.parts().size(); i++) {
            Part part = plan.parts().get(i);
            String at = "parts[" + i + "].";
            String name = part.name().strip();
            if (name.isEmpty() || name.length() > TotalPlan.NAME_MAX || !names.add(name)) {
                throw new BadInput("contest.part-name", at + "name", "每个部分要有不同的名称，最多 " + TotalPlan.NAME_MAX + " 个字。");
            }
            if (part.weight() < 1 || part.weight() > WEIGHT_SUM) {
                throw new BadInput("contest.part-weight", at + "weight", "“" + name + "”的权重要在 1% 到 100% 之间。");
            }
            if (!places.add(part.kind() + ":" + part.roundId() + ":" + part.source())) {
                throw new BadInput("contest.part-twice", at + "kind", "“" + name + "”和前面的部分取自同一个地方。");
            }
            weights += part.weight();
            ranks |= part.kind() != PartKind.SOURCE;
            parts.add(
                    switch (part.kind()) {
                        case ROUND -> ofRound(event, part, name, at);
                        case SOURCE -> ofSource(part, name, at, sources);
                        case PRACTICAL ->
                            new Part(
                                    name,
                                    PartKind.PRACTICAL,
                                    null,
                                    null,
                                    WeightedTotal.HUNDRED,
                                    part.weight(),
                                    null,
                                    null);
                    });
        }
        if (weights != WEIGHT_SUM) {
            throw new BadInput("contest.part-weights", "parts", "各部分的权重合计要等于 100%，现在是 " + weights + "%。");
        }
        if (!ranks) {
            throw new BadInput("contest.part-needed", "parts", "至少要有一个轮次成绩或实操成绩：只有积分时看不出谁参加了比赛。");
        }
        return new TotalPlan(parts);
    }

    private static Part ofRound(WholeEvent event, Part part, String name, String at) {
        RoundRow round = round(event, part)
                .orElseThrow(() -> new BadInput("contest.part-round", at + "roundId", "“" + name + "”要选这个赛项里计分的轮次。"));
        return new Part(name, PartKind.ROUND, round.id(), null, round.fullMarksTenths(), part.weight(), null, null);
    }

    private static Part ofSource(Part part, String name, String at, Set<String> sources) {
        if (part.source() == null || !sources.contains(part.source())) {
            throw new BadInput("contest.part-source", at + "source", "请选择“" + name + "”从哪里计数。");
        }
        Integer full = part.fullAmount();
        if (full == null || full < 1 || full > FULL_AMOUNT_MAX) {
            throw new BadInput(
                    "contest.part-full", at + "fullAmount", "“" + name + "”要写明多少算满分，1 到 " + FULL_AMOUNT_MAX + "。");
        }
        if (part.fromDay() == null || part.untilDay() == null || part.untilDay().isBefore(part.fromDay())) {
            throw new BadInput("contest.part-days", at + "untilDay", "请写明“" + name + "”从哪一天算到哪一天。");
        }
        return new Part(
                name, PartKind.SOURCE, null, part.source(), full, part.weight(), part.fromDay(), part.untilDay());
    }

    /** 积分 40%，理论 60% */
    static String inWords(TotalPlan plan) {
        return String.join(
                "，",
                plan.parts().stream()
                        .map(part -> part.name() + " " + part.weight() + "%")
                        .toList());
    }

    /** How the total comes about, for organisers and workers alike. */
    static List<String> rules(TotalPlan plan) {
        List<String> rules = new ArrayList<>();
        rules.add("总成绩 = "
                + String.join(
                        " + ",
                        plan.parts().stream()
                                .map(part -> part.name() + " × " + part.weight() + "%")
                                .toList())
                + "，满分 100 分。");
        for (Part part : plan.parts()) {
            rules.add(
                    switch (part.kind()) {
                        case ROUND -> "“" + part.name() + "”按得分占满分的比例换算成百分制；没有参加的按 0 分计。";
                        case SOURCE ->
                            "“" + part.name() + "”统计 " + part.fromDay() + " 至 " + part.untilDay() + "，满 "
                                    + part.fullAmount() + " 分计 100 分，不足的按比例换算，超出的仍计 100 分；首次计算总成绩时固定，以后不再变化。";
                        case PRACTICAL -> "“" + part.name() + "”由裁判按百分制评分；没有成绩的按 0 分计。";
                    });
        }
        rules.add("各部分换算后保留 1 位小数，总成绩保留 1 位小数，都是四舍五入。");
        rules.add("总成绩相同的，按上面的顺序依次比较各部分换算后的成绩；都相同的名次并列。");
        return rules;
    }
}

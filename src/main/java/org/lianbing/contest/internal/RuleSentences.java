package org.lianbing.contest.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.lianbing.bank.QuestionType;
import org.lianbing.contest.AdvancementRules;
import org.lianbing.contest.RevealRule;
import org.lianbing.contest.WindowKind;
import org.lianbing.exam.Blueprint;
import org.lianbing.exam.Section;

/** The rules of a round as a worker reads them before she starts; every sentence is what the service really does. */
final class RuleSentences {
    private RuleSentences() {}

    static List<String> of(RoundRow round, Blueprint blueprint) {
        List<String> rules = new ArrayList<>();
        if (!round.rules().scored()) {
            rules.add("这是热身，用来熟悉答题：看得到得分，不排名，不影响正式比赛。");
        }
        rules.add("比赛时间：" + Plain.minute(round.window().startsAt()) + " 至 "
                + Plain.minute(round.window().endsAt()) + "（北京时间）。" + lastStart(round));
        rules.add(time(round));
        rules.add(tries(round));
        rules.add(paper(blueprint));
        marking(blueprint, rules);
        rules.add("每答一题自动保存。时间到了系统自动交卷，已经保存的作答都算数；正好到点或之后才送到的作答不算。");
        rules.add("换了手机可以接着答，以最后一台为准，时间不会变长。");
        if (round.rules().scored()) {
            rules.add("名次：" + Ranking.TIE_RULE);
        }
        rules.add(
                switch (round.reveal()) {
                    case SCORE_AT_ONCE -> "交卷后马上看到得分；名次和答案解析要等所有人答完后公布，最早 " + Plain.minute(round.resultsAt()) + "。";
                    case PAPER_AT_ONCE ->
                        (round.triesMax() == 1 ? "交卷后马上看到得分和答案解析；" : "交卷后马上看到得分，用完全部次数后可以看答案解析；") + "名次要等所有人答完后公布，最早 "
                                + Plain.minute(round.resultsAt()) + "。";
                    case AFTER_ROUND -> "得分、名次和答案解析都要等所有人答完后公布，最早 " + Plain.minute(round.resultsAt()) + "。";
                });
        if (round.rules().scored() && round.rules().freezesAt() != null) {
            rules.add(freeze(round, round.rules().freezesAt()));
        }
        AdvancementRules advancement = round.rules().advancement();
        if (advancement != null) {
            rules.addAll(AdvancementWords.of(advancement));
        } else if (round.rules().noticeEndsAt() != null) {
            rules.add("成绩公布后公示到 " + Plain.minute(round.rules().noticeEndsAt()) + "，对成绩有疑问请在这之前联系主办单位。");
        }
        if (!round.practiceWhileRunning()) {
            rules.add("比赛期间，本场用到的题库暂停练习，结束后恢复。");
        }
        return rules;
    }

    private static String freeze(RoundRow round, Instant freezesAt) {
        return (round.reveal() == RevealRule.AFTER_ROUND
                        ? ""
                        : "比赛中有实时榜，" + Plain.minute(freezesAt) + " 封榜，从那时起榜单不再变动。")
                + "最终名次由主办单位揭榜时公布。";
    }

    private static String lastStart(RoundRow round) {
        RoundWindow window = round.window();
        return window.entryEndsAt().equals(window.endsAt())
                ? "结束时间一到，不能再开始答题。"
                : Plain.minute(window.entryEndsAt()) + " 起不能再入场答题，已经入场的可以继续答。";
    }

    private static String time(RoundRow round) {
        String time = round.rules().window() == WindowKind.COMMON
                ? "所有人同时收卷：到结束时间为止，入场晚的人时间少。"
                : "答题时长 " + Plain.length(round.duration()) + "，从您点“开始答题”算起，中途退出时间照走；离结束不足这么久才开始的，到结束时间收卷。";
        Integer least = round.rules().leastSeconds();
        return least == null ? time : time + "开始后满 " + Plain.length(Duration.ofSeconds(least)) + "才能交卷。";
    }

    private static String tries(RoundRow round) {
        if (round.triesMax() == 1) {
            return "每人只有 1 次答题机会，请准备好再开始。";
        }
        Integer perDay = round.rules().triesPerDay();
        return "每人有 " + round.triesMax() + " 次答题机会" + (perDay == null ? "" : "，每天（北京时间）最多 " + perDay + " 次")
                + switch (round.rules().counting()) {
                    case BEST -> "，取最好的一次算成绩。";
                    case LAST -> "，以最后一次算成绩。";
                    case AVERAGE -> "，取各次得分的平均（按 0.1 分四舍五入）算成绩。";
                };
    }

    private static String paper(Blueprint blueprint) {
        List<String> parts = new ArrayList<>();
        for (Section section : blueprint.sections()) {
            parts.add(
                    section.title() + " " + section.count() + " 题，每题 " + Plain.marks(section.marksTenthsEach()) + " 分");
        }
        return "试卷共 " + blueprint.questionCount() + " 题，满分 " + Plain.marks(blueprint.fullMarksTenths()) + " 分："
                + String.join("；", parts) + "。每人的题目由系统随机抽取" + (blueprint.shuffleOptions() ? "，选项顺序也会打乱" : "")
                + "。";
    }

    private static void marking(Blueprint blueprint, List<String> rules) {
        if (blueprint.sections().stream().anyMatch(section -> section.type() == QuestionType.MULTIPLE)) {
            rules.add(
                    switch (blueprint.multipleRule()) {
                        case ALL_OR_NOTHING -> "多选题全部选对才得分，少选、多选、错选都不得分。";
                        case PARTIAL -> "多选题没有选错、但没选全的，按选对的个数得一部分分；只要选错一个就不得分。";
                        case PER_OPTION ->
                            "多选题每个选项单独判断：该选的选了、不该选的没选，各得一份分；反过来各扣一份，" + MarkingSentences.leastOfOne(blueprint) + "。";
                    });
        }
        MarkingSentences.add(blueprint, rules);
    }
}

package org.lianbing.contest.internal;

import java.util.List;
import org.lianbing.contest.AdvancementRules;

/** The rule of going on as a worker reads it before the round, one sentence each; the list is made by exactly these. */
final class AdvancementWords {
    private AdvancementWords() {}

    static List<String> of(AdvancementRules rules) {
        return List.of(
                "晋级：按名次取前 " + rules.places() + " 名" + cap(rules) + "。资格审查未通过或本人放弃的，由后面的人按名次依次递补。",
                "名次并列而名额不够时：" + ties(rules),
                "晋级名单公示 " + rules.noticeDays() + " 个工作日（贴出当天不算），姓名部分隐去，"
                        + (rules.showScores() ? "公布名次和得分" : "公布名次，不公布得分") + "；公示期内可以在手机上提出异议。有人递补时，公示从递补起重新计满。");
    }

    private static String cap(AdvancementRules rules) {
        return rules.unitCap() == null ? "" : "，每个单位最多 " + rules.unitCap() + " 人，超出的由其他单位的人依次递补";
    }

    private static String ties(AdvancementRules rules) {
        return switch (rules.ties()) {
            case ALL -> "并列的人全部晋级，允许超出名额。";
            case NONE -> "并列的人都不晋级，后面的人也不晋级，名额空着。";
            case LOT -> "由系统抽签决定，签号在比赛前已经固定，抽签结果可以核对。";
        };
    }
}

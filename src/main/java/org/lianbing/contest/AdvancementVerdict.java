package org.lianbing.contest;

/** Why somebody goes on or does not, in the words of the published list. */
public enum AdvancementVerdict {
    ADVANCES("晋级"),
    NOT_ELIGIBLE("资格审查未通过"),
    WITHDRAWN("放弃晋级"),
    NO_DIVISION("所在组别不设晋级名额"),
    EMPLOYER_CAP("本单位晋级人数已满"),
    TIE_UNDECIDED("并列人数超过剩余名额，按规则均不晋级"),
    LOST_THE_LOT("并列，抽签未中"),
    NO_PLACE("名次在晋级名额之外");

    private final String words;

    AdvancementVerdict(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean advances() {
        return this == ADVANCES;
    }
}

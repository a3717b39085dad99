package org.lianbing.practice;

/** How the questions of a set are chosen. */
public enum PracticeMode {
    /** 顺序练习: every question of a trade and level as its authors ordered them; one lasting set, the place is kept. */
    IN_ORDER,
    /** 背题: as in order, but the keys are shown and nothing is answered; a lasting set of its own. */
    RECITE,
    /** 随机练习: a small set, unseen questions first, then those seen longest ago. */
    RANDOM,
    /** 错题重练: what stands in the wrong-question book, missed longest ago first. */
    WRONG,
    /** 今日复习: what is about to be forgotten, due longest first. */
    REVIEW,
    /** 收藏练习: what she kept, the newest first. */
    FAVOURITES,
    /** 每日一练: the same few questions for everybody of a trade and level who may see them; one set a day. */
    DAILY,
    /** 闯关: one question after the other until the first miss. */
    SURVIVAL,
    /** 再来一道类似的: what is most like a question she missed. */
    LIKE;

    /** One set that is taken up again, instead of a new one each time. */
    public boolean lasting() {
        return this == IN_ORDER || this == RECITE;
    }
}

package org.lianbing.practice;

/** How the questions of a set are chosen. */
public enum PracticeMode {
    /** 顺序练习: every question of a trade and level as its authors ordered them; one lasting set, the place is kept. */
    IN_ORDER,
    /** 随机练习: a small set, unseen questions first, then those seen longest ago. */
    RANDOM,
    /** 错题重练: what stands in the wrong-question book, missed longest ago first. */
    WRONG
}

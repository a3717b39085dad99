package org.lianbing.bank;

/** 难度, as the author of a question judges it. */
public enum Difficulty {
    EASY,
    MEDIUM,
    HARD
}

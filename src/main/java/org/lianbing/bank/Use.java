package org.lianbing.bank;

/** 用途: where a question may be asked. */
public enum Use {
    ANY,
    /** Never drawn into a contest: its answer is known to everybody who practises. */
    PRACTICE_ONLY,
    /** Never shown in practice: nobody sees it before the contest. */
    EXAM_ONLY
}

package org.lianbing.practice;

/** Why a worker thinks she missed a question. */
public enum MistakeCause {
    /** 没学过 */
    NOT_LEARNT,
    /** 记混了 */
    CONFUSED,
    /** 没看清题 */
    MISREAD,
    /** 算错了 */
    MISCALCULATED,
    /** 蒙的 */
    GUESSED
}

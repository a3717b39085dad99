package org.lianbing.exam.internal;

/** What is written down about an answer that people mark. */
enum HandDeed {
    TAKEN,
    MARKED,
    CHANGED,
    /** Two differed by more than allowed: a third is asked. */
    THIRD,
    SETTLED
}

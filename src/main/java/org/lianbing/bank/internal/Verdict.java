package org.lianbing.bank.internal;

/** A reviewer's word on one question. It takes effect once the review of its bank is finished. */
enum Verdict {
    APPROVED,
    SENT_BACK
}

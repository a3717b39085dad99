package org.lianbing.practice.internal;

import org.lianbing.identity.Caller;

/** Who practises. */
record Worker(long memberId, String organisationPath) {
    static Worker of(Caller caller) {
        return new Worker(caller.memberId(), caller.organisationPath());
    }
}

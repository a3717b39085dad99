package org.lianbing.identity.internal;

import org.lianbing.platform.Problem;

/** A previewed roster that can't be committed as it stands. */
final class RosterNotReady extends Problem {
    RosterNotReady(String code, String detail) {
        super(Category.CONFLICT, code, detail);
    }
}

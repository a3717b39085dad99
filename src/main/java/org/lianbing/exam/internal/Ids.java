package org.lianbing.exam.internal;

import java.util.Collection;
import java.util.stream.Collectors;

/** Ids in the text of a statement: numbers only, so nothing needs quoting. */
final class Ids {
    private Ids() {}

    /** {@code 1,2,3} for an IN list that is not empty. */
    static String list(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}

package org.lianbing.practice;

import org.lianbing.platform.Problem;

/** A set was asked for where there is no question to put into it. */
public final class NothingToPractise extends Problem {
    public NothingToPractise(String detail) {
        super(Category.CONFLICT, "practice.nothing-to-practise", detail);
    }
}

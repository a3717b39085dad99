package org.lianbing.contest;

import org.lianbing.platform.Problem;

/** The event asks for a code, and this is not it. */
public final class EntryCodeWrong extends Problem {
    public EntryCodeWrong() {
        super(Category.CONFLICT, "contest.entry-code-wrong", "参赛码不对，请向主办单位或本单位工会确认。");
    }
}

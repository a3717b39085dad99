package org.lianbing.contest;

import org.lianbing.platform.Problem;

/** Whoever proposed an exclusion wants to confirm it too. */
public final class SecondPersonNeeded extends Problem {
    public SecondPersonNeeded() {
        super(Category.CONFLICT, "contest.second-person-needed", "移出排名要由两个人决定：提出的人不能自己确认，请另一位组织者来确认。");
    }
}

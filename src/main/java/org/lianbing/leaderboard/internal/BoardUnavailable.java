package org.lianbing.leaderboard.internal;

import org.lianbing.platform.Problem;

/** Neither Redis nor an older page can show this board right now. */
final class BoardUnavailable extends Problem {
    BoardUnavailable() {
        super(Category.UNAVAILABLE, "leaderboard.unavailable", "榜单正在恢复，请稍后再看；积分都在，不会丢失。");
    }
}

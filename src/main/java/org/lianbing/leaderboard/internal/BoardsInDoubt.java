package org.lianbing.leaderboard.internal;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Boards that missed a write because Redis did not answer. */
@Singleton
class BoardsInDoubt {
    private final BoardStore store;
    private final Set<Board> boards = ConcurrentHashMap.newKeySet();

    BoardsInDoubt(BoardStore store) {
        this.store = store;
    }

    void add(Board board) {
        boards.add(board);
    }

    /** Marks them as not whole, as soon as Redis can be told; throws while it cannot. */
    void tell() {
        for (Board board : boards) {
            boards.remove(board);
            try {
                store.doubt(board);
            } catch (RuntimeException unreachable) {
                boards.add(board);
                throw unreachable;
            }
        }
    }
}

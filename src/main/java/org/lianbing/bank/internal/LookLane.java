package org.lianbing.bank.internal;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.lianbing.platform.Problem;

/**
 * Looks at uploaded files one after the other. A file may cost seconds of a core and a hundred megabytes; requests run on
 * virtual threads, which give their core away only when they wait, so that two such files at once would keep everybody
 * else of a small machine waiting. A thread of its own shares the core with them.
 */
@Singleton
final class LookLane {
    /** Each waits with its file in memory, up to 64 MB. */
    private static final int WAITING_MAX = 3;

    private final ReadingTurn turn;
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING_MAX),
            Thread.ofPlatform().name("file-looks").daemon().factory());

    LookLane(ReadingTurn turn) {
        this.turn = turn;
    }

    /**
     * Waits for its turn and for the answer.
     *
     * @throws Problem {@code bank.reading-busy} (429) when too many files wait already, and what the look throws
     */
    <T> T look(Supplier<T> look) {
        try {
            return CompletableFuture.supplyAsync(() -> turn.during(look), thread)
                    .join();
        } catch (RejectedExecutionException full) {
            throw new ReadingBusy();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            if (failure.getCause() instanceof Error thrown) {
                throw thrown;
            }
            throw failure;
        }
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }

    private static final class ReadingBusy extends Problem {
        ReadingBusy() {
            super(Category.TOO_MANY, "bank.reading-busy", "正在读取的文件太多，请过一分钟再上传。");
        }
    }
}

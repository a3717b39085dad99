package org.lianbing.bank.internal;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread per instance that works on imports: at once on what was uploaded here, and soon on what another instance has
 * left behind. One, because a large file takes a core and a good part of the memory we have.
 */
@Singleton
@Requires(property = "lianbing.jobs", value = "true")
class RunImportsJob implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(RunImportsJob.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

    private final ImportRunner runner;
    private final AlikeImport alike;
    private volatile boolean running = true;
    private volatile @Nullable Thread thread;

    RunImportsJob(ImportRunner runner, AlikeImport alike) {
        this.runner = runner;
        this.alike = alike;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent started) {
        thread = Thread.ofPlatform().name("imports").daemon().start(this::work);
    }

    /** On a thread of its own: nobody waits for it. */
    @Scheduled(initialDelay = "15s", fixedDelay = "1s")
    void compare() {
        if (thread != null && running) {
            boolean more = true;
            while (more) {
                more = alike.runNext();
            }
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        running = false;
        runner.stop();
        Thread worker = thread;
        if (worker != null) {
            worker.join(Duration.ofSeconds(10));
        }
    }

    private void work() {
        while (running) {
            try {
                if (!runner.runNext()) {
                    runner.await(LOOK_EVERY);
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failure) {
                LOG.warn("looking for imports failed, trying again", failure);
                pause();
            }
        }
    }

    private void pause() {
        try {
            runner.await(LOOK_EVERY);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.lianbing.identity.internal;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.Tokens;

/**
 * Argon2id, on threads of its own: the work is pure computing and takes 19 MiB each time, so a storm of logins waits in
 * a line of known length instead of taking the memory and the threads of everything else.
 */
@Singleton
class Passwords {
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;

    private final Argon2Function function;
    private final ThreadPoolExecutor threads;
    private final AtomicLong computed = new AtomicLong();
    /** What a number that nobody has is compared with: the answer is always no, after the same work. */
    private final String nobodysHash;

    Passwords(IdentitySettings settings) {
        this.function = Argon2Function.getInstance(
                settings.hashMemoryKib(), settings.hashIterations(), 1, HASH_BYTES, Argon2.ID);
        this.threads = new ThreadPoolExecutor(
                settings.hashesAtOnce(),
                settings.hashesAtOnce(),
                1,
                TimeUnit.MINUTES,
                new LinkedBlockingQueue<>(settings.hashesWaitingMax()),
                Thread.ofPlatform().daemon().name("argon2-", 0).factory());
        this.nobodysHash = computeHash(Tokens.hex(16));
    }

    /** @throws Busy when too many are waiting already */
    String hash(String password) {
        return onOwnThread(() -> computeHash(password));
    }

    /**
     * @param hash null for a number without an account; takes as long as any other
     * @throws Busy when too many are waiting already
     */
    boolean matches(String password, @Nullable String hash) {
        String against = hash == null ? nobodysHash : hash;
        boolean same = onOwnThread(() -> {
            computed.incrementAndGet();
            return Password.check(normal(password), against).with(Argon2Function.getInstanceFromHash(against));
        });
        return same && hash != null;
    }

    /** How many times Argon2 was computed: what tests compare instead of time. */
    long computed() {
        return computed.get();
    }

    private String computeHash(String password) {
        computed.incrementAndGet();
        return Password.hash(normal(password))
                .addRandomSalt(SALT_BYTES)
                .with(function)
                .getResult();
    }

    /** The same signs may come composed or not, depending on the phone. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private <T> T onOwnThread(Callable<T> work) {
        try {
            Future<T> result = threads.submit(work);
            return result.get();
        } catch (RejectedExecutionException full) {
            throw new Busy();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Busy();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdown();
    }
}

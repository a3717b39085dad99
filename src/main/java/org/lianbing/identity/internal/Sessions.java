package org.lianbing.identity.internal;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.lianbing.platform.Hashes;
import org.lianbing.platform.Tokens;

/**
 * Sessions: the browser holds 256 random bits, the database their SHA-256. What was read is held in the process for a few
 * seconds, so that a request usually needs no database; a session revoked here ends here at once, and on other instances
 * within those seconds.
 */
@Singleton
class Sessions {
    private static final int TOKEN_BYTES = 32;
    private static final int HELD_MAX = 100_000;
    /** The last use is written down at most so often. */
    private static final Duration TOUCH_EVERY = Duration.ofMinutes(5);

    private final SessionRepository repository;
    private final IdentitySettings settings;
    private final Clock clock;
    private final Executor blocking;
    private final AsyncCache<ByteBuffer, Optional<SessionRow>> held;

    Sessions(
            SessionRepository repository,
            IdentitySettings settings,
            Clock clock,
            @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.repository = repository;
        this.settings = settings;
        this.clock = clock;
        this.blocking = blocking;
        this.held = Caffeine.newBuilder()
                .maximumSize(HELD_MAX)
                .expireAfterWrite(settings.sessionCache())
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .buildAsync();
    }

    /** @return the token for the browser; nobody else ever sees it */
    String open(long memberId) {
        String token = Tokens.hex(TOKEN_BYTES);
        Instant now = clock.instant();
        repository.add(hash(token), memberId, now, now.plus(settings.sessionLifetime()));
        return token;
    }

    /** Done at once when the session is held; else read on another thread. */
    CompletableFuture<Optional<CallerAuthentication>> find(String token) {
        if (token.length() != TOKEN_BYTES * 2) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        ByteBuffer key = ByteBuffer.wrap(hash(token));
        CompletableFuture<Optional<SessionRow>> row = held.get(
                key, (wanted, executor) -> CompletableFuture.supplyAsync(() -> load(wanted.array()), blocking));
        return row.thenApply(found -> found.filter(this::isAlive).map(SessionRow::authentication));
    }

    private Optional<SessionRow> load(byte[] hash) {
        Optional<SessionRow> found = repository.find(hash).filter(this::isAlive);
        Instant now = clock.instant();
        if (found.isPresent() && found.get().seenAt().plus(TOUCH_EVERY).isBefore(now)) {
            repository.touch(hash, now);
            return Optional.of(found.get().seen(now));
        }
        return found;
    }

    private boolean isAlive(SessionRow session) {
        Instant now = clock.instant();
        return now.isBefore(session.expiresAt())
                && now.isBefore(session.seenAt().plus(settings.sessionIdle()));
    }

    /** The roles behind a session that was just opened. */
    Set<String> rolesOf(String token) {
        return repository
                .find(hash(token))
                .map(session -> session.authentication().caller().roles())
                .orElse(Set.of());
    }

    void end(String token) {
        byte[] hash = hash(token);
        repository.remove(hash);
        held.synchronous().invalidate(ByteBuffer.wrap(hash));
    }

    /**
     * Forgets what is held of a member. To be called after the transaction that removed her sessions has committed:
     * before that, another request could read them once more.
     */
    void forget(long memberId) {
        // What is still being read may be read from before the commit: it goes too, and is read again.
        held.asMap().entrySet().removeIf(entry -> {
            CompletableFuture<Optional<SessionRow>> row = entry.getValue();
            return !row.isDone()
                    || row.isCompletedExceptionally()
                    || row.join()
                            .filter(session -> session.authentication().caller().memberId() == memberId)
                            .isPresent();
        });
    }

    static byte[] hash(String token) {
        return Hashes.sha256(token.getBytes(StandardCharsets.US_ASCII));
    }
}

package org.lianbing.leaderboard.internal;

import com.github.benmanes.caffeine.cache.AsyncCacheLoader;
import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.MemberCard;

/** Names as boards show them, held in the process so that a page costs no query. */
@Singleton
class BoardNames {
    private static final long NAMES_MAX = 200_000;
    private static final Duration FRESH = Duration.ofMinutes(5);

    /** Somebody who has been erased keeps her points and loses her name. */
    static final Name GONE = new Name("***", 0, "");

    private final AsyncLoadingCache<Long, Name> names;

    BoardNames(IdentityApi identity, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        AsyncCacheLoader<Long, Name> loader = AsyncCacheLoader.bulk((Set<? extends Long> ids) -> load(identity, ids));
        this.names = Caffeine.newBuilder()
                .maximumSize(NAMES_MAX)
                .expireAfterWrite(FRESH)
                .executor(blocking)
                .buildAsync(loader);
    }

    /** @param unitId the nearest enterprise above the member: whose board she stands on */
    record Name(String maskedName, long unitId, String unitName) {}

    CompletableFuture<Name> of(long memberId) {
        return names.get(memberId);
    }

    CompletableFuture<Map<Long, Name>> of(Collection<Long> memberIds) {
        return names.getAll(memberIds);
    }

    private static Map<Long, Name> load(IdentityApi identity, Set<? extends Long> ids) {
        Map<Long, MemberCard> cards = identity.members(Set.copyOf(ids));
        Map<Long, Name> loaded = new HashMap<>();
        for (Long id : ids) {
            MemberCard card = cards.get(id);
            loaded.put(id, card == null ? GONE : new Name(card.maskedName(), card.unitId(), card.unitName()));
        }
        return loaded;
    }
}

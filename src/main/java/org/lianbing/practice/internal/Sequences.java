package org.lianbing.practice.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.lianbing.platform.Hashes;
import org.lianbing.platform.Sql;

/** Stored sequences. They never change, so each instance keeps those in use. */
@Singleton
class Sequences {
    /** 64 MiB of entries: the lasting sets of a city share a few hundred sequences. */
    private static final long CACHED_ENTRIES_MAX = 2_000_000;

    private final Sql sql;
    private final Cache<Long, Sequence> known = Caffeine.newBuilder()
            .maximumWeight(CACHED_ENTRIES_MAX)
            .weigher((Long id, Sequence sequence) -> sequence.size())
            .build();

    Sequences(Sql sql) {
        this.sql = sql;
    }

    Sequence get(long id) {
        Sequence cached = known.getIfPresent(id);
        if (cached != null) {
            return cached;
        }
        Sequence loaded = sql.first(
                        "SELECT entries FROM practice_sequence WHERE id = ?",
                        row -> Sequence.of(row.getBytes("entries")),
                        id)
                .orElseThrow(() -> new IllegalStateException("no sequence " + id));
        known.put(id, loaded);
        return loaded;
    }

    /** Stores it for one set only; it goes when the set goes. */
    long own(Sequence sequence, Instant now) {
        return sql.insert("INSERT INTO practice_sequence (entries, created_at) VALUES (?, ?)", sequence.bytes(), now);
    }

    /**
     * Finds or stores the one row that all sets with these entries share. Outside of any transaction of the caller's: who
     * begins at the same moment as a thousand others finds theirs instead of losing against them.
     */
    long shared(Sequence sequence, Instant now) {
        byte[] bytes = sequence.bytes();
        byte[] digest = Hashes.sha256(bytes);
        return find(digest).orElseGet(() -> {
            sql.update(
                    "INSERT IGNORE INTO practice_sequence (digest, entries, created_at) VALUES (?, ?, ?)",
                    digest,
                    bytes,
                    now);
            return find(digest).orElseThrow();
        });
    }

    private Optional<Long> find(byte[] digest) {
        return sql.first(
                "SELECT id FROM practice_sequence WHERE digest = ?", row -> row.getLong("id"), (Object) digest);
    }
}

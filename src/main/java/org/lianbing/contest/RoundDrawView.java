package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the draw of a round is that anybody can check: announced, completed by a public value, revealed.
 *
 * @param hash SHA-256 of pool, rules and secret seed; null before the commitment, as everything that comes later
 * @param valueName the public value that completes the draw, such as 双色球 2026-12-01 开奖号码
 * @param publicValue once it is entered
 * @param revealedAt from when everybody can recompute every paper
 */
@Serdeable
public record RoundDrawView(
        @Nullable String hash,
        @Nullable String valueName,
        @Nullable Instant committedAt,
        @Nullable String publicValue,
        @Nullable Instant revealedAt) {}

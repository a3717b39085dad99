package org.lianbing.exam;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is announced before a round whose draw can be checked; safe to show to anybody at any time.
 *
 * @param hash SHA-256 of pool, rules and secret seed, 64 small hexadecimal digits
 * @param valueName the public value that completes the draw and did not exist yet, such as 双色球 2026-12-01 开奖号码
 * @param publicValue once it is known
 */
public record CommittedDraw(
        long blueprintId,
        String hash,
        String valueName,
        Instant committedAt,
        @Nullable String publicValue,
        @Nullable Instant revealedAt) {}

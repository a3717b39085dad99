package org.lianbing.platform.internal;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import org.lianbing.platform.RedisKeys;

@Singleton
final class PrefixedRedisKeys implements RedisKeys {
    private final String prefix;

    PrefixedRedisKeys(@Value("${lianbing.redis.key-prefix}") String prefix) {
        this.prefix = prefix;
    }

    @Override
    public String member(long memberId, String rest) {
        return prefix + "{u:" + memberId + "}:" + rest;
    }

    @Override
    public String attempt(long attemptId, String rest) {
        return prefix + "{a:" + attemptId + "}:" + rest;
    }

    @Override
    public String prize(long prizeId, String rest) {
        return prefix + "{p:" + prizeId + "}:" + rest;
    }

    @Override
    public String board(String board, String rest) {
        return prefix + "{lb:" + board + "}:" + rest;
    }

    @Override
    public String plain(String rest) {
        return prefix + rest;
    }
}

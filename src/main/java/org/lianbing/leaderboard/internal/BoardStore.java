package org.lianbing.leaderboard.internal;

import io.lettuce.core.ScoredValue;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.cluster.api.async.RedisClusterAsyncCommands;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.Redis;
import org.lianbing.platform.RedisKeys;

/**
 * One board in Redis, all under one hash tag: {@code z} the sorted set, {@code epoch} present while {@code z} is whole,
 * {@code building} the token of whoever rebuilds it, {@code next} what she has built so far. {@code FLUSHALL} takes the
 * epoch with it, and that is how the loss is seen. Scores travel as text.
 */
@Singleton
class BoardStore {
    /** A builder that is not heard of for so long is taken to be dead. */
    private static final String BUILDING_MILLIS = "30000";

    /** Below it are scores of 0 points, which no board shows. */
    private static final String NOBODY = "1073741823";

    // A rebuild in progress gets the value too, and never overwrites it (ADD_TO_NEXT uses NX): what the projector
    // writes is at least as new as what the builder read. Without an epoch the set is not whole: nothing is written,
    // because the rebuild to come reads what has been committed.
    private static final String PUT = """
            if redis.call('EXISTS', KEYS[1]) == 1 then
              redis.call('ZADD', KEYS[3], unpack(ARGV))
              redis.call('ZREMRANGEBYSCORE', KEYS[3], '-inf', '%s')
            end
            if redis.call('EXISTS', KEYS[2]) == 1 then
              redis.call('ZADD', KEYS[4], unpack(ARGV))
            end
            return redis.call('EXISTS', KEYS[1])""".formatted(NOBODY);

    private static final String START = """
            if redis.call('SET', KEYS[2], ARGV[1], 'NX', 'PX', ARGV[2]) then
              redis.call('UNLINK', KEYS[4])
              return 1
            end
            return 0""";

    private static final String ADD_TO_NEXT = """
            if redis.call('GET', KEYS[2]) ~= ARGV[1] then return 0 end
            redis.call('PEXPIRE', KEYS[2], ARGV[2])
            redis.call('ZADD', KEYS[4], 'NX', unpack(ARGV, 3))
            return 1""";

    private static final String FINISH = """
            if redis.call('GET', KEYS[2]) ~= ARGV[1] then return 0 end
            redis.call('ZREMRANGEBYSCORE', KEYS[4], '-inf', '%s')
            redis.call('UNLINK', KEYS[3])
            if redis.call('EXISTS', KEYS[4]) == 1 then
              redis.call('RENAME', KEYS[4], KEYS[3])
              redis.call('PEXPIREAT', KEYS[3], ARGV[3])
            end
            redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
            redis.call('DEL', KEYS[2])
            return 1""".formatted(NOBODY);

    private final Redis redis;
    private final RedisKeys keys;

    BoardStore(Redis redis, RedisKeys keys) {
        this.redis = redis;
        this.keys = keys;
    }

    /**
     * A piece of the board as it stands.
     *
     * @param whole false when the board has to be rebuilt; the rest means nothing then
     */
    record Piece(boolean whole, List<ScoredValue<String>> rows, long total) {}

    /** Where one member stands. */
    record Standing(long rank, long points) {}

    CompletionStage<Piece> piece(Board board, long offset, int size) {
        RedisClusterAsyncCommands<String, String> commands = redis.async();
        String set = key(board, "z");
        CompletionStage<Long> epoch = commands.exists(key(board, "epoch"));
        CompletionStage<List<ScoredValue<String>>> rows = commands.zrevrangeWithScores(set, offset, offset + size - 1);
        CompletionStage<Long> total = commands.zcard(set);
        return epoch.thenCombine(rows, (whole, items) -> new Piece(whole == 1, items, 0))
                .thenCombine(total, (piece, count) -> new Piece(piece.whole(), piece.rows(), count));
    }

    /** Null inside when the member is not on the board. */
    CompletionStage<@Nullable Standing> standing(Board board, long memberId) {
        RedisClusterAsyncCommands<String, String> commands = redis.async();
        String set = key(board, "z");
        String member = Long.toString(memberId);
        CompletionStage<@Nullable Long> rank = commands.zrevrank(set, member);
        CompletionStage<@Nullable Double> score = commands.zscore(set, member);
        return rank.thenCombine(score, BoardStore::standing);
    }

    private static @Nullable Standing standing(@Nullable Long rank, @Nullable Double score) {
        return rank == null || score == null ? null : new Standing(rank + 1, ScoreCode.points(score));
    }

    CompletionStage<Boolean> isWhole(Board board) {
        return redis.async().exists(key(board, "epoch")).thenApply(epochs -> epochs == 1);
    }

    boolean whole(Board board) {
        return redis.sync().exists(key(board, "epoch")) == 1;
    }

    /**
     * Writes members' scores as they now are.
     *
     * @param scores member id to score
     * @return false when the board is not whole and wants a rebuild
     */
    boolean put(Board board, Map<Long, String> scores) {
        return run(PUT, board, flat(scores, new String[0]));
    }

    /** @return false when somebody else is rebuilding this board */
    boolean startRebuild(Board board, String token) {
        return run(START, board, token, BUILDING_MILLIS);
    }

    /** @return false when the rebuild was cut off: another builder, or everything was flushed */
    boolean addToRebuild(Board board, String token, Map<Long, String> scores) {
        return scores.isEmpty() || run(ADD_TO_NEXT, board, flat(scores, token, BUILDING_MILLIS));
    }

    /** @return false when the rebuild was cut off */
    boolean finishRebuild(Board board, String token, Duration wholeFor, Instant forgetAt) {
        return run(FINISH, board, token, Long.toString(wholeFor.toMillis()), Long.toString(forgetAt.toEpochMilli()));
    }

    /** Says that the board may have missed something. */
    void doubt(Board board) {
        redis.sync().del(key(board, "epoch"));
    }

    private boolean run(String script, Board board, String... arguments) {
        String[] names = {key(board, "epoch"), key(board, "building"), key(board, "z"), key(board, "next")};
        Long answer = redis.sync().eval(script, ScriptOutputType.INTEGER, names, arguments);
        return answer != null && answer == 1;
    }

    private static String[] flat(Map<Long, String> scores, String... first) {
        String[] arguments = new String[first.length + 2 * scores.size()];
        System.arraycopy(first, 0, arguments, 0, first.length);
        int at = first.length;
        for (Map.Entry<Long, String> score : scores.entrySet()) {
            arguments[at++] = score.getValue();
            arguments[at++] = Long.toString(score.getKey());
        }
        return arguments;
    }

    private String key(Board board, String rest) {
        return keys.board(board.name(), rest);
    }
}

package org.lianbing.platform;

/**
 * Names of Redis keys, cluster-safe: the part in braces decides the slot, and no script spans two of them.
 *
 * @see <a href="https://redis.io/docs/latest/operate/oss_and_stack/reference/cluster-spec/">Redis Cluster, hash tags</a>
 */
public interface RedisKeys {
    /** {@code <prefix>{u:<member>}:<rest>} */
    String member(long memberId, String rest);

    /** {@code <prefix>{a:<attempt>}:<rest>} */
    String attempt(long attemptId, String rest);

    /** {@code <prefix>{p:<prize>}:<rest>} */
    String prize(long prizeId, String rest);

    /** {@code <prefix>{lb:<board>}:<rest>} */
    String board(String board, String rest);

    /** {@code <prefix><rest>}, for single keys that belong to nobody. */
    String plain(String rest);
}

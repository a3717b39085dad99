package org.lianbing.platform;

import io.lettuce.core.cluster.api.async.RedisClusterAsyncCommands;
import io.lettuce.core.cluster.api.sync.RedisClusterCommands;

/**
 * Redis as every module sees it, single server or cluster alike. Nothing here decides or is the only copy of anything:
 * a caller must be able to go on when a command fails.
 */
public interface Redis {
    RedisClusterAsyncCommands<String, String> async();

    RedisClusterCommands<String, String> sync();
}

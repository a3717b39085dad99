package org.lianbing.platform;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who did what to whom, written in the transaction of the act. */
public interface Audit {
    /**
     * @param actor the member who acts; null for the service itself
     * @param action {@code module.deed}, such as {@code contest.grant-extra-time}
     * @param subject the member it is about, if it is about one: she can see the row
     * @param target what was touched, such as {@code round:12}
     * @param reason in the actor's words, or null
     */
    void record(@Nullable Long actor, String action, @Nullable Long subject, String target, @Nullable String reason);

    /** Rows about one member, newest first. */
    Page<Entry> about(long subject, PageRequest page);

    record Entry(
            Instant at,
            @Nullable Long actor,
            String action,
            String target,
            @Nullable String reason) {}
}

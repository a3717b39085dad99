package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands between a draft and its publishing.
 *
 * @param go true when no finding is an error
 */
@Serdeable
public record ContestCheck(List<Finding> findings, boolean go) {
    public ContestCheck(List<Finding> findings) {
        this(List.copyOf(findings), findings.stream().noneMatch(f -> f.severity() == Severity.ERROR));
    }

    /** How much a finding weighs. */
    public enum Severity {
        /** Cannot be published like this. */
        ERROR,
        /** Can be published, if it is meant like this. */
        WARNING,
        OK
    }

    /**
     * @param code {@code contest.fact}
     * @param message Chinese, one sentence
     * @param field the field of {@link ContestDraft} it is about, such as {@code round.endsAt}; null for the whole
     */
    @Serdeable
    public record Finding(
            Severity severity,
            String code,
            String message,
            @Nullable String field) {}
}

package org.lianbing.bank;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a worker says is wrong with a question.
 *
 * @param text in her words; OTHER needs some
 */
@Serdeable
public record ReportErrorRequest(
        @NotNull Kind kind, @Nullable @Size(max = 500) String text) {
    /** What is wrong. */
    public enum Kind {
        KEY,
        STEM,
        OPTION,
        /** The rationale or the source. */
        RATIONALE,
        PICTURE,
        OTHER
    }
}

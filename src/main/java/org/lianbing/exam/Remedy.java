package org.lianbing.exam;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * One question put right.
 *
 * @param revisionId the revision that stood on the papers
 * @param keyRevisionId for {@link RemedyKind#NEW_KEY} whose key counts; otherwise null
 * @param accepted for {@link RemedyKind#ALSO_ACCEPT} the answer, in the letters of the author and written as answers are;
 *     blanks that stay as they are are left empty. Otherwise null
 */
@Serdeable
public record Remedy(
        long revisionId,
        RemedyKind kind,
        @Nullable Long keyRevisionId,
        @Nullable String accepted) {}

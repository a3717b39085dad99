package org.lianbing.practice.internal;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianbing.practice.MistakeCause;

/**
 * @param cause why she thinks she missed it; missing if she does not say
 * @param words a note of her own; "" for none
 */
@Serdeable
record NoteRequest(
        @Nullable MistakeCause cause, @Size(max = 500) String words) {}

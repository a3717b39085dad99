package org.lianbing.exam.internal;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.exam.Blueprint;

/**
 * What a worker holds of an attempt, to be compared with what is stored.
 *
 * @param code the answer code she wrote down, in any case and grouping; null if she asks about receipts only
 * @param receipts those her phone kept, the last of each question; may be empty
 */
@Serdeable
record CheckAnswersRequest(
        @Nullable @Size(max = 40) String code,
        @NotNull @Size(max = Blueprint.QUESTIONS_MAX) List<@Valid HeldReceipt> receipts) {

    @Serdeable
    record HeldReceipt(
            @Positive int position,
            @Positive long seq,
            @NotNull @Size(max = 64) String receipt) {}
}

package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A round's draw as somebody sees it who wants to check her own paper.
 *
 * @param examNumber stands for her in the draw; it existed before the commitment
 * @param tries how often she has started
 * @param paper what she really got in her last try, in the words of a recomputed paper: {@code revision/tenths/order} of each
 *     question; null before the reveal and where she has not started
 */
@Serdeable
public record MyDrawView(
        RoundDrawView draw,
        long examNumber,
        int tries,
        @Nullable String paper) {}

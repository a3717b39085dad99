package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A round's draw as somebody sees it who wants to check her own paper.
 *
 * @param examNumber stands for her in the draw; it existed before the commitment
 * @param tries how often she has started
 */
@Serdeable
public record MyDrawView(RoundDrawView draw, long examNumber, int tries) {}

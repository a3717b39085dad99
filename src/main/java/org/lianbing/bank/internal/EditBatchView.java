package org.lianbing.bank.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * An edit that can be taken back.
 *
 * @param what in words: 等级改为四级
 * @param undone it was taken back
 */
@Serdeable
record EditBatchView(long id, String what, int questionCount, String madeBy, Instant madeAt, boolean undone) {}

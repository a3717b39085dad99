package org.lianbing.exam.internal;

import io.micronaut.serde.annotation.Serdeable;

/**
 * An occasion that somebody was appointed to mark.
 *
 * @param title as its owner calls it
 * @param answers that people mark there
 * @param settled of them
 * @param mine how many I have marked
 */
@Serdeable
record MarkingDutyView(String kind, long key, String title, long answers, long settled, long mine) {}

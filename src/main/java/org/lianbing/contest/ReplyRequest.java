package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;

/** @param toAll whether everybody in the round reads question and answer; who asked is not said */
@Serdeable
public record ReplyRequest(String text, boolean toAll) {}

package org.lianbing.exam.internal;

import io.micronaut.serde.annotation.Serdeable;

/** @param markTenths 0 to the marks of the question */
@Serdeable
record MarkAnswerRequest(int markTenths) {}

package org.lianbing.exam.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** @param memberIds all of them; who is not named marks no more, what she marked stays */
@Serdeable
record AppointMarkersRequest(List<Long> memberIds) {}

package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** @param personal whether it is for the reader alone */
@Serdeable
public record AnnouncementView(long id, String text, Instant at, boolean personal) {}

package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.Page;

/**
 * Phones and networks declared as shared in a contest.
 *
 * @param code what is typed on a workshop's phone to declare it; null while there is none
 */
@Serdeable
public record SharedPlacesView(@Nullable String code, Page<PlaceView> places) {
    /** @param declaredByName the organiser, or the worker who typed the code */
    @Serdeable
    public record PlaceView(long id, SharedPlaceKind kind, String label, String declaredByName, Instant declaredAt) {}
}

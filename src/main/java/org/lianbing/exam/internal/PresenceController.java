package org.lianbing.exam.internal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import org.lianbing.identity.Caller;
import org.lianbing.identity.CallerAddress;

/** What the page of an attempt tells beside the answers. */
@Controller("/api/attempts/{id}/presence")
@Tag(name = "exam")
@Secured(SecurityRule.IS_AUTHENTICATED)
class PresenceController {
    private final NotePresence notes;
    private final CallerAddress address;
    private final Clock clock;

    PresenceController(NotePresence notes, CallerAddress address, Clock clock) {
        this.notes = notes;
        this.address = address;
        this.clock = clock;
    }

    @Post
    @Status(HttpStatus.ACCEPTED)
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Operation(
            summary = "Tell when the page was left",
            description =
                    "Which phone shows the paper, and when it was out of sight for 10 seconds or more or untouched."
                            + " Lost ones harm nobody and change no score.")
    void note(long id, @Body @Valid PresenceRequest request, Caller caller, HttpRequest<?> http) {
        notes.note(caller.memberId(), id, request, address.of(http), clock.instant());
    }
}

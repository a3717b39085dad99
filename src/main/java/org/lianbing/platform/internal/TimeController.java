package org.lianbing.platform.internal;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;

@Controller("/api")
@Tag(name = "platform")
@Secured(SecurityRule.IS_ANONYMOUS)
final class TimeController {
    private final Clock clock;

    TimeController(Clock clock) {
        this.clock = clock;
    }

    @Get("/time")
    @Operation(
            summary = "The server's time",
            description =
                    "What the phone's countdown is set by. Never kept by any cache, so it is always the time of the answer.")
    TimeView time() {
        return new TimeView(clock.instant());
    }

    @Get("/version")
    @Operation(summary = "The running version", description = "A page that is older than this asks its user to reload.")
    VersionView version() {
        String version = TimeController.class.getPackage().getImplementationVersion();
        return new VersionView(version == null ? "development" : version);
    }

    @Serdeable
    record TimeView(Instant serverNow) {}

    @Serdeable
    record VersionView(String version) {}
}

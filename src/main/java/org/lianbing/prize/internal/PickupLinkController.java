package org.lianbing.prize.internal;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.lianbing.platform.NotFound;

/** Where a scanned pickup code leads: the keeper's page. Says nothing of the order; the page asks, logged in. */
@Controller("/k")
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "prize")
class PickupLinkController {
    @Get("/{token}")
    @Operation(summary = "A scanned pickup code", description = "Redirects to the keeper's page for it.")
    HttpResponse<?> open(String token) {
        if (!PickupCodes.isToken(token)) {
            throw NotFound.of("prize");
        }
        return HttpResponse.temporaryRedirect(URI.create("/#/keeper/" + token)).status(302);
    }
}

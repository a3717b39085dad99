package org.lianbing.contest.internal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.lianbing.contest.CertificateView;
import org.lianbing.identity.Visits;
import org.lianbing.platform.NotFound;

/** For whoever holds a certificate in hand, logged in or not: whether it is real. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "contest")
class CertificatesController {
    private final Certificates certificates;
    private final LookupBudget budget;
    private final Visits visits;

    CertificatesController(Certificates certificates, LookupBudget budget, Visits visits) {
        this.certificates = certificates;
        this.budget = budget;
        this.visits = visits;
    }

    @Get("/api/certificates/{number}")
    @Operation(
            summary = "Verify a certificate",
            description =
                    "Contest, award, date, whether it is valid, and the first character of the name; nothing that says who"
                            + " it is. Every unknown number has the same answer, 404 contest.certificate-unknown. 429"
                            + " contest.too-many-lookups.")
    CertificateView certificate(HttpRequest<?> request, @PathVariable String number) {
        budget.pay(visits.addressOf(request));
        return certificates
                .known(number)
                .orElseThrow(() -> new NotFound("contest.certificate-unknown", "没有这个编号的证书，请核对编号，或与发证单位联系。"));
    }

    @Get("/c/{number}")
    @Operation(
            summary = "A scanned certificate",
            description = "Redirects to the public page about it, whether there is such a number or not.")
    HttpResponse<?> open(@PathVariable String number) {
        return HttpResponse.temporaryRedirect(
                        URI.create("/#/certificates/" + URLEncoder.encode(number, StandardCharsets.UTF_8)))
                .status(302);
    }
}

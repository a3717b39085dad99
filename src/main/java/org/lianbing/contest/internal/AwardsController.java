package org.lianbing.contest.internal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.MyAwardView;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.identity.Visits;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

/** A worker's own awards. */
@Controller("/api/awards")
@Secured(Roles.WORKER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "contest")
class AwardsController {
    private final Certificates certificates;
    private final Visits visits;

    AwardsController(Certificates certificates, Visits visits) {
        this.certificates = certificates;
        this.visits = visits;
    }

    @Get
    @Operation(summary = "List my awards", description = "The newest first; of one contest or all.")
    Page<MyAwardView> list(
            Caller caller,
            @Nullable @QueryValue Long contestId,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        return certificates.ofMember(caller.memberId(), contestId, PageRequest.of(page, size));
    }

    @Get("/{id}/certificate.pdf")
    @Produces({MediaType.APPLICATION_PDF, MediaType.APPLICATION_JSON})
    @Operation(summary = "Download my certificate", description = "As PDF; 409 contest.award-withdrawn.")
    HttpResponse<StreamedFile> certificate(Caller caller, HttpRequest<?> request, @PathVariable long id) {
        return PdfDownloads.of(certificates.own(caller.memberId(), id, visits.pageAddress(request)));
    }
}

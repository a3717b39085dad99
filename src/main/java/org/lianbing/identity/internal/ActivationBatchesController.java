package org.lianbing.identity.internal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.identity.internal.ActivationBatches.BatchView;
import org.lianbing.identity.internal.ActivationBatches.SlipView;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

@Controller("/api/organiser/activation-batches")
@Secured(Roles.ORGANISER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "identity")
class ActivationBatchesController {
    private final ActivationBatches batches;
    private final Visitors visitors;

    ActivationBatchesController(ActivationBatches batches, Visitors visitors) {
        this.batches = batches;
        this.visitors = visitors;
    }

    @Serdeable
    record IssueCodesRequest(@NotNull Long organisationId) {}

    @Post
    @Operation(
            summary = "Issue activation codes",
            description =
                    "For everybody in this part of the tree without a password and without a code that is still good.")
    BatchView issue(@Body @Valid IssueCodesRequest body, Caller caller) {
        return batches.issue(caller, body.organisationId());
    }

    @Get
    @Operation(summary = "Batches of activation codes", description = "Within reach, newest first.")
    Page<BatchView> list(Caller caller, @Nullable @QueryValue Integer page, @Nullable @QueryValue Integer size) {
        return batches.list(caller, PageRequest.of(page, size));
    }

    @Get("/{id}/slips")
    @Operation(
            summary = "Slips to print",
            description = "The codes of a batch that are neither used nor expired. Each page that is read is audited.")
    Page<SlipView> slips(
            @PathVariable long id,
            Caller caller,
            HttpRequest<?> request,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        return batches.slips(caller, id, PageRequest.of(page, size), visitors.pageAddress(request));
    }
}

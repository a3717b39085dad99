package org.lianbing.bank.internal;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.internal.Sources.SourceView;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

/** Laws, standards and books that questions cite. */
@Controller("/api/sources")
@Secured({Roles.EDITOR, Roles.ORGANISER})
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "bank")
class SourcesController {
    private final Sources sources;

    SourcesController(Sources sources) {
        this.sources = sources;
    }

    @Get
    @Operation(
            summary = "List sources",
            description =
                    "Everybody's and my organisation's own; those in force no more first, then by title. Counted are the"
                            + " questions of the banks I look after.")
    Page<SourceView> list(
            Caller caller,
            @Nullable @QueryValue String query,
            @QueryValue SourceRows.@Nullable Kind kind,
            @QueryValue SourceRows.@Nullable Force state,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        return sources.list(
                caller, new SourceRows.Wanted(query == null ? "" : query, kind, state), PageRequest.of(page, size));
    }

    @Post
    @Operation(
            summary = "Add a source",
            description = "Everybody's when somebody of the whole city adds it, otherwise for the own organisation. 400"
                    + " bank.source-title-short.")
    SourceView add(Caller caller, @Valid @Body Sources.AddSourceRequest request) {
        return sources.add(caller, request);
    }

    @Get("/{id}")
    @Operation(summary = "Show one source", description = "404 when it is another company's own.")
    SourceView show(Caller caller, @PathVariable long id) {
        return sources.show(caller, id);
    }

    @Get("/{id}/questions")
    @Operation(
            summary = "List the questions that cite a source",
            description =
                    "Of the banks I look after, by bank; drafts only of those I edit. 404 when the source is another"
                            + " company's own.")
    Page<SourceQuestions.SourceQuestionView> questions(
            Caller caller,
            @PathVariable long id,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        return sources.questions(caller, id, PageRequest.of(page, size));
    }

    @Put("/{id}/supersession")
    @Secured(Roles.ORGANISER)
    @Operation(
            summary = "Mark a source as superseded",
            description =
                    "By an organiser of the whole city. From that day on its questions are flagged for their editors,"
                            + " and not drawn until settled if so wished. 409 bank.city-decides.")
    SourceView supersede(Caller caller, @PathVariable long id, @Valid @Body Sources.SupersedeRequest request) {
        return sources.supersede(caller, id, request);
    }

    @Delete("/{id}/supersession")
    @Secured(Roles.ORGANISER)
    @Operation(
            summary = "A source is in force after all",
            description = "Flags that are still open go with it; what was withheld for them is drawn again.")
    SourceView takeBack(Caller caller, @PathVariable long id) {
        return sources.takeBack(caller, id);
    }

    @Get("/{id}/candidates")
    @Secured(Roles.ORGANISER)
    @Operation(
            summary = "List the wordings that seem to mean a source",
            description =
                    "As imported questions cite it, with how many questions each, the most used first; none of them is"
                            + " linked before somebody confirms.")
    Page<Sources.CandidateView> candidates(
            Caller caller,
            @PathVariable long id,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        return sources.candidates(caller, id, PageRequest.of(page, size));
    }

    @Post("/{id}/links")
    @Secured(Roles.ORGANISER)
    @Operation(
            summary = "Confirm which wordings mean a source",
            description =
                    "Every question that says so is linked, later ones too; flagged at once if the source is superseded.")
    SourceView confirm(Caller caller, @PathVariable long id, @Valid @Body Sources.ConfirmRequest request) {
        return sources.confirm(caller, id, request.textIds());
    }
}

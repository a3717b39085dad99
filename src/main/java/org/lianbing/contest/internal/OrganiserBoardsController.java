package org.lianbing.contest.internal;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.BoardKind;
import org.lianbing.contest.OrganiserBoardView;
import org.lianbing.contest.RevealView;
import org.lianbing.contest.SizeBand;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.PageRequest;

@Controller("/api/organiser/rounds")
@Secured(Roles.ORGANISER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "contest")
class OrganiserBoardsController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final OrganiserReach reach;
    private final RoundBoards boards;
    private final BoardWorkbook workbooks;
    private final RevealRound revealing;

    OrganiserBoardsController(
            OrganiserReach reach, RoundBoards boards, BoardWorkbook workbooks, RevealRound revealing) {
        this.reach = reach;
        this.boards = boards;
        this.workbooks = workbooks;
        this.revealing = revealing;
    }

    @Get("/{id}/board")
    @Operation(
            summary = "Show a board of a round to its organiser",
            description =
                    "The same rows as members see, with whole names, and whether the results wait to be revealed.")
    OrganiserBoardView board(
            Caller caller,
            @PathVariable long id,
            @QueryValue BoardKind kind,
            @Nullable @QueryValue SizeBand band,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        return boards.ofOrganiser(reach.round(caller, id), kind, band, PageRequest.of(page, size));
    }

    @Get("/{id}/board.xlsx")
    @Produces({XLSX, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Download a board",
            description =
                    "The whole board as a workbook with its rule; audited. 409 contest.results-not-out while it shows"
                            + " nothing.")
    HttpResponse<byte[]> download(
            Caller caller, @PathVariable long id, @QueryValue BoardKind kind, @Nullable @QueryValue SizeBand band) {
        RoundInContest place = reach.round(caller, id);
        String name = URLEncoder.encode(
                        "榜单-" + place.title() + "-" + place.round().name() + ".xlsx", StandardCharsets.UTF_8)
                .replace("+", "%20");
        return HttpResponse.ok(workbooks.write(place, kind, band, caller.memberId()))
                .contentType(MediaType.of(XLSX))
                .header("Content-Disposition", "attachment; filename=\"board.xlsx\"; filename*=UTF-8''" + name);
    }

    @Get("/{id}/reveal")
    @Operation(
            summary = "List the results to reveal",
            description =
                    "By final place, with the place at the freeze. 409 contest.not-frozen, contest.reveal-not-ready.")
    RevealView reveal(
            Caller caller,
            @PathVariable long id,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        return revealing.view(reach.round(caller, id), PageRequest.of(page, size));
    }

    @Post("/{id}/reveal")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Reveal the results of a round that was frozen",
            description = "They are out afterwards and everybody is told; audited. Harmless to repeat."
                    + " 409 contest.not-frozen, contest.reveal-not-ready.")
    void publish(Caller caller, @PathVariable long id) {
        revealing.reveal(reach.round(caller, id), caller.memberId());
    }
}

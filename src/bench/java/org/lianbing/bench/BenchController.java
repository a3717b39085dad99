package org.lianbing.bench;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.lianbing.bank.internal.ImportFixture;
import org.lianbing.bank.internal.LargeFile;
import org.lianbing.bank.internal.LikenessFixture;
import org.lianbing.identity.Caller;
import org.lianbing.identity.IdentityFixture;
import org.lianbing.platform.Redis;
import org.lianbing.platform.RedisKeys;
import org.lianbing.platform.TransactionRetry;

/**
 * The bare endpoints that ours are measured against, behind the same login on the same server, and the making of what is
 * measured. On the class path of tests only, and there only when asked for.
 */
@Hidden
@Controller("/api/bench")
@Requires(property = "lianbing.bench", value = "true")
class BenchController {
    private final ApplicationContext context;
    private final JdbcOperations jdbc;
    private final TransactionRetry transactions;
    private final Redis redis;
    private final RedisKeys keys;
    private final Clock clock;

    BenchController(
            ApplicationContext context,
            JdbcOperations jdbc,
            TransactionRetry transactions,
            Redis redis,
            RedisKeys keys,
            Clock clock) {
        this.context = context;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.redis = redis;
        this.keys = keys;
        this.clock = clock;
    }

    @Serdeable
    record BareRequest(
            @Positive long seq,
            @NotNull @Size(max = 200) String answer,
            @NotNull @Size(min = 1, max = 64) String device) {}

    @Serdeable
    record BareView(long seq, Instant serverNow) {}

    /** What a save costs without the saving. */
    @Put("/bare/{id}/answers/{position}")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    BareView bare(long id, int position, @Body @Valid BareRequest request, Caller caller) {
        return new BareView(request.seq(), clock.instant());
    }

    /** What a board costs when it is only asked where the caller stands. */
    @Get("/rank")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    CompletionStage<BareView> rank(Caller caller, @QueryValue String board) {
        return redis.async()
                .zrevrank(keys.board(board, "z"), Long.toString(caller.memberId()))
                .thenApply(rank -> new BareView(rank == null ? -1 : rank, clock.instant()));
    }

    @Serdeable
    record Attempt(long id, String cookie) {}

    @Post("/attempts")
    @Secured(SecurityRule.IS_ANONYMOUS)
    @ExecuteOn(TaskExecutors.BLOCKING)
    List<Attempt> attempts(@QueryValue int count, @QueryValue int questions) {
        return new BenchWorld(context)
                .attempts(count, questions).stream()
                        .map(made -> new Attempt(made.id(), made.cookie()))
                        .toList();
    }

    @Serdeable
    record Round(long roundId, List<String> cookies) {}

    @Post("/rounds")
    @Secured(SecurityRule.IS_ANONYMOUS)
    @ExecuteOn(TaskExecutors.BLOCKING)
    Round round(@QueryValue int entrants, @QueryValue int questions, @QueryValue(defaultValue = "0") int others) {
        BenchWorld world = new BenchWorld(context);
        BenchWorld.MadeRound made = world.round(entrants, questions);
        world.fill(made.roundId(), others, questions);
        return new Round(made.roundId(), made.cookies());
    }

    @Serdeable
    record Board(String name, List<String> cookies) {}

    @Post("/boards")
    @Secured(SecurityRule.IS_ANONYMOUS)
    @ExecuteOn(TaskExecutors.BLOCKING)
    Board board(@QueryValue int members, @QueryValue int callers) {
        return new Board("ALL", new BenchWorld(context).board(members, callers));
    }

    @Serdeable
    record Likeness(double seconds, double cpuSeconds, long pairs) {}

    @Post("/likeness")
    @Secured(SecurityRule.IS_ANONYMOUS)
    @ExecuteOn(TaskExecutors.BLOCKING)
    Likeness likeness(@QueryValue int questions) {
        LikenessFixture.Measured measured =
                context.getBean(LikenessFixture.class).measure(questions, 31_713);
        return new Likeness(measured.seconds(), measured.cpuSeconds(), measured.pairs());
    }

    @Serdeable
    record Import(
            double cells,
            double questions,
            double insert,
            double dryRun,
            double likeness,
            double commit,
            double cpu,
            double ratio) {}

    @Post("/imports")
    @Secured(SecurityRule.IS_ANONYMOUS)
    @ExecuteOn(TaskExecutors.BLOCKING)
    Import timedImport(@QueryValue int questions) {
        ImportFixture.Times times = context.getBean(ImportFixture.class)
                .time(new IdentityFixture(context), LargeFile.of(questions, 31_713));
        return new Import(
                times.cells(),
                times.questions(),
                times.insert(),
                times.dryRun(),
                times.likeness(),
                times.commit(),
                times.cpu(),
                times.ratio());
    }

    /** In megabytes. */
    @Serdeable
    record Heap(double before, double most, int looks) {}

    /** The file counts as grown: it came from outside. */
    @Post("/import-heap")
    @Secured(SecurityRule.IS_ANONYMOUS)
    @ExecuteOn(TaskExecutors.BLOCKING)
    Heap importHeap(@QueryValue int questions) {
        LargeFile file = LargeFile.of(questions, 31_713);
        IdentityFixture people = new IdentityFixture(context);
        LiveHeap.Seen seen =
                LiveHeap.during(() -> context.getBean(ImportFixture.class).run(people, file));
        double megabyte = 1024 * 1024;
        return new Heap((seen.before() - file.bytes().length) / megabyte, seen.most() / megabyte, seen.looks());
    }

    @Serdeable
    record Row(long attemptId, int position, long seq, String answer) {}

    /** What MariaDB holds, read past every cache of ours. */
    @Get("/answers")
    @Secured(SecurityRule.IS_ANONYMOUS)
    @ExecuteOn(TaskExecutors.BLOCKING)
    List<Row> answers(@QueryValue long from, @QueryValue long until) {
        return transactions.inTransaction(() -> jdbc.prepareStatement(
                "SELECT attempt_id, position, seq, answer FROM exam_answer WHERE attempt_id >= ? AND attempt_id < ?",
                select -> {
                    select.setLong(1, from);
                    select.setLong(2, until);
                    List<Row> rows = new ArrayList<>();
                    ResultSet found = select.executeQuery();
                    while (found.next()) {
                        rows.add(new Row(found.getLong(1), found.getInt(2), found.getLong(3), found.getString(4)));
                    }
                    return rows;
                }));
    }
}

package org.lianbing.leaderboard.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianbing.identity.IdentityFixture;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.identity.IdentityFixture.Town;
import org.lianbing.leaderboard.internal.BoardView.BoardRow;
import org.lianbing.platform.Outbox;
import org.lianbing.platform.OutboxMessage;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Redis;
import org.lianbing.platform.RedisKeys;
import org.lianbing.platform.TransactionRetry;
import org.lianbing.points.EarnedPoints;
import org.lianbing.points.EarningPeriod;
import org.lianbing.testing.Outboxes;
import org.lianbing.testing.ServiceTest;

class LeaderboardTest extends ServiceTest {
    private static int question;

    @Inject
    Outbox outbox;

    @Inject
    TransactionRetry transactions;

    @Inject
    UpdateBoardsOnPointsChanged projector;

    @Inject
    KeepBoardsWholeJob job;

    @Inject
    BoardStore store;

    @Inject
    BoardPages pages;

    @Inject
    EarnedPoints earned;

    @Inject
    Redis redis;

    @Inject
    RedisKeys keys;

    @Inject
    ObjectMapper json;

    private IdentityFixture identity;
    private Town town;
    /** Each test has a day, a week and a month of its own, so that the boards begin empty. */
    private static int month;

    @Override
    public Map<String, String> getProperties() {
        Map<String, String> properties = new HashMap<>(super.getProperties());
        properties.put("lianbing.leaderboard.page-age", "0ms");
        return properties;
    }

    @BeforeEach
    void newMonth() {
        identity = new IdentityFixture(context);
        town = identity.town();
        clock.set(Instant.parse("2027-01-06T02:00:00Z").plus(Duration.ofDays(35L * month++)));
        keepWhole();
    }

    private void keepWhole() {
        job.run().forEach(CompletableFuture::join);
    }

    private void earn(Person who, int times) {
        for (int i = 0; i < times; i++) {
            String body =
                    "{\"memberId\":%d,\"questionId\":%d,\"revisionId\":1,\"tradeId\":1,\"right\":true,\"firstTimeRight\":true,\"at\":\"%s\",\"day\":\"%s\"}"
                            .formatted(
                                    who.id(),
                                    ++question,
                                    clock.instant(),
                                    LocalDate.ofInstant(clock.instant(), earned.zone()));
            transactions.inTransaction(() -> outbox.record("practice.question-judged", who.id(), body));
        }
    }

    private BoardView board(Person who, String address) {
        var reply = http().as(identity.cookie(who.id())).get("/api/boards/" + address);
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
        try {
            return json.readValue(reply.body(), BoardView.class);
        } catch (IOException e) {
            throw new UncheckedIOException(reply.body(), e);
        }
    }

    private Board today(EarningPeriod.Kind kind) {
        return new Board(EarningPeriod.of(kind, LocalDate.ofInstant(clock.instant(), earned.zone())), null);
    }

    @Test
    void the_board_shows_points_then_the_earlier_with_masked_names_and_my_own_place() {
        Person first = identity.member(town.teamOfA(), "张建华");
        Person second = identity.member(town.teamOfB(), "李静");
        Person third = identity.member(town.teamOfA(), "欧阳小明");
        earn(second, 3);
        clock.advance(Duration.ofMillis(5));
        earn(first, 3);
        clock.advance(Duration.ofMillis(5));
        earn(third, 9);
        Outboxes.drain(context);

        BoardView view = board(first, "day/everyone");
        assertThat(view.rows().items())
                .extracting(BoardRow::memberId)
                .containsExactly(third.id(), second.id(), first.id());
        assertThat(view.rows().items()).extracting(BoardRow::points).containsExactly(11L, 5L, 5L);
        assertThat(view.rows().items()).extracting(BoardRow::mine).containsExactly(false, false, true);
        assertThat(view.rows().items()).extracting(BoardRow::rank).containsExactly(1L, 2L, 3L);
        assertThat(view.rows().items().getLast().name()).isEqualTo("张*华");
        assertThat(view.mine()).isEqualTo(new BoardView.Mine(3, 5, 3));
        assertThat(view.tieRule()).contains("先达到");

        BoardView unit = board(first, "week/unit");
        assertThat(unit.rows().items()).extracting(BoardRow::memberId).containsExactly(third.id(), first.id());
        assertThat(unit.rows().items().getLast().unitName()).isEqualTo("甲酒业公司");
        assertThat(board(identity.member(town.teamOfB(), "王五"), "month/unit").mine())
                .isNull();
        assertThat(http().as(first.cookie()).get("/api/boards/year/everyone").statusCode())
                .isEqualTo(404);
        assertThat(http().get("/api/boards/day/everyone").statusCode()).isEqualTo(401);
    }

    @Test
    void the_second_page_goes_on_where_the_first_ends() {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            people.add(identity.member(town.teamOfA(), "张建华"));
            earn(people.getLast(), i + 1);
        }
        Outboxes.drain(context);
        BoardView second = board(people.getFirst(), "day/everyone?page=1&size=2");
        assertThat(second.rows().total()).isEqualTo(5);
        assertThat(second.rows().items()).extracting(BoardRow::rank).containsExactly(3L, 4L);
        assertThat(second.rows().items())
                .extracting(BoardRow::memberId)
                .containsExactly(people.get(2).id(), people.get(1).id());
        assertThat(second.mine()).isEqualTo(new BoardView.Mine(5, 3, 5));
    }

    @Test
    void a_day_ends_at_midnight_of_the_city_and_the_week_goes_on() {
        Person who = identity.member(town.teamOfA(), "张建华");
        LocalDate wednesday = LocalDate.ofInstant(clock.instant(), earned.zone());
        clock.set(wednesday.plusDays(1).atStartOfDay(earned.zone()).toInstant().minusMillis(1));
        earn(who, 1);
        Outboxes.drain(context);
        assertThat(board(who, "day/everyone").rows().items()).hasSize(1);
        clock.advance(Duration.ofMillis(1));
        keepWhole();
        assertThat(board(who, "day/everyone").rows().items()).isEmpty();
        assertThat(board(who, "week/everyone").rows().items()).hasSize(1);
    }

    @Test
    void flushall_is_repaired_by_itself_and_the_page_of_before_is_shown_meanwhile() {
        Person who = identity.member(town.teamOfA(), "张建华");
        earn(who, 4);
        Outboxes.drain(context);
        BoardView before = board(who, "day/everyone");
        board(who, "day/unit");
        redis.sync().flushall();
        assertThat(store.whole(today(EarningPeriod.Kind.DAY))).isFalse();
        BoardView meanwhile = board(who, "day/everyone");
        assertThat(meanwhile.rows().items()).extracting(BoardRow::points).containsExactly(6L);
        assertThat(meanwhile.mine()).isEqualTo(before.mine());
        keepWhole();
        for (EarningPeriod.Kind kind : EarningPeriod.Kind.values()) {
            assertThat(store.whole(today(kind))).isTrue();
        }
        BoardView after = board(who, "day/everyone");
        assertThat(after.rows()).isEqualTo(before.rows());
        assertThat(after.mine()).isEqualTo(before.mine());
        assertThat(board(who, "all/unit").mine()).isNotNull();
    }

    @Test
    void facts_repeated_and_out_of_order_leave_the_same_board() {
        List<OutboxMessage> facts = new ArrayList<>();
        List<Person> people = new ArrayList<>();
        String day = LocalDate.ofInstant(clock.instant(), earned.zone()).toString();
        for (int i = 0; i < 6; i++) {
            Person who = identity.member(town.teamOfA(), "张建华");
            people.add(who);
            earn(who, i + 1);
            facts.add(new OutboxMessage(
                    i, "points.changed", who.id(), "{\"memberId\":%d,\"day\":\"%s\"}".formatted(who.id(), day)));
        }
        Outboxes.drain(context);
        var before = redis.sync()
                .zrevrangeWithScores(keys.board(today(EarningPeriod.Kind.DAY).name(), "z"), 0, -1);
        assertThat(before).hasSize(6);
        facts.addAll(facts);
        Collections.shuffle(facts, new Random(7));
        transactions.inTransaction(() -> projector.apply(facts));
        facts.forEach(fact -> transactions.inTransaction(() -> projector.apply(List.of(fact))));
        assertThat(redis.sync()
                        .zrevrangeWithScores(
                                keys.board(today(EarningPeriod.Kind.DAY).name(), "z"), 0, -1))
                .isEqualTo(before);
    }

    @Test
    void a_value_written_while_a_board_is_rebuilt_survives_the_swap() {
        Board board = today(EarningPeriod.Kind.DAY);
        ScoreCode code = new ScoreCode(board.period(), earned.zone());
        redis.sync().flushall();
        assertThat(store.startRebuild(board, "one")).isTrue();
        assertThat(store.startRebuild(board, "two")).isFalse();
        assertThat(store.put(board, Map.of(1L, code.encode(50, clock.instant()))))
                .isFalse();
        assertThat(store.addToRebuild(
                        board,
                        "one",
                        Map.of(1L, code.encode(40, clock.instant()), 2L, code.encode(45, clock.instant()))))
                .isTrue();
        assertThat(store.addToRebuild(board, "two", Map.of(3L, code.encode(1, clock.instant()))))
                .isFalse();
        assertThat(store.finishRebuild(
                        board, "one", Duration.ofHours(1), clock.instant().plusSeconds(900_000_000)))
                .isTrue();
        assertThat(store.standing(board, 1).toCompletableFuture().join()).isEqualTo(new BoardStore.Standing(1, 50));
        assertThat(store.standing(board, 2).toCompletableFuture().join()).isEqualTo(new BoardStore.Standing(2, 45));
        assertThat(store.standing(board, 3).toCompletableFuture().join()).isNull();
    }

    @Test
    void a_rebuild_that_was_flushed_in_the_middle_never_becomes_a_half_board() {
        Board board = today(EarningPeriod.Kind.DAY);
        ScoreCode code = new ScoreCode(board.period(), earned.zone());
        redis.sync().flushall();
        assertThat(store.startRebuild(board, "one")).isTrue();
        assertThat(store.addToRebuild(board, "one", Map.of(1L, code.encode(40, clock.instant()))))
                .isTrue();
        redis.sync().flushall();
        assertThat(store.addToRebuild(board, "one", Map.of(2L, code.encode(40, clock.instant()))))
                .isFalse();
        assertThat(store.finishRebuild(
                        board, "one", Duration.ofHours(1), clock.instant().plusSeconds(900_000_000)))
                .isFalse();
        assertThat(store.whole(board)).isFalse();
    }

    @Test
    void whoever_has_no_points_left_leaves_the_board() {
        Board board = today(EarningPeriod.Kind.DAY);
        ScoreCode code = new ScoreCode(board.period(), earned.zone());
        store.put(board, Map.of(1L, code.encode(5, clock.instant()), 2L, code.encode(6, clock.instant())));
        store.put(board, Map.of(1L, code.encode(0, Instant.EPOCH)));
        assertThat(store.standing(board, 1).toCompletableFuture().join()).isNull();
        assertThat(pages.get(board, PageRequest.of(0, 10)).join().forMember(2, null))
                .isNotEmpty();
        assertThat(redis.sync().zcard(keys.board(board.name(), "z"))).isEqualTo(1);
    }

    @Test
    void ranks_equal_a_plain_model_after_random_practice_and_a_flush() {
        long seed = Long.getLong("board.seed", System.nanoTime());
        System.out.println("board model: seed " + seed);
        Random random = new Random(seed);
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            people.add(identity.member(random.nextBoolean() ? town.teamOfA() : town.teamOfB(), "张建华"));
        }
        for (int step = 0; step < 120; step++) {
            clock.advance(Duration.ofMillis(random.nextInt(3)));
            earn(people.get(random.nextInt(people.size())), 1 + random.nextInt(3));
            if (random.nextInt(10) == 0) {
                Outboxes.drain(context);
            }
            if (random.nextInt(60) == 0) {
                redis.sync().flushall();
                keepWhole();
            }
        }
        Outboxes.drain(context);
        keepWhole();
        for (EarningPeriod.Kind kind : EarningPeriod.Kind.values()) {
            Board board = today(kind);
            List<Long> model = model(board);
            List<Long> shown = redis.sync().zrevrange(keys.board(board.name(), "z"), 0, -1).stream()
                    .map(Long::valueOf)
                    .toList();
            assertThat(shown).as("%s, seed %d", kind, seed).isEqualTo(model);
        }
    }

    /** Points, then the earlier tick, then (exact equals) what Redis does: the greater text first. */
    private List<Long> model(Board board) {
        ScoreCode code = new ScoreCode(board.period(), earned.zone());
        return earned.page(board.period(), 0, 10_000).stream()
                .sorted(Comparator.comparing(
                                (EarnedPoints.Earned sum) -> Long.parseLong(code.encode(sum.points(), sum.reachedAt())))
                        .thenComparing(sum -> Long.toString(sum.memberId()))
                        .reversed())
                .map(EarnedPoints.Earned::memberId)
                .toList();
    }
}

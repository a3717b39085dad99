package org.lianbing.contest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianbing.contest.NoTriesLeft;
import org.lianbing.contest.NotEntered;
import org.lianbing.contest.RoundFinished;
import org.lianbing.contest.RoundNotStarted;
import org.lianbing.exam.Occasion;
import org.lianbing.exam.OccasionAdmission.Starter;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Problem;
import org.lianbing.platform.TransactionRetry;

/** A crowd that presses start together: each gets an answer of her own, and together they cost what one costs. */
class AdmitStartersTest extends ContestTest {
    @Inject
    AdmitStarters admit;

    @Inject
    TransactionRetry transactions;

    private Starter starter(Person person, Instant... triesBefore) {
        return new Starter(person.id(), clock.instant(), List.of(triesBefore));
    }

    private Person entered(long round) {
        Person worker = worker("冯同开");
        enter(worker, round);
        return worker;
    }

    @Test
    void in_one_crowd_each_is_told_her_own_reason() {
        long round = running();
        Starter may = starter(entered(round));
        Starter usedUp = starter(entered(round), clock.instant());
        Starter stranger = starter(worker("陈路过"));
        Starter elsewhere = starter(identity.member(town.city(), "市里人"));
        RoundWindow window = round(round).window();
        Starter early = new Starter(may.memberId(), window.startsAt().minusMillis(1), List.of());
        Starter late = new Starter(may.memberId(), window.endsAt(), List.of());

        Map<Starter, Problem> objections =
                admit.objections(Occasion.round(round), List.of(may, usedUp, stranger, elsewhere, early, late));

        assertThat(objections).doesNotContainKey(may).hasSize(5);
        assertThat(objections.get(usedUp)).isInstanceOf(NoTriesLeft.class);
        assertThat(objections.get(stranger)).isInstanceOf(NotEntered.class);
        assertThat(objections.get(elsewhere))
                .as("for her there is no such contest")
                .isInstanceOf(NotFound.class);
        assertThat(objections.get(early)).isInstanceOf(RoundNotStarted.class);
        assertThat(objections.get(late)).isInstanceOf(RoundFinished.class);
    }

    @Test
    void forty_starts_take_as_many_statements_as_two() {
        long round = running();
        statements(round, 2);
        assertThat(statements(round, 40)).isEqualTo(statements(round, 2)).isEqualTo(3);
    }

    private long statements(long round, int people) {
        List<Starter> starters = IntStream.range(0, people)
                .mapToObj(number -> starter(entered(round)))
                .toList();
        return transactions.inTransaction(() -> {
            long before = asked();
            assertThat(admit.objections(Occasion.round(round), starters)).isEmpty();
            admit.begun(
                    Occasion.round(round), starters.stream().collect(Collectors.toMap(Starter::memberId, who -> 1)));
            // The look itself is one.
            return asked() - before - 1;
        });
    }

    private long asked() {
        return sql.first("SHOW SESSION STATUS LIKE 'Questions'", row -> row.getLong(2))
                .orElseThrow();
    }

    @Test
    void a_try_never_goes_back() {
        long round = running();
        Person worker = entered(round);
        admit.begun(Occasion.round(round), Map.of(worker.id(), 2));
        admit.begun(Occasion.round(round), Map.of(worker.id(), 1));
        assertThat(sql.number("SELECT try_no FROM contest_participant WHERE member_id = ?", worker.id()))
                .isEqualTo(2);
    }
}

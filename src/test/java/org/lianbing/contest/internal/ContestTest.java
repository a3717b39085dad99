package org.lianbing.contest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.lianbing.contest.ContestDraft;
import org.lianbing.contest.ContestFixture;
import org.lianbing.exam.AttemptView;
import org.lianbing.exam.ExamFixture;
import org.lianbing.identity.IdentityFixture;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.identity.IdentityFixture.Town;
import org.lianbing.identity.Roles;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Sql;
import org.lianbing.testing.Http;
import org.lianbing.testing.ServiceTest;

/** A town, its organiser, and what workers do in a round. */
abstract class ContestTest extends ServiceTest {
    static final PageRequest ALL = new PageRequest(0, 100);
    static final Duration GRACE = Duration.ofSeconds(3);

    @Inject
    EnterContest entering;

    @Inject
    StartRound starting;

    @Inject
    ContestStore store;

    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    IdentityFixture identity;
    Town town;
    Person organiser;
    ContestFixture contests;

    @BeforeAll
    void people() {
        identity = new IdentityFixture(context);
        town = identity.town();
        organiser = identity.memberWithRole(town.county(), "赵组织", Roles.ORGANISER);
    }

    @BeforeEach
    void fixture() {
        contests = new ContestFixture(context);
    }

    Http of(Person person) {
        return http().as(person.cookie());
    }

    Person worker(String name) {
        return identity.member(town.teamOfA(), name);
    }

    /** Published now and running, for everybody in the county. */
    long running() {
        return contests.running(town.county(), organiser.id());
    }

    RoundRow round(long roundId) {
        return store.findByRound(roundId).orElseThrow().round();
    }

    void enter(Person worker, long round) {
        entering.enter(worker.id(), contests.contestOf(round), null, null);
    }

    AttemptView start(Person worker, long round) {
        return starting.start(worker.id(), round, ExamFixture.DEVICE);
    }

    AttemptView enterAndStart(Person worker, long round) {
        enter(worker, round);
        return start(worker, round);
    }

    void finish(AttemptView attempt, int right) {
        contests.exam().answer(attempt.id(), right);
        contests.exam().submit(attempt.id());
    }

    void closeAfterTheEnd(long round) {
        clock.set(round(round).resultsAt().plus(GRACE));
        assertThat(contests.close(round)).isTrue();
    }

    HttpResponse<String> grant(long round, Person worker, int seconds, String reason) {
        return of(organiser)
                .post(
                        at(round, "/extra-time"),
                        "{\"memberId\":" + worker.id() + ",\"extraSeconds\":" + seconds + ",\"reason\":\"" + reason
                                + "\"}");
    }

    static String at(long round, String rest) {
        return "/api/organiser/rounds/" + round + rest;
    }

    JsonNode ok(HttpResponse<String> answer) {
        return answered(200, answer);
    }

    JsonNode answered(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        try {
            return json.readValue(answer.body(), JsonNode.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String text(ContestDraft draft) {
        try {
            return json.writeValueAsString(draft);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

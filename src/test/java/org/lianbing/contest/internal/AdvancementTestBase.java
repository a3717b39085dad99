package org.lianbing.contest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.lianbing.contest.AdvancementRules;
import org.lianbing.contest.ContestDraft;
import org.lianbing.contest.ContestDraft.RoundDraft;
import org.lianbing.contest.ContestFixture;
import org.lianbing.contest.RoundRules;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.testing.Http;

/** A first round from which some go on to a final three weeks later, and what an organiser does to its list. */
abstract class AdvancementTestBase extends ContestTest {

    /** Everybody has answered, the first of them best, and the results are out. @return the first round */
    long closed(AdvancementRules rules, List<Person> bestFirst) {
        long round = contests.published(draft(rules), organiser.id());
        for (int i = 0; i < bestFirst.size(); i++) {
            finish(enterAndStart(bestFirst.get(i), round), 10 - i);
        }
        closeAfterTheEnd(round);
        return round;
    }

    ContestDraft draft(AdvancementRules rules) {
        ContestDraft draft = contests.draft(town.county());
        RoundDraft first = ContestFixture.round(draft);
        Instant finalStarts = first.startsAt().plus(Duration.ofDays(21));
        return ContestFixture.with(
                draft,
                ContestFixture.event(
                        "",
                        ContestFixture.with(first, RoundRules.USUAL.advancing(rules)),
                        ContestFixture.with(first, "决赛", finalStarts, finalStarts.plus(Duration.ofHours(2)))));
    }

    long finalAfter(long round) {
        return sql.number(
                "SELECT f.id FROM contest_round f JOIN contest_round r ON r.event_id = f.event_id"
                        + " WHERE r.id = ? AND f.ordinal = r.ordinal + 1",
                round);
    }

    HttpResponse<String> make(long round) {
        return of(organiser).post(at(round, "/advancement"), "{}");
    }

    JsonNode view(long round) {
        return ok(of(organiser).get(at(round, "/advancement")));
    }

    int version(long round) {
        return view(round).get("version").getIntValue();
    }

    HttpResponse<String> change(long round, Person person, String change, int version) {
        return of(organiser)
                .post(
                        at(round, "/advancement/changes"),
                        "{\"memberId\":" + person.id() + ",\"change\":\"" + change
                                + "\",\"reason\":\"工种证书过期\",\"version\":" + version + "}");
    }

    HttpResponse<String> openNotice(long round) {
        return of(organiser).post(at(round, "/advancement/notice"), "{\"version\":" + version(round) + "}");
    }

    HttpResponse<String> seal(long round) {
        return of(organiser).post(at(round, "/advancement/seal"), "{\"version\":" + version(round) + "}");
    }

    /** Sets the clock to the first moment after the notice. */
    void noticeOver(long round) {
        clock.set(noticeEnd(round));
    }

    Instant noticeEnd(long round) {
        return Instant.parse(view(round).get("noticeEndsAt").getStringValue());
    }

    /** One after the other, by position. */
    List<String> verdicts(long round) {
        List<String> verdicts = new ArrayList<>();
        ok(of(organiser).get(at(round, "/advancement/lines")))
                .get("items")
                .values()
                .forEach(line -> verdicts.add(line.get("verdict").getStringValue()));
        return verdicts;
    }

    HttpResponse<String> object(Person worker, long round, String position, String text) {
        return of(worker)
                .post(
                        notice(round, "/objections"),
                        "{\"text\":\"" + text + "\",\"contact\":\"13800000000\"" + position + "}");
    }

    static String notice(long round, String rest) {
        return "/api/rounds/" + round + "/notice" + rest;
    }

    static void refused(HttpResponse<String> answer, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        assertThat(answer.body()).contains("\"" + code + "\"");
    }

    Http asOrganiser() {
        return of(organiser);
    }
}

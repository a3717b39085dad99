package org.lianbing.contest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lianbing.exam.AttemptView;
import org.lianbing.exam.ExamFixture;
import org.lianbing.identity.IdentityFixture.Person;

/** What a workshop shares is declared before, and then no case. */
class SharedPlacesTest extends ContestTest {
    @Inject
    LookAtRound looking;

    @Inject
    SharedPlaceStore places;

    @Test
    void phone_on_which_the_code_was_typed_may_be_shared() {
        long round = running();
        String code = ok(of(organiser).post(shared(round, "/code"))).get("code").getStringValue();
        Person steward = worker("工会小组长");
        assertThat(phone(steward, round, "WRONGONE").body()).contains("contest.shared-code-wrong");
        assertThat(phone(steward, round, code.toLowerCase(Locale.ROOT) + " ").statusCode())
                .isEqualTo(204);
        assertThat(phone(steward, round, code).statusCode()).isEqualTo(204);

        everybodyOnOnePhone(round);

        assertThat(kinds(round)).doesNotContain("SHARED_DEVICE");
        JsonNode listed = ok(of(organiser).get(shared(round, "")));
        assertThat(listed.get("places").get("total").getIntValue()).isEqualTo(1);
        assertThat(listed.get("places")
                        .get("items")
                        .get(0)
                        .get("declaredByName")
                        .getStringValue())
                .isEqualTo("工会小组长");
    }

    @Test
    void new_code_makes_the_one_before_worthless() {
        long round = running();
        String before =
                ok(of(organiser).post(shared(round, "/code"))).get("code").getStringValue();
        String after =
                ok(of(organiser).post(shared(round, "/code"))).get("code").getStringValue();
        assertThat(after).isNotEqualTo(before);
        assertThat(phone(worker("张建华"), round, before).statusCode()).isEqualTo(409);
    }

    @Test
    void declaration_that_was_taken_back_spares_nobody() {
        long round = running();
        String code = ok(of(organiser).post(shared(round, "/code"))).get("code").getStringValue();
        phone(worker("张建华"), round, code);
        long place = ok(of(organiser).get(shared(round, "")))
                .get("places")
                .get("items")
                .get(0)
                .get("id")
                .getLongValue();
        ok(of(organiser).delete(shared(round, "/" + place)));
        assertThat(of(organiser).delete(shared(round, "/" + place)).statusCode())
                .isEqualTo(404);

        everybodyOnOnePhone(round);

        assertThat(kinds(round)).contains("SHARED_DEVICE");
    }

    @Test
    void network_is_kept_as_a_hash_and_needs_a_name() {
        long round = running();
        assertThat(of(organiser)
                        .post(shared(round, "/network"), "{\"label\":\" \"}")
                        .body())
                .contains("contest.label-missing");
        ok(of(organiser).post(shared(round, "/network"), "{\"label\":\"酿造一车间\"}"));

        assertThat(places.ofRound(round).addresses()).hasSize(1).allMatch(hash -> hash.matches("[0-9a-f]{32}"));
        assertThat(sql.number(
                        "SELECT COUNT(*) FROM platform_audit WHERE action = 'contest.declare-network' AND target = ?",
                        "contest:" + contests.contestOf(round)))
                .isEqualTo(1);
    }

    private void everybodyOnOnePhone(long round) {
        for (String name : new String[] {"甲", "乙"}) {
            AttemptView attempt = enterAndStart(worker(name), round);
            finish(attempt, 0);
        }
        closeAfterTheEnd(round);
        looking.look(round);
    }

    private String kinds(long round) {
        return of(organiser).get(at(round, "/cases")).body();
    }

    private HttpResponse<String> phone(Person worker, long round, String code) {
        return of(worker)
                .post(
                        "/api/contests/" + contests.contestOf(round) + "/shared-phones",
                        "{\"device\":\"" + ExamFixture.DEVICE + "\",\"code\":\"" + code + "\"}");
    }

    private String shared(long round, String rest) {
        return "/api/organiser/contests/" + contests.contestOf(round) + "/shared-places" + rest;
    }
}

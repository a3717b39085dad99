package org.lianbing.contest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.json.tree.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianbing.contest.ContestDraft;
import org.lianbing.contest.ContestDraft.EligibilityDraft;
import org.lianbing.contest.ContestDraft.EventDraft;
import org.lianbing.contest.ContestFixture;
import org.lianbing.contest.EntryApproval;
import org.lianbing.contest.EntryCodeWrong;
import org.lianbing.contest.EntryRules;
import org.lianbing.contest.EntryState;
import org.lianbing.contest.NotEntered;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.identity.Roles;

/** Registrations that need a place, an approval or a code. */
class RegistrationTest extends ContestTest {

    @Test
    void decision_is_the_cap_first_and_the_approval_second() {
        EntryRules both = rules(2, EntryApproval.ORGANISER, null);
        assertThat(EntryDecision.of(both, 1)).isEqualTo(EntryState.PENDING);
        assertThat(EntryDecision.of(both, 2)).isEqualTo(EntryState.WAITING);
        assertThat(EntryDecision.of(both, 3)).isEqualTo(EntryState.WAITING);
        assertThat(EntryDecision.of(rules(2, EntryApproval.NONE, null), 1)).isEqualTo(EntryState.ENTERED);
        assertThat(EntryDecision.of(EntryRules.USUAL, 1_000_000)).isEqualTo(EntryState.ENTERED);
    }

    @Test
    void registration_takes_part_only_once_it_is_approved_and_that_is_audited() {
        long round = published(rules(null, EntryApproval.ORGANISER, null));
        Person worker = worker("张建华");
        assertThat(register(worker, round, null)).isEqualTo(EntryState.PENDING);
        assertThatThrownBy(() -> start(worker, round)).isInstanceOf(NotEntered.class);

        assertThat(of(organiser).post(entry(round, worker, "/approval")).statusCode())
                .isEqualTo(204);

        assertThat(start(worker, round).tryNo()).isEqualTo(1);
        answered(409, of(organiser).post(entry(round, worker, "/approval")));
        assertThat(sql.number(
                        "SELECT COUNT(*) FROM platform_audit WHERE action = 'contest.approve-entry' AND actor = ?"
                                + " AND target = ?",
                        organiser.id(),
                        "event:" + event(round)))
                .isEqualTo(1);
    }

    @Test
    void unit_has_so_many_places_and_whoever_waited_longest_moves_up() {
        long round = published(rules(1, EntryApproval.NONE, null));
        Person first = worker("张建华");
        Person second = worker("李建国");
        Person third = worker("王建军");
        Person ofB = identity.member(town.teamOfB(), "周乙方");
        assertThat(register(first, round, null)).isEqualTo(EntryState.ENTERED);
        assertThat(register(second, round, null)).isEqualTo(EntryState.WAITING);
        assertThat(register(third, round, null)).isEqualTo(EntryState.WAITING);
        assertThat(register(ofB, round, null)).isEqualTo(EntryState.ENTERED);
        assertThatThrownBy(() -> start(second, round)).isInstanceOf(NotEntered.class);

        assertThat(refuse(round, first).statusCode()).isEqualTo(204);

        assertThat(states(round)).containsExactly("REFUSED", "ENTERED", "WAITING", "ENTERED");
        assertThat(start(second, round).tryNo()).isEqualTo(1);
        assertThatThrownBy(() -> start(first, round)).isInstanceOf(NotEntered.class);
        assertThat(register(first, round, null)).isEqualTo(EntryState.REFUSED);
    }

    @Test
    void who_has_begun_to_answer_is_not_taken_out_any_more() {
        long round = published(EntryRules.USUAL);
        Person worker = worker("张建华");
        register(worker, round, null);
        start(worker, round);
        assertThat(answered(409, refuse(round, worker)).get("code").getStringValue())
                .isEqualTo("contest.entrant-started");
    }

    @Test
    void last_place_is_given_once_however_many_ask_for_it_together() throws Exception {
        long round = published(rules(3, EntryApproval.NONE, null));
        List<Callable<EntryState>> asking = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Person worker = worker("职工" + i);
            asking.add(() -> register(worker, round, null));
        }
        List<EntryState> states = new ArrayList<>();
        try (ExecutorService phones = Executors.newFixedThreadPool(12)) {
            for (Future<EntryState> asked : phones.invokeAll(asking)) {
                states.add(asked.get());
            }
        }
        assertThat(states).filteredOn(state -> state == EntryState.ENTERED).hasSize(3);
        assertThat(states).filteredOn(state -> state == EntryState.WAITING).hasSize(9);
    }

    @Test
    void code_is_asked_for_and_never_told() {
        long round = published(rules(null, EntryApproval.NONE, "电工2026"));
        Person worker = worker("张建华");
        assertThatThrownBy(() -> register(worker, round, null)).isInstanceOf(EntryCodeWrong.class);
        assertThatThrownBy(() -> register(worker, round, "电工2025")).isInstanceOf(EntryCodeWrong.class);
        assertThat(of(worker).get("/api/contests/" + contests.contestOf(round)).body())
                .contains("\"codeNeeded\":true")
                .doesNotContain("电工2026");
        assertThat(register(worker, round, " 电工2026 ")).isEqualTo(EntryState.ENTERED);
    }

    @Test
    void registrations_of_others_do_not_exist_for_a_foreign_organiser() {
        long round = published(rules(null, EntryApproval.ORGANISER, null));
        Person worker = worker("张建华");
        register(worker, round, null);
        Person foreign = identity.memberWithRole(town.companyB(), "王组织", Roles.ORGANISER);
        assertThat(of(foreign).get(entries(round)).statusCode()).isEqualTo(404);
        assertThat(of(foreign).post(entry(round, worker, "/approval")).statusCode())
                .isEqualTo(404);
        assertThat(of(worker).get(entries(round)).statusCode()).isEqualTo(403);
        JsonNode problem = answered(400, of(organiser).post(entry(round, worker, "/refusal"), "{\"reason\":\" \"}"));
        assertThat(problem.get("field").getStringValue()).isEqualTo("reason");
    }

    private static EntryRules rules(@Nullable Integer cap, EntryApproval approval, @Nullable String code) {
        return new EntryRules(null, null, cap, approval, code);
    }

    private long published(EntryRules rules) {
        ContestDraft draft = contests.draft(town.county());
        EventDraft event =
                new EventDraft(null, "", null, EligibilityDraft.EVERYONE, rules, List.of(ContestFixture.round(draft)));
        return contests.published(ContestFixture.with(draft, event), organiser.id());
    }

    private EntryState register(Person worker, long round, @Nullable String code) {
        return entering.enter(worker.id(), contests.contestOf(round), null, code);
    }

    private HttpResponse<String> refuse(long round, Person worker) {
        return of(organiser).post(entry(round, worker, "/refusal"), "{\"reason\":\"不在本工种\"}");
    }

    private long event(long round) {
        return store.findByRound(round).orElseThrow().event().id();
    }

    private String entries(long round) {
        return "/api/organiser/contests/" + contests.contestOf(round) + "/events/" + event(round) + "/entries";
    }

    private String entry(long round, Person worker, String deed) {
        return entries(round) + "/" + worker.id() + deed;
    }

    private List<String> states(long round) {
        JsonNode page = ok(of(organiser).get(entries(round)));
        List<String> states = new ArrayList<>();
        page.get("items").values().forEach(row -> states.add(row.get("state").getStringValue()));
        return states;
    }
}

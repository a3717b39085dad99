package org.lianbing.contest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianbing.contest.ContestDraft;
import org.lianbing.contest.ContestFixture;
import org.lianbing.contest.RevealRule;
import org.lianbing.contest.RoundMonitorView;
import org.lianbing.contest.RoundMonitorView.MemberState;
import org.lianbing.exam.AttemptView;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.testing.Http;
import org.lianbing.testing.Outboxes;

class RoundResultsTest extends ContestTest {
    @Inject
    MonitorRound monitor;

    @Test
    void list_and_file_are_kept_back_until_the_results_are_out() {
        long round = running();
        finish(enterAndStart(worker("张建华"), round), 3);
        Http http = of(organiser);
        assertThat(http.get(at(round, "/results")).body()).contains("contest.results-not-out");
        assertThat(http.get(at(round, "/results/file?format=XLSX")).body()).contains("contest.results-not-out");
        assertThat(http.get(at(round, "/monitor")).body())
                .doesNotContain("score")
                .doesNotContain("rank");
    }

    @Test
    void monitor_counts_and_filters_without_scores() {
        Person done = worker("孙交卷");
        Person busy = worker("孙答题");
        Person idle = worker("吴报名");
        long round = contests.running(town.companyA(), organiser.id());
        finish(enterAndStart(done, round), 3);
        AttemptView open = enterAndStart(busy, round);
        contests.exam().answer(open.id(), 4);
        enter(idle, round);
        Outboxes.drain(context);

        RoundMonitorView all = monitor.view(store.findByRound(round).orElseThrow(), wanted(null, null), ALL);

        assertThat(all.counts().entered()).isEqualTo(3);
        assertThat(all.counts().answering()).isEqualTo(1);
        assertThat(all.counts().submitted()).isEqualTo(1);
        assertThat(all.counts().notStarted()).isEqualTo(1);
        assertThat(all.counts().eligible()).isGreaterThanOrEqualTo(3);
        assertThat(only(round, MemberState.SUBMITTED, null)).containsExactly(done.id());
        assertThat(only(round, MemberState.ANSWERING, null)).containsExactly(busy.id());
        assertThat(only(round, MemberState.NOT_STARTED, null)).containsExactly(idle.id());
        assertThat(only(round, null, "孙")).containsExactly(done.id(), busy.id());
        assertThat(only(round, null, "%")).isEmpty();
        assertThat(all.rows().items())
                .filteredOn(row -> row.memberId() == busy.id())
                .first()
                .satisfies(row -> {
                    assertThat(row.answeredCount()).isEqualTo(4);
                    assertThat(row.questionCount()).isEqualTo(10);
                    assertThat(row.unitName()).isEqualTo("甲酒业公司");
                });
    }

    @Test
    void reveal_rules_hold_at_the_endpoints_and_keys_are_never_shown_before() {
        for (RevealRule rule : RevealRule.values()) {
            ContestDraft draft = ContestFixture.with(contests.draft(town.county()), rule, 1);
            long round = contests.published(draft, organiser.id());
            Person worker = worker("张建华");
            AttemptView attempt = enterAndStart(worker, round);
            Http http = of(worker);
            String at = "/api/attempts/" + attempt.id();
            assertThat(http.get(at + "/marked-paper").statusCode()).isEqualTo(409);
            assertThat(http.get(at).body()).doesNotContain("\"key\"").doesNotContain("rationale");
            finish(attempt, 7);

            String before = http.get(at + "/result").body();
            assertThat(before.contains("\"scoreTenths\":140")).isEqualTo(rule != RevealRule.AFTER_ROUND);
            assertThat(before).doesNotContain("\"rank\":");
            assertThat(http.get(at + "/marked-paper").statusCode())
                    .isEqualTo(rule == RevealRule.PAPER_AT_ONCE ? 200 : 409);

            // The end has come, but not the results: still nothing more.
            clock.advance(ContestFixture.WINDOW);
            assertThat(http.get(at + "/marked-paper").statusCode())
                    .isEqualTo(rule == RevealRule.PAPER_AT_ONCE ? 200 : 409);
            closeAfterTheEnd(round);
            assertThat(http.get(at + "/result").body())
                    .contains("\"scoreTenths\":140")
                    .contains("\"rank\":1")
                    .contains("\"rankedCount\":1");
            assertThat(http.get(at + "/marked-paper").body()).contains("\"key\":");
            clock.reset();
        }
    }

    private List<Long> only(long round, @Nullable MemberState state, @Nullable String query) {
        return monitor.view(store.findByRound(round).orElseThrow(), wanted(state, query), ALL).rows().items().stream()
                .map(RoundMonitorView.Row::memberId)
                .toList();
    }

    private static MonitorRound.Wanted wanted(@Nullable MemberState state, @Nullable String query) {
        return MonitorRound.Wanted.of(state, null, query, null);
    }
}

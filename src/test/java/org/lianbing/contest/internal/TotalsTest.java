package org.lianbing.contest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianbing.exam.AttemptView;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.platform.WorkbookWriter;
import org.lianbing.platform.WorkbookWriter.Column;
import org.lianbing.platform.WorkbookWriter.SheetWriter;

/** An event's total from its parts to what the worker sees. */
class TotalsTest extends ContestTest {
    private final List<Person> people = new ArrayList<>();

    @Inject
    PracticalSheet sheet;

    /** 张 has 18 of 20 marks, 李 has 10, 王 entered and did not start. @return the round, not closed yet */
    private long entered() {
        people.clear();
        long round = running();
        for (String name : List.of("张建华", "李明", "王芳")) {
            people.add(worker(name));
        }
        AttemptView first = enterAndStart(people.get(0), round);
        AttemptView second = enterAndStart(people.get(1), round);
        enter(people.get(2), round);
        finish(first, 9);
        finish(second, 5);
        return round;
    }

    private long closed() {
        long round = entered();
        closeAfterTheEnd(round);
        return round;
    }

    @Test
    void weighted_total_of_theory_practice_points_and_practical() {
        long round = entered();
        LocalDate today = LocalDate.now(clock.withZone(Plain.BEIJING));
        earned(people.get(0), today, 50);
        earned(people.get(1), today.minusDays(1), 200);
        earned(people.get(1), today.minusDays(2), 999);
        closeAfterTheEnd(round);
        ok(of(organiser)
                .put(
                        at(round) + "/total",
                        plan(
                                source(20, 100, today.minusDays(1), today),
                                round(50, round),
                                "{\"name\":\"实操\",\"kind\":\"PRACTICAL\",\"weight\":30}")));
        assertThat(practical(round, people.get(1), 905).statusCode()).isEqualTo(204);

        JsonNode computed = ok(of(organiser).post(at(round) + "/total/compute", "{}"));

        // 张: 50 × 20 % + 90 × 50 % + 0 = 55; 李: 100 × 20 % + 50 × 50 % + 90.5 × 30 % = 72.15, rounded up.
        assertThat(totals(round)).containsExactly("1 李明 722", "2 张建华 550");
        assertThat(computed.get("rankedCount").getIntValue()).isEqualTo(2);
        assertThat(computed.get("practicalMissing").getIntValue()).isEqualTo(2);

        // Frozen: what is earned afterwards changes nothing; a practical score does, once it is computed anew.
        earned(people.get(0), today.minusDays(1), 1_000);
        practical(round, people.get(2), 1_000);
        assertThat(of(organiser).post(at(round) + "/total/publish", "{}").body())
                .contains("contest.total-not-ready");
        ok(of(organiser).post(at(round) + "/total/compute", "{}"));
        assertThat(totals(round)).containsExactly("1 李明 722", "2 张建华 550", "3 王芳 300");
    }

    @Test
    void worker_sees_her_parts_only_once_the_total_is_published_and_then_it_stands() {
        long round = closed();
        ok(of(organiser).put(at(round) + "/total", plan(round(100, round))));
        ok(of(organiser).post(at(round) + "/total/compute", "{}"));
        String mine = "/api/contests/" + contests.contestOf(round) + "/totals";
        JsonNode before = ok(of(people.get(0)).get(mine)).get("items").get(0);
        assertThat(before.get("published").getBooleanValue()).isFalse();
        assertThat(before.get("scoreTenths")).isNull();
        assertThat(before.get("parts").get(0).get("amount")).isNull();
        assertThat(before.get("rules").get(0).getStringValue()).contains("理论 × 100%");

        ok(of(organiser).post(at(round) + "/total/publish", "{}"));

        JsonNode after = ok(of(people.get(0)).get(mine)).get("items").get(0);
        assertThat(after.get("rank").getIntValue()).isEqualTo(1);
        assertThat(after.get("scoreTenths").getIntValue()).isEqualTo(900);
        assertThat(after.get("parts").get(0).get("amount").getLongValue()).isEqualTo(180);
        assertThat(of(organiser)
                        .put(at(round) + "/total", plan(round(100, round)))
                        .body())
                .contains("contest.total-fixed");
        assertThat(practical(round, people.get(0), 1).body()).contains("contest.total-fixed");
        assertThat(of(organiser).post(at(round) + "/total/compute", "{}").body())
                .contains("contest.total-fixed");
    }

    @Test
    void awards_can_be_given_by_the_total() {
        long round = closed();
        String awards = at(round) + "/rounds/0/awards";
        String first = "{\"bands\":[{\"name\":\"一等奖\",\"size\":\"PLACES\",\"amount\":1}],\"ties\":\"UP\"}";
        ok(of(organiser).put(at(round) + "/total", plan("{\"name\":\"实操\",\"kind\":\"PRACTICAL\",\"weight\":100}")));
        practical(round, people.get(2), 800);
        ok(of(organiser).post(at(round) + "/total/compute", "{}"));
        assertThat(ok(of(organiser).put(awards, first)).get("out").getBooleanValue())
                .isFalse();
        ok(of(organiser).post(at(round) + "/total/publish", "{}"));
        String seal = ok(of(organiser).get(awards)).get("seal").getStringValue();
        ok(of(organiser).post(awards + "/confirm", "{\"seal\":\"" + seal + "\"}"));
        assertThat(of(people.get(2)).get("/api/awards").body()).contains("一等奖", "总成绩");
    }

    @Test
    void total_waits_for_the_results_of_its_rounds() {
        long round = entered();
        ok(of(organiser).put(at(round) + "/total", plan(round(100, round))));
        assertThat(of(organiser).post(at(round) + "/total/compute", "{}").body())
                .contains("contest.total-not-ready", "初赛");
    }

    @Test
    void plan_is_refused_in_the_organisers_words() {
        long round = entered();
        LocalDate day = LocalDate.of(2026, 1, 2);
        assertThat(of(organiser)
                        .put(at(round) + "/total", plan(round(60, round)))
                        .body())
                .contains("contest.part-weights", "60%");
        assertThat(of(organiser)
                        .put(at(round) + "/total", plan(source(100, 100, day, day)))
                        .body())
                .contains("contest.part-needed");
        assertThat(of(organiser)
                        .put(at(round) + "/total", plan(source(40, 100, day, day.minusDays(1)), round(60, round)))
                        .body())
                .contains("contest.part-days", "parts[0].untilDay");
        assertThat(of(organiser)
                        .put(at(round) + "/total", plan(round(100, round + 1_000_000)))
                        .body())
                .contains("contest.part-round");
        assertThat(sql.number("SELECT COUNT(*) FROM contest_part WHERE round_id = ?", round))
                .isZero();
    }

    @Test
    void sheet_that_went_out_comes_back_with_scores_and_updates_them() {
        long round = closed();
        assertThat(upload(round, sheet.write(event(round))).get("written").getIntValue())
                .isZero();
        JsonNode first = upload(round, filled(row(0, "85.5"), row(1, "90")));
        assertThat(first.get("written").getIntValue()).isEqualTo(2);
        JsonNode again = upload(round, filled(row(0, "86"), row(1, "90"), row(2, null)));
        assertThat(again.get("written").getIntValue()).isEqualTo(1);
        assertThat(again.get("unchanged").getIntValue()).isEqualTo(1);
        assertThat(score(round, people.get(0))).isEqualTo(860);
        assertThat(sql.list(
                        "SELECT reason FROM platform_audit WHERE action = 'contest.practical-score' AND subject = ? ORDER BY id",
                        row -> row.getString(1),
                        people.get(0).id()))
                .containsExactly("无 → 85.5", "85.5 → 86");
    }

    @Test
    void sheet_with_one_fault_changes_nothing_and_names_every_row() {
        long round = closed();
        Person stranger = worker("没报名");
        people.add(stranger);
        JsonNode answer = upload(
                round,
                filled(
                        row(0, "85.5"),
                        row(1, "100.1"),
                        new String[] {String.valueOf(people.get(2).id()), "王方", "", "", "80"},
                        row(3, "70"),
                        row(0, "85.5"),
                        row(1, "85.25")));
        assertThat(answer.get("written").getIntValue()).isZero();
        List<String> faults = new ArrayList<>();
        answer.get("faults")
                .values()
                .forEach(fault -> faults.add(fault.get("row").getIntValue() + " "
                        + fault.get("code").getStringValue().replace("contest.practical-", "")));
        assertThat(faults).containsExactly("3 score", "4 name", "5 unknown", "6 twice", "7 twice");
        assertThat(sql.number("SELECT COUNT(*) FROM contest_practical_score WHERE event_id = ?", eventOf(round)))
                .isZero();
    }

    @Test
    void marks_are_read_with_at_most_one_decimal() {
        assertThat(PracticalSheet.tenths("86.5")).hasValue(865);
        assertThat(PracticalSheet.tenths("100")).hasValue(1_000);
        assertThat(PracticalSheet.tenths("0")).hasValue(0);
        assertThat(PracticalSheet.tenths("86.50")).hasValue(865);
        for (String wrong : List.of("100.1", "-1", "86.55", "八十", "1e2", "")) {
            assertThat(PracticalSheet.tenths(wrong)).as(wrong).isEmpty();
        }
    }

    // ---- small steps

    private String[] row(int person, @Nullable String score) {
        return new String[] {
            String.valueOf(people.get(person).id()), people.get(person).name(), "", "", score == null ? "" : score
        };
    }

    private static byte[] filled(String[]... rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WorkbookWriter workbook = new WorkbookWriter(bytes)) {
            SheetWriter sheet = workbook.sheet("实操成绩");
            sheet.header(List.of(
                    new Column("编号", 9),
                    new Column("姓名", 9),
                    new Column("证件号", 9),
                    new Column("单位", 9),
                    new Column("实操成绩", 9)));
            for (String[] row : rows) {
                sheet.row((Object[]) row);
            }
            sheet.finish();
        }
        return bytes.toByteArray();
    }

    private JsonNode upload(long round, byte[] file) {
        return ok(of(organiser).upload(at(round) + "/practical-scores", "scores.xlsx", file));
    }

    private HttpResponse<String> practical(long round, Person person, int tenths) {
        return of(organiser).put(at(round) + "/practical-scores/" + person.id(), "{\"scoreTenths\":" + tenths + "}");
    }

    private int score(long round, Person person) {
        return (int) sql.number(
                "SELECT score_tenths FROM contest_practical_score WHERE event_id = ? AND member_id = ?",
                eventOf(round),
                person.id());
    }

    private void earned(Person person, LocalDate day, int points) {
        sql.update(
                "INSERT INTO points_rule_day (member_id, day, rule, points) VALUES (?, ?, 'practice.right', ?)"
                        + " ON DUPLICATE KEY UPDATE points = points + VALUES(points)",
                person.id(),
                day,
                points);
    }

    private static String plan(String... parts) {
        return "{\"parts\":[" + String.join(",", parts) + "]}";
    }

    private static String round(int weight, long round) {
        return "{\"name\":\"理论\",\"kind\":\"ROUND\",\"roundId\":" + round + ",\"weight\":" + weight + "}";
    }

    private static String source(int weight, int full, LocalDate from, LocalDate until) {
        return "{\"name\":\"积分\",\"kind\":\"SOURCE\",\"source\":\"points.practice\",\"fullAmount\":" + full
                + ",\"weight\":" + weight + ",\"fromDay\":\"" + from + "\",\"untilDay\":\"" + until + "\"}";
    }

    private List<String> totals(long round) {
        List<String> totals = new ArrayList<>();
        ok(of(organiser).get(at(round) + "/total/rows"))
                .get("items")
                .values()
                .forEach(row -> totals.add(row.get("rank").getIntValue() + " "
                        + row.get("name").getStringValue() + " "
                        + row.get("scoreTenths").getIntValue()));
        return totals;
    }

    private WholeEvent event(long round) {
        return store.find(contests.contestOf(round))
                .orElseThrow()
                .event(eventOf(round))
                .orElseThrow();
    }

    private long eventOf(long round) {
        return round(round).eventId();
    }

    private String at(long round) {
        return "/api/organiser/contests/" + contests.contestOf(round) + "/events/" + eventOf(round);
    }
}

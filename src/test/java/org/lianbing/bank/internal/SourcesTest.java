package org.lianbing.bank.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianbing.bank.internal.BankDesk.ok;
import static org.lianbing.bank.internal.BankDesk.question;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Sql;
import org.lianbing.testing.ServiceTest;

/** A law is superseded, and the questions that cite it come back to their editors. */
class SourcesTest extends ServiceTest {
    private static final AtomicInteger LAWS = new AtomicInteger();

    @Inject
    LoadShippedSources loading;

    @Inject
    PullSuperseded pulling;

    @Inject
    Sql sql;

    private BankDesk desk;
    private String law;

    @BeforeEach
    void people() {
        desk = new BankDesk(context, http());
        law = "特种作业第" + LAWS.incrementAndGet() + "号条例";
    }

    @Test
    void questions_that_cite_a_superseded_law_are_flagged_once_somebody_confirmed_the_wording() {
        long bank = desk.published(
                "引用" + law,
                question("引用甲", "A", "《中华人民共和国" + law + "》（2014 年）第三条"),
                question("引用乙", "B", law + " 第九条"),
                question("无关", "C", "企业规程"));
        long source = add(desk.cityOrganiser, "《" + law + "》");
        ok(supersede(desk.cityOrganiser, source, "2026-11-01", true));
        assertThat(desk.pool(bank)).as("a likeness of names is no proof").hasSize(3);

        List<Map<String, Object>> candidates =
                desk.items(desk.as(desk.cityOrganiser).get("/api/sources/" + source + "/candidates"));
        assertThat(candidates).hasSize(2).allSatisfy(one -> assertThat(one).containsEntry("questions", 1));
        ok(confirm(source, candidates.getFirst().get("textId")));

        assertThat(desk.pool(bank)).as("withheld until settled").hasSize(2);
        assertThat(tasks(desk.editor))
                .filteredOn(task -> task.get("bankId").equals((int) bank))
                .singleElement()
                .satisfies(task -> assertThat(task).containsEntry("withheld", true));
        assertThat(desk.messages(desk.editor))
                .anySatisfy(text -> assertThat(text).contains("引用" + law, "1 道题的出处已废止"));
        assertThat(desk.items(desk.as(desk.cityOrganiser).get("/api/sources/" + source + "/candidates")))
                .hasSize(1);
    }

    @Test
    void a_flag_is_settled_by_a_note_or_by_a_new_revision_and_does_not_come_again() {
        long bank = desk.published("结清", question("结清甲", "A", "《" + law + "》"), question("结清乙", "B", "《" + law + "》"));
        long source = linkedAndSuperseded(true);
        List<Long> ids = desk.questionIds(bank);
        assertThat(desk.pool(bank)).isEmpty();

        long flag = flag(ids.get(0));
        String path = "/api/questions/" + ids.get(0) + "/flags/" + flag;
        assertThat(desk.as(desk.editor)
                        .post(path + "/settlement", "{\"note\":\" \"}")
                        .statusCode())
                .isEqualTo(400);
        ok(desk.as(desk.editor).put(path + "/withholding", "{\"withheld\":false}"));
        assertThat(desk.pool(bank)).hasSize(1);
        ok(desk.as(desk.editor).post(path + "/settlement", "{\"note\":\"新条例第五条沿用\"}"));
        assertThat(desk.code(desk.as(desk.editor).post(path + "/settlement", "{\"note\":\"再来\"}")))
                .isEqualTo("bank.flag-settled");

        desk.upload(desk.editor, bank, question("结清甲", "A", "《" + law + "》"), question("结清乙", "C", "新条例"));
        desk.send(desk.editor, bank);
        ok(desk.decide(desk.organiser, bank, true, ""));
        assertThat(desk.pool(bank)).hasSize(2);

        pulling.pullDue();
        assertThat(sql.number("SELECT COUNT(*) FROM bank_flag WHERE ref_id = ? AND settled_at IS NULL", source))
                .isZero();
    }

    @Test
    void a_law_that_ends_later_pulls_its_questions_on_that_day_and_those_that_come_after_it() {
        long bank = desk.published("将来", question("将来甲", "A", "《" + law + "》"));
        long source = add(desk.cityOrganiser, "《" + law + "》");
        confirmAll(source);
        // It is the 21st of November, ten in the morning.
        ok(supersede(desk.cityOrganiser, source, "2026-11-22", true));
        pulling.pullDue();
        assertThat(desk.pool(bank)).hasSize(1);

        clock.advance(Duration.ofDays(1));
        pulling.pullDue();
        assertThat(desk.pool(bank)).isEmpty();

        long later = desk.published("后来", question("后来乙", "B", "《" + law + "》"));
        pulling.pullDue();
        assertThat(desk.pool(later)).as("the same words are linked already").isEmpty();
    }

    @Test
    void what_was_marked_by_mistake_is_taken_back() {
        long bank = desk.published("误标", question("误标甲", "A", "《" + law + "》"));
        long source = linkedAndSuperseded(true);
        assertThat(desk.pool(bank)).isEmpty();
        ok(desk.as(desk.cityOrganiser).delete("/api/sources/" + source + "/supersession"));
        assertThat(desk.pool(bank)).hasSize(1);
        ok(supersede(desk.cityOrganiser, source, "2026-11-01", true));
        assertThat(desk.pool(bank)).as("and may be marked again").isEmpty();
    }

    @Test
    void who_marked_it_since_when_and_what_takes_its_place_stands_in_the_audit_and_in_the_task() {
        desk.published("接替", question("接替甲", "A", "《" + law + "》"));
        long source = add(desk.cityOrganiser, "《" + law + "》");
        confirmAll(source);
        long successor = add(desk.cityOrganiser, "《" + law + "（新）》");
        ok(desk.as(desk.cityOrganiser)
                .put(
                        "/api/sources/" + source + "/supersession",
                        "{\"from\":\"2026-11-01\",\"by\":" + successor + ",\"withhold\":false}"));

        assertThat(sql.list(
                        "SELECT reason FROM platform_audit WHERE action = 'bank.supersede-source' AND target = ?"
                                + " AND actor = ?",
                        row -> row.getString(1),
                        "source:" + source,
                        desk.cityOrganiser.id()))
                .singleElement()
                .asString()
                .contains(law, "2026-11-01", "（新）");
        assertThat(tasks(desk.editor))
                .filteredOn(task -> task.get("bankName").equals("接替"))
                .singleElement()
                .satisfies(task ->
                        assertThat(task).containsEntry("withheld", false).containsEntry("mayEdit", true))
                .extracting(task -> String.valueOf(task.get("flags")))
                .asString()
                .contains("自 2026-11-01 起废止", "代替");
        assertThat(desk.items(desk.as(desk.editor).get("/api/sources?state=SUPERSEDED&query=" + encoded(law))))
                .singleElement()
                .satisfies(one -> assertThat(one)
                        .containsEntry("questions", 1)
                        .containsEntry("supersededByTitle", "《" + law + "（新）》"));
        assertThat(desk.code(desk.as(desk.cityOrganiser)
                        .put(
                                "/api/sources/" + source + "/supersession",
                                "{\"from\":\"2026-11-01\",\"by\":" + source + ",\"withhold\":false}")))
                .isEqualTo("bank.source-unknown");
    }

    @Test
    void a_company_sees_settles_and_counts_its_own_questions_only() {
        long bank = desk.published("本企业的", question("保密题", "A", "《" + law + "》"));
        long source = linkedAndSuperseded(false);
        Person stranger = desk.identity.memberWithRole(desk.town.companyB(), "外编", Roles.EDITOR);
        Person above = desk.identity.memberWithRole(desk.town.companyA(), "本企组织者", Roles.ORGANISER);
        long question = desk.questionIds(bank).getFirst();
        String settlement = "/api/questions/" + question + "/flags/" + flag(question) + "/settlement";

        assertThat(desk.as(stranger).get("/api/question-tasks?size=100").body()).doesNotContain("保密题", "本企业的");
        assertThat(desk.items(desk.as(stranger).get("/api/sources/" + source + "/questions")))
                .isEmpty();
        assertThat(desk.json(desk.as(stranger).get("/api/sources/" + source))).containsEntry("questions", 0);
        assertThat(desk.as(stranger).post(settlement, "{\"note\":\"不归我\"}").body())
                .as("out of reach and not there look the same")
                .isEqualTo(desk.as(stranger)
                        .post("/api/questions/999999999/flags/1/settlement", "{\"note\":\"不归我\"}")
                        .body());
        assertThat(desk.as(stranger).get("/api/questions/" + question).body())
                .isEqualTo(desk.as(stranger).get("/api/questions/999999999").body());

        for (Person own : List.of(desk.editor, above)) {
            assertThat(desk.items(desk.as(own).get("/api/sources/" + source + "/questions")))
                    .singleElement()
                    .satisfies(one -> assertThat(one)
                            .containsEntry("questionId", (int) question)
                            .containsEntry("cited", "《" + law + "》")
                            .containsEntry("inUse", true));
        }
        desk.upload(desk.editor, bank, question("保密题", "A", "《" + law + "》"), question("草稿题", "B", "《" + law + "》"));
        assertThat(desk.items(desk.as(desk.editor).get("/api/sources/" + source + "/questions")))
                .hasSize(2);
        assertThat(desk.items(desk.as(above).get("/api/sources/" + source + "/questions")))
                .as("drafts are their author's own")
                .hasSize(1);
        pulling.pullDue();
        assertThat(tasks(above)).extracting(task -> task.get("stem")).doesNotContain("草稿题是什么？");
    }

    @Test
    void only_the_city_marks_and_confirms() {
        long source = add(desk.cityOrganiser, "《" + law + "》");
        assertThat(desk.code(supersede(desk.organiser, source, "2026-11-01", false)))
                .isEqualTo("bank.city-decides");
        assertThat(desk.code(desk.as(desk.organiser).get("/api/sources/" + source + "/candidates")))
                .isEqualTo("bank.city-decides");
        assertThat(supersede(desk.editor, source, "2026-11-01", false).statusCode())
                .isEqualTo(403);
        assertThat(desk.code(desk.as(desk.editor).post("/api/sources", "{\"title\":\"《法》\",\"kind\":\"LAW\"}")))
                .isEqualTo("bank.source-title-short");
    }

    @Test
    void a_companys_own_source_is_seen_by_no_other_company() {
        add(desk.editor, "内部" + law + "规程");
        Person stranger = desk.identity.memberWithRole(desk.town.companyB(), "外编", Roles.EDITOR);
        String path = "/api/sources?query=" + encoded("内部" + law);
        assertThat(desk.items(desk.as(desk.editor).get(path))).hasSize(1);
        assertThat(desk.items(desk.as(stranger).get(path))).isEmpty();
        assertThat(desk.items(desk.as(desk.cityOrganiser).get(path))).hasSize(1);
    }

    @Test
    void sources_that_ship_are_linked_by_what_the_service_itself_wrote() {
        ShippedSource shipped = new ShippedSource("test-" + law, law, "law", "2021-06-10");
        long own = desk.published("自带之外", question("自带甲", "A", shipped.cited("3")));
        loading.load(List.of(shipped), (done, total) -> {});
        loading.load(List.of(shipped), (done, total) -> {});
        assertThat(desk.items(desk.as(desk.editor).get("/api/sources?size=100")).stream()
                        .filter(one -> one.get("title").equals(law)))
                .singleElement()
                .satisfies(one -> assertThat(one)
                        .containsEntry("date", "2021-06-10")
                        .as("a company's wording is for a person to confirm")
                        .containsEntry("questions", 0));
        assertThat(own).isPositive();
    }

    @Test
    void names_are_matched_however_they_are_written() {
        assertThat(SourceTitle.match("《中华人民共和国安全生产法》")).isEqualTo("安全生产法");
        assertThat(SourceTitle.match("国家职业技能标准 电工（2018年版）")).isEqualTo("国家职业技能标准电工");
        assertThat(SourceTitle.plain("《安全生产法》（２０２１ 年）第 三 条")).isEqualTo("安全生产法2021年第三条");
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private long linkedAndSuperseded(boolean withhold) {
        long source = add(desk.cityOrganiser, "《" + law + "》");
        confirmAll(source);
        ok(supersede(desk.cityOrganiser, source, "2026-11-01", withhold));
        return source;
    }

    private void confirmAll(long source) {
        desk.items(desk.as(desk.cityOrganiser).get("/api/sources/" + source + "/candidates"))
                .forEach(one -> ok(confirm(source, one.get("textId"))));
    }

    private HttpResponse<String> confirm(long source, Object textId) {
        return desk.as(desk.cityOrganiser).post("/api/sources/" + source + "/links", "{\"textIds\":[" + textId + "]}");
    }

    private long add(Person person, String title) {
        return desk.number(
                ok(desk.as(person).post("/api/sources", "{\"title\":\"" + title + "\",\"kind\":\"LAW\"}")), "id");
    }

    private HttpResponse<String> supersede(Person person, long source, String from, boolean withhold) {
        return desk.as(person)
                .put(
                        "/api/sources/" + source + "/supersession",
                        "{\"from\":\"" + from + "\",\"note\":\"已有新条例\",\"withhold\":" + withhold + "}");
    }

    private List<Map<String, Object>> tasks(Person person) {
        return desk.items(desk.as(person).get("/api/question-tasks?why=SOURCE_SUPERSEDED&size=100"));
    }

    private long flag(long question) {
        return sql.number("SELECT MAX(id) FROM bank_flag WHERE question_id = ?", question);
    }
}

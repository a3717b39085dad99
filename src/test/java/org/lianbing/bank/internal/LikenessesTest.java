package org.lianbing.bank.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianbing.bank.internal.MadeBanks.choice;
import static org.lianbing.bank.internal.MadeBanks.forContestsOnly;
import static org.lianbing.bank.internal.MadeBanks.truth;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.Audience;
import org.lianbing.bank.BankScope;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.IdentityFixture;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.identity.IdentityFixture.Town;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Sql;
import org.lianbing.testing.Http;
import org.lianbing.testing.ServiceTest;

class LikenessesTest extends ServiceTest {
    private static final String[] FIRST_AID = {"立即切断电源", "拨打急救电话", "进行人工呼吸", "报告领导"};

    @Inject
    MadeBanks made;

    @Inject
    NearDuplicates duplicates;

    @Inject
    IdentityApi identityApi;

    @Inject
    Sql sql;

    @Inject
    ObjectMapper mapper;

    private Town town;
    private Person editor;
    private Person organiser;

    @BeforeEach
    void people() {
        sql.update("DELETE FROM bank_bank");
        IdentityFixture identity = new IdentityFixture(context);
        town = identity.town();
        editor = identity.memberWithRole(town.companyA(), "王编", Roles.EDITOR);
        organiser = identity.memberWithRole(town.city(), "李审", Roles.ORGANISER);
    }

    @Test
    void a_draft_is_compared_with_its_file_and_with_every_bank_that_is_open_to_its_author() {
        long own = made.draft(town.companyA(), BankScope.COMPANY, List.of(truth("停电后必须先验电再挂接地线。", true)));
        made.published(town.city(), BankScope.CITY, List.of(choice("发现有人触电，首先应当怎么做？", 0, FIRST_AID)));
        made.published(town.companyB(), BankScope.COMPANY, List.of(choice("发现有人触电时，首先应当怎么做？", 0, FIRST_AID)));
        made.draft(town.city(), BankScope.CITY, List.of(choice("发现有人触电后，首先应当怎么做？", 0, FIRST_AID)));
        made.published(
                town.city(), BankScope.CITY, List.of(forContestsOnly(choice("一旦发现有人触电，首先应当怎么做？", 0, FIRST_AID))));

        var alike = duplicates.of(
                List.of(
                        choice("发现有人触电，首先应当怎样做？", 1, FIRST_AID),
                        truth("停电后必须先验电，再挂接地线", true),
                        truth("停电以后必须先验电再挂接地线", true),
                        truth("上甑要轻、松、薄、匀、散、齐", true)),
                new Audience(List.of(), List.of(path(town.companyA()))));

        assertThat(alike).hasSize(4);
        assertThat(alike.get(0)).singleElement().satisfies(one -> {
            assertThat(one.stem()).isEqualTo("发现有人触电，首先应当怎么做？");
            assertThat(one.bankName()).startsWith("题库");
            assertThat(one.contradictory()).isTrue();
            assertThat(one.likeness()).isBetween(0.6, 0.99);
        });
        assertThat(alike.get(1)).hasSize(2);
        assertThat(alike.get(1).getFirst().bankId()).isEqualTo(own);
        assertThat(alike.get(1).getFirst().likeness()).isEqualTo(1);
        assertThat(alike.get(1).getLast().row()).isEqualTo(2);
        assertThat(alike.get(3)).isEmpty();
    }

    @Test
    void a_row_that_changes_a_question_is_not_held_against_it() {
        long own = made.draft(town.companyA(), BankScope.COMPANY, List.of(truth("停电后必须先验电再挂接地线。", true)));
        Audience audience = new Audience(List.of(), List.of(path(town.companyA())));

        var alike = duplicates.of(
                List.of(new NearDuplicates.Row(
                        truth("停电后必须先验电再挂接地线。", false), made.questions(own).getFirst())),
                Viewer.editor(audience));

        assertThat(alike.getFirst()).isEmpty();
    }

    @Test
    void an_editor_sees_pairs_of_her_bank_and_never_those_with_another_companys() {
        long bank = made.draft(
                town.companyA(),
                BankScope.COMPANY,
                List.of(choice("发现有人触电，首先应当怎么做？", 0, FIRST_AID), choice("发现有人触电时，首先应该怎样做？", 1, FIRST_AID)));
        made.published(town.companyB(), BankScope.COMPANY, List.of(choice("发现有人触电，首先应当怎么做", 3, FIRST_AID)));

        Map<String, Object> page = json(as(editor).get("/api/editor/banks/" + bank + "/likenesses"));

        assertThat(page).containsEntry("total", 1);
        assertThat(items(page)).singleElement().satisfies(pair -> {
            assertThat(pair).containsEntry("contradictory", true).doesNotContainKey("settled");
            assertThat(side(pair, "one")).containsEntry("editable", true);
            assertThat(side(pair, "other")).containsEntry("bankId", (int) bank);
        });
        Person stranger = new IdentityFixture(context).memberWithRole(town.companyB(), "外编", Roles.EDITOR);
        assertThat(as(stranger).get("/api/editor/banks/" + bank + "/likenesses").statusCode())
                .isEqualTo(404);
    }

    @Test
    void contradictory_keys_keep_a_bank_from_being_published_until_they_are_settled() {
        long other =
                made.published(town.companyB(), BankScope.COMPANY, List.of(choice("发现有人触电，首先应当怎么做？", 0, FIRST_AID)));
        long bank = made.draft(
                town.companyA(),
                BankScope.COMPANY,
                List.of(choice("发现有人触电时，首先应该怎样做？", 1, FIRST_AID), truth("停电后先验电。", true)));
        made.review(bank);
        long one = made.questions(bank).getFirst();
        long theOther = made.questions(other).getFirst();

        Map<String, Object> refused = json(409, approve(bank));
        assertThat(refused).containsEntry("code", "bank.contradictory-keys").containsEntry("pairCount", 1);
        assertThat(((List<?>) Objects.requireNonNull(refused.get("pairs")))
                        .getFirst()
                        .toString())
                .contains("发现有人触电时")
                .contains("otherStem=发现有人触电，首先应当怎么做？");

        assertThat(settle(bank, one, theOther, "MEND", one).statusCode()).isEqualTo(204);
        assertThat(approve(bank).statusCode())
                .as("what is to be mended is not settled")
                .isEqualTo(409);
        assertThat(settle(bank, one, theOther, "KEEP_BOTH", null).statusCode()).isEqualTo(204);
        assertThat(items(json(as(organiser).get("/api/organiser/reviews/" + bank + "/likenesses"))))
                .singleElement()
                .satisfies(pair -> assertThat(String.valueOf(pair.get("settled")))
                        .contains("KEEP_BOTH")
                        .contains("李审")
                        .contains("问的不是一回事"));
        assertThat(approve(bank).statusCode()).isEqualTo(200);
        assertThat(sql.list(
                        "SELECT action FROM platform_audit WHERE target = ? ORDER BY id",
                        row -> row.getString(1),
                        "questions:" + Math.min(one, theOther) + "," + Math.max(one, theOther)))
                .containsExactly("bank.settle-mend", "bank.settle-keep-both");
    }

    @Test
    void a_decision_holds_until_either_question_asks_or_answers_otherwise() {
        long bank = made.draft(
                town.companyA(),
                BankScope.COMPANY,
                List.of(choice("发现有人触电，首先应当怎么做？", 0, FIRST_AID), choice("发现有人触电时，首先应该怎样做？", 1, FIRST_AID)));
        List<Long> questions = made.questions(bank);
        String url = "/api/editor/banks/" + bank;
        assertThat(total(url + "/likenesses?kind=BLOCKING")).isEqualTo(1);
        settleAsEditor(bank, questions.get(0), questions.get(1), "KEEP_BOTH", null);
        assertThat(total(url + "/likenesses?kind=BLOCKING")).isZero();
        assertThat(total(url + "/likenesses?kind=CONTRADICTORY")).isEqualTo(1);

        edit("{\"questionIds\":[" + questions.get(0) + "],\"count\":1,\"change\":{\"level\":3}}");
        assertThat(total(url + "/likenesses?kind=BLOCKING")).as("another level").isZero();

        rewrite(bank, questions.get(0), choice("发现有人触电，首先应当怎么做？", 2, FIRST_AID));
        assertThat(total(url + "/likenesses?kind=BLOCKING")).as("another key").isEqualTo(1);
    }

    @Test
    void retiring_one_of_two_takes_it_out_and_ends_the_contradiction() {
        long bank = made.draft(
                town.companyA(),
                BankScope.COMPANY,
                List.of(choice("发现有人触电，首先应当怎么做？", 0, FIRST_AID), choice("发现有人触电时，首先应该怎样做？", 1, FIRST_AID)));
        List<Long> questions = made.questions(bank);
        long city = made.published(town.city(), BankScope.CITY, List.of(choice("发现有人触电，首先应怎么做？", 2, FIRST_AID)));

        assertThat(settleAsEditor(
                                bank,
                                questions.get(0),
                                made.questions(city).getFirst(),
                                "RETIRE",
                                made.questions(city).getFirst())
                        .statusCode())
                .as("the city's question is not hers to retire")
                .isEqualTo(404);
        assertThat(settleAsEditor(bank, questions.get(0), questions.get(1), "RETIRE", questions.get(1))
                        .statusCode())
                .isEqualTo(204);

        assertThat(made.questions(bank)).containsExactly(questions.getFirst());
        assertThat(json(409, settleAsEditor(bank, questions.get(0), questions.get(1), "KEEP_BOTH", null)))
                .containsEntry("code", "bank.pair-changed");
    }

    // ---- small steps

    @Inject
    QuestionWriter writer;

    private void rewrite(long bankId, long questionId, QuestionDraft draft) {
        writer.write(
                bankId, List.of(new QuestionWriter.Placed(questionId, null, 0, draft)), editor.id(), clock.instant());
    }

    private HttpResponse<String> approve(long bank) {
        return as(organiser).post("/api/organiser/reviews/" + bank + "/decision", "{\"approve\":true}");
    }

    private HttpResponse<String> settle(long bank, long one, long other, String decision, Long meant) {
        return as(organiser).post("/api/organiser/reviews/" + bank + "/settlements", body(one, other, decision, meant));
    }

    private HttpResponse<String> settleAsEditor(long bank, long one, long other, String decision, Long meant) {
        return as(editor).post("/api/editor/banks/" + bank + "/settlements", body(one, other, decision, meant));
    }

    private static String body(long one, long other, String decision, Long meant) {
        return "{\"questionId\":" + one + ",\"otherQuestionId\":" + other + ",\"decision\":\"" + decision
                + "\",\"meantQuestionId\":" + meant + ",\"reason\":\"问的不是一回事\"}";
    }

    private void edit(String body) {
        HttpResponse<String> response = as(editor).post("/api/editor/questions/edits", body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    }

    private int total(String url) {
        return (int) Objects.requireNonNull(json(as(editor).get(url)).get("total"));
    }

    private String path(long organisation) {
        return identityApi.organisation(organisation).path();
    }

    private Http as(Person person) {
        return http().as(person.cookie());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> side(Map<String, Object> pair, String name) {
        return (Map<String, Object>) Objects.requireNonNull(pair.get(name));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> items(Map<String, Object> page) {
        return new ArrayList<>((List<Map<String, Object>>) Objects.requireNonNull(page.get("items")));
    }

    private Map<String, Object> json(HttpResponse<String> response) {
        return json(200, response);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> json(int status, HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        try {
            return mapper.readValue(response.body(), Map.class);
        } catch (IOException notJson) {
            throw new AssertionError(response.body(), notJson);
        }
    }
}

package org.lianbing.bank.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianbing.bank.internal.MadeBanks.truth;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKey.BlanksKey;
import org.lianbing.bank.AnswerKey.CaseKey;
import org.lianbing.bank.AnswerKey.ChoiceKey;
import org.lianbing.bank.AnswerKey.MatchKey;
import org.lianbing.bank.AnswerKey.ModelAnswerKey;
import org.lianbing.bank.AnswerKey.OrderKey;
import org.lianbing.bank.AnswerKey.TruthKey;
import org.lianbing.bank.BankScope;
import org.lianbing.bank.Difficulty;
import org.lianbing.bank.QuestionContent.Part;
import org.lianbing.bank.QuestionType;
import org.lianbing.bank.Use;
import org.lianbing.identity.IdentityFixture;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.identity.IdentityFixture.Town;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Sql;
import org.lianbing.testing.ServiceTest;

class WriteQuestionTest extends ServiceTest {
    @Inject
    MadeBanks made;

    @Inject
    Drafts drafts;

    @Inject
    Sql sql;

    @Inject
    ObjectMapper mapper;

    private Town town;
    private Person editor;
    private Person stranger;
    private long bank;

    @BeforeEach
    void aBank() {
        sql.update("DELETE FROM bank_bank");
        IdentityFixture identity = new IdentityFixture(context);
        town = identity.town();
        editor = identity.memberWithRole(town.companyA(), "王编", Roles.EDITOR);
        stranger = identity.memberWithRole(town.companyB(), "外编", Roles.EDITOR);
        bank = made.draft(town.companyA(), BankScope.COMPANY, List.of(truth("停电后要先验电。", true)));
    }

    @ParameterizedTest
    @MethodSource("everyType")
    void what_a_form_holds_is_read_as_it_was_written(QuestionDraft draft) throws IOException {
        QuestionForm form = QuestionForm.of(draft);

        ParsedRow read = ReadForm.read(mapper.readValue(mapper.writeValueAsString(form), QuestionForm.class));

        assertThat(read.faults()).isEmpty();
        assertThat(read.draft()).isEqualTo(draft);
    }

    @ParameterizedTest
    @MethodSource("everyType")
    void every_type_is_written_shown_as_a_form_and_changed(QuestionDraft draft) throws IOException {
        Map<String, Object> written = body(200, post("/api/editor/banks/" + bank + "/questions", json(draft)));
        long id = id(written, "question");
        Map<String, Object> shown = body(200, get("/api/editor/questions/" + id));
        assertThat(shown).containsEntry("bankId", (int) bank).containsEntry("editable", true);
        QuestionDraft harder =
                new QuestionChange(3, Difficulty.HARD, null, null, null, null, null, null).changed(draft);

        body(
                200,
                put(
                        "/api/editor/questions/" + id,
                        "{\"revisionId\":" + shown.get("revisionId") + ",\"form\":" + json(harder) + "}"));

        long head = sql.number("SELECT head_revision_id FROM bank_question WHERE id = ?", id);
        assertThat(drafts.of(List.of(head)).get(head)).isEqualTo(harder);
        assertThat(made.questions(bank)).hasSize(2).last().isEqualTo(id);
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_in_the_words_of_the_import() throws IOException {
        QuestionForm form = new QuestionForm(
                QuestionType.SINGLE,
                5,
                Difficulty.EASY,
                "",
                "",
                List.of("甲", "甲", ""),
                false,
                List.of(),
                QuestionForm.KeyForm.options(List.of(7)),
                List.of(),
                Use.ANY,
                List.of(),
                "",
                "");

        Map<String, Object> checked = body(200, post("/api/editor/questions/check", mapper.writeValueAsString(form)));
        Map<String, Object> refused =
                body(400, post("/api/editor/banks/" + bank + "/questions", mapper.writeValueAsString(form)));

        assertThat(checked).doesNotContainKey("question");
        assertThat(String.valueOf(checked.get("faults")))
                .contains("没有题干")
                .contains("选项B")
                .contains("和前面的选项相同");
        assertThat(refused).containsEntry("code", "bank.question-has-faults");
        assertThat(String.valueOf(refused.get("faults"))).contains("没有题干").contains("选项B");
        assertThat(made.questions(bank)).hasSize(1);
    }

    @Test
    void a_formula_is_shown_or_said_to_be_unreadable() throws IOException {
        Map<String, Object> good =
                body(200, post("/api/editor/questions/check", json(truth("功率 $P=\\frac{U^2}{R}$ 恒成立。", true))));
        Map<String, Object> bad =
                body(200, post("/api/editor/questions/check", json(truth("功率 $\\frac{U$ 恒成立。", true))));

        assertThat(String.valueOf(good.get("question"))).contains("<math").contains("mfrac");
        assertThat(String.valueOf(bad.get("faults"))).contains("bank.formula-unreadable");
    }

    @Test
    void who_was_slower_is_told_and_overwrites_nothing() throws IOException {
        long id = made.questions(bank).getFirst();
        Object revision = body(200, get("/api/editor/questions/" + id)).get("revisionId");
        String first = "{\"revisionId\":" + revision + ",\"form\":" + json(truth("停电后要先验电，再挂接地线。", true)) + "}";
        String second = "{\"revisionId\":" + revision + ",\"form\":" + json(truth("停电以后先验电。", true)) + "}";

        body(200, put("/api/editor/questions/" + id, first));
        assertThat(body(409, put("/api/editor/questions/" + id, second)))
                .containsEntry("code", "bank.question-changed");
        assertThat(String.valueOf(get("/api/editor/questions/" + id).body())).contains("再挂接地线");
    }

    @Test
    void the_same_question_twice_nothing_changed_and_banks_of_others_are_refused() throws IOException {
        long id = made.questions(bank).getFirst();
        Object revision = body(200, get("/api/editor/questions/" + id)).get("revisionId");
        String same = json(truth("停电后，要先验电", true));

        assertThat(body(409, post("/api/editor/banks/" + bank + "/questions", same)))
                .containsEntry("code", "bank.already-there");
        assertThat(body(
                        409,
                        put(
                                "/api/editor/questions/" + id,
                                "{\"revisionId\":" + revision + ",\"form\":" + json(truth("停电后要先验电。", true)) + "}")))
                .containsEntry("code", "bank.nothing-to-change");
        assertThat(http().as(stranger.cookie())
                        .get("/api/editor/questions/" + id)
                        .statusCode())
                .isEqualTo(404);
        assertThat(http().as(stranger.cookie())
                        .post("/api/editor/banks/" + bank + "/questions", same)
                        .statusCode())
                .isEqualTo(404);
        made.review(bank);
        assertThat(body(409, post("/api/editor/banks/" + bank + "/questions", json(truth("新的一题。", true)))))
                .containsEntry("code", "bank.in-review");
        assertThat(body(200, get("/api/editor/questions/" + id))).containsEntry("editable", false);
    }

    @Test
    void a_question_written_by_hand_is_taken_back_like_any_edit() throws IOException {
        Map<String, Object> written =
                body(200, post("/api/editor/banks/" + bank + "/questions", json(truth("写错了的一题。", true))));

        body(200, post("/api/editor/edits/" + id(written, "edit") + "/undo", "{}"));

        assertThat(made.questions(bank)).hasSize(1);
        body(200, post("/api/editor/banks/" + bank + "/questions", json(truth("写错了的一题。", false))));
    }

    static Stream<QuestionDraft> everyType() {
        return Stream.of(
                draft(
                        QuestionType.SINGLE,
                        "安全色里蓝色表示什么？",
                        List.of("禁止", "指令"),
                        List.of(),
                        List.of(),
                        new ChoiceKey(Set.of(1), "因为", "教材")),
                draft(
                        QuestionType.MULTIPLE,
                        "验电要用什么？",
                        List.of("验电器", "手套", "湿布"),
                        List.of(),
                        List.of(),
                        new ChoiceKey(Set.of(0, 1), "", "")),
                draft(
                        QuestionType.TRUE_FALSE,
                        "地线可以缠绕。",
                        List.of(),
                        List.of(),
                        List.of(),
                        new TruthKey(false, "要夹紧", "")),
                draft(
                        QuestionType.FILL_IN_BLANK,
                        "安全电压上限是 ____ V，绝缘电阻不低于 ____ MΩ。",
                        List.of(),
                        List.of(),
                        List.of(),
                        new BlanksKey(
                                List.of(List.of("50", "五十"), List.of("0.5")),
                                List.of(BigDecimal.ZERO, new BigDecimal("0.1")),
                                false,
                                "",
                                "")),
                draft(
                        QuestionType.FILL_IN_BLANK,
                        "三相负载接成 ____ 或 ____。",
                        List.of(),
                        List.of(),
                        List.of(),
                        new BlanksKey(List.of(List.of("星形", "Y；形"), List.of("三角形")), List.of(), true, "", "")),
                draft(
                        QuestionType.ORDERING,
                        "把步骤排好。",
                        List.of("挂接地线", "停电", "验电"),
                        List.of(),
                        List.of(),
                        new OrderKey(List.of(1, 2, 0), "", "")),
                draft(
                        QuestionType.MATCHING,
                        "安全色各表示什么？",
                        List.of("禁止", "指令", "警告"),
                        List.of("蓝色", "红色"),
                        List.of(),
                        new MatchKey(List.of(1, 0), "", "")),
                draft(
                        QuestionType.SHORT_ANSWER,
                        "说说为什么要先验电。",
                        List.of(),
                        List.of(),
                        List.of(),
                        new ModelAnswerKey("确认已经没有电；防止误挂。\n再挂接地线。", "", "")),
                draft(
                        QuestionType.CASE,
                        "甲停电后未验电就挂接地线，被电弧灼伤。",
                        List.of(),
                        List.of(),
                        List.of(
                                new Part(QuestionType.TRUE_FALSE, "甲做得对。", List.of(), false, 0, List.of()),
                                new Part(QuestionType.SINGLE, "应当先做什么？", List.of("验电", "呼救"), true, 0, List.of())),
                        new CaseKey(
                                List.of(new TruthKey(false, "", ""), new ChoiceKey(Set.of(0), "", "")), "按规程", "教材")));
    }

    private static QuestionDraft draft(
            QuestionType type,
            String stem,
            List<String> options,
            List<String> prompts,
            List<Part> parts,
            AnswerKey key) {
        return new QuestionDraft(
                type,
                4,
                Difficulty.MEDIUM,
                "第一章",
                stem,
                options,
                false,
                key instanceof BlanksKey blanks ? blanks.accepted().size() : 0,
                prompts,
                parts,
                Use.PRACTICE_ONLY,
                List.of("电气安全", "急救"),
                key);
    }

    private String json(QuestionDraft draft) throws IOException {
        return mapper.writeValueAsString(QuestionForm.of(draft));
    }

    private HttpResponse<String> get(String path) {
        return http().as(editor.cookie()).get(path);
    }

    private HttpResponse<String> post(String path, String body) {
        return http().as(editor.cookie()).post(path, body);
    }

    private HttpResponse<String> put(String path, String body) {
        return http().as(editor.cookie()).put(path, body);
    }

    private static long id(Map<String, Object> written, String member) {
        Map<?, ?> inner = (Map<?, ?>) Objects.requireNonNull(written.get(member));
        return ((Number) Objects.requireNonNull(inner.get("id"))).longValue();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> body(int status, HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        try {
            return mapper.readValue(response.body(), Map.class);
        } catch (IOException notJson) {
            throw new AssertionError(response.body(), notJson);
        }
    }
}

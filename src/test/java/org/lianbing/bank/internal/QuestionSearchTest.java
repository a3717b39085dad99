package org.lianbing.bank.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianbing.bank.internal.MadeBanks.choice;
import static org.lianbing.bank.internal.MadeBanks.truth;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.AnswerKey.ChoiceKey;
import org.lianbing.bank.BankScope;
import org.lianbing.bank.Difficulty;
import org.lianbing.bank.QuestionType;
import org.lianbing.bank.Use;
import org.lianbing.identity.IdentityFixture;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.identity.IdentityFixture.Town;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Sql;
import org.lianbing.testing.ServiceTest;

class QuestionSearchTest extends ServiceTest {
    private static final Pattern STEM = Pattern.compile("\"stem\":\"([^\"]*)\"");

    @Inject
    MadeBanks made;

    @Inject
    QuestionWriter writer;

    @Inject
    Sql sql;

    private Town town;
    private Person editor;
    private Person organiser;

    @BeforeEach
    void people() {
        sql.update("DELETE FROM bank_bank");
        IdentityFixture identity = new IdentityFixture(context);
        town = identity.town();
        editor = identity.memberWithRole(town.companyA(), "王编", Roles.EDITOR);
        organiser = identity.memberWithRole(town.county(), "李审", Roles.ORGANISER);
    }

    @Test
    void words_are_found_wherever_they_stand() {
        made.draft(
                town.companyA(),
                BankScope.COMPANY,
                List.of(
                        choice("使用前要检查什么？", 0, "绝缘手套有无破损", "手套的颜色"),
                        choice("10 kV 线路的安全距离按 GB/T 13869 是多少？", 0, "0.7 m", "0.4 m"),
                        truth("PLC 的输入点可以并联。", false)));

        assertThat(editorFinds("query", "绝缘手套")).containsExactly("使用前要检查什么？");
        assertThat(editorFinds("query", "缘手")).hasSize(1);
        assertThat(editorFinds("query", "手缘")).isEmpty();
        assertThat(editorFinds("query", "套")).hasSize(1);
        assertThat(editorFinds("query", "损")).as("the last character of a text").hasSize(1);
        assertThat(editorFinds("query", "13869")).hasSize(1);
        assertThat(editorFinds("query", "1386")).isEmpty();
        assertThat(editorFinds("query", "0.4")).hasSize(1);
        assertThat(editorFinds("query", "plc 并联")).containsExactly("PLC 的输入点可以并联。");
        assertThat(editorFinds("query", "PL")).as("still being typed").hasSize(1);
        assertThat(editorFinds("query", "PLC 手套")).isEmpty();
        assertThat(editorFinds("query", "？！")).isEmpty();
        assertThat(editorFinds("query", "因为")).as("in the rationale").hasSize(3);
        assertThat(editorFinds("query", " ")).hasSize(3);
    }

    @Test
    void an_edit_is_found_by_its_new_words_at_once_and_no_more_by_its_old_ones() {
        long bank = made.draft(town.companyA(), BankScope.COMPANY, List.of(truth("旧的说法在这里。", true)));
        assertThat(editorFinds("query", "旧的说法")).hasSize(1);

        writer.write(
                bank,
                List.of(new QuestionWriter.Placed(made.questions(bank).getFirst(), null, 0, truth("新的说法在这里。", true))),
                null,
                clock.instant());

        assertThat(editorFinds("query", "旧的")).isEmpty();
        assertThat(editorFinds("query", "新的")).hasSize(1);
        assertThat(sql.number("SELECT COUNT(*) FROM bank_search")).isEqualTo(1);
    }

    @Test
    void facts_narrow_the_search() {
        long bank = made.draft(
                town.companyA(),
                BankScope.COMPANY,
                List.of(
                        fact(QuestionType.SINGLE, 5, Difficulty.EASY, "安全", Use.ANY, List.of("电气安全"), "安全生产法"),
                        fact(QuestionType.MULTIPLE, 4, Difficulty.HARD, "工具", Use.EXAM_ONLY, List.of("消防"), "国家标准"),
                        fact(QuestionType.SINGLE, 4, Difficulty.EASY, "工具", Use.ANY, List.of("消防", "急救"), "教材")));
        made.draft(town.companyA(), BankScope.COMPANY, List.of(choice("![红色圆圈](pic:abc) 表示什么？", 0, "禁止", "指令")));

        assertThat(editorFinds("type", "MULTIPLE")).hasSize(1);
        assertThat(editorFinds("level", "4")).hasSize(2);
        assertThat(editorFinds("difficulty", "HARD")).hasSize(1);
        assertThat(editorFinds("chapter", "工具")).hasSize(2);
        assertThat(editorFinds("use", "EXAM_ONLY")).hasSize(1);
        assertThat(editorFinds("knowledge", "消防")).hasSize(2);
        assertThat(editorFinds("knowledge", "消")).isEmpty();
        assertThat(editorFinds("source", "生产法")).hasSize(1);
        assertThat(editorFinds("source", "因为")).as("a rationale is no source").isEmpty();
        assertThat(editorFinds("picture", "true")).hasSize(1);
        assertThat(editorFinds("picture", "false")).hasSize(3);
        assertThat(editorFinds("bankId", String.valueOf(bank))).hasSize(3);
        assertThat(editorFinds("state", "NEW")).hasSize(4);
        assertThat(editorFinds("state", "PUBLISHED")).isEmpty();
        assertThat(editorFinds("knowledge", "消防", "level", "4", "type", "SINGLE", "query", "事实"))
                .hasSize(1);
    }

    @Test
    void what_has_to_be_settled_is_found_until_it_is() {
        long bank = made.published(
                town.companyA(), BankScope.COMPANY, List.of(truth("这道题有人纠错。", true), truth("这道题没有人说什么。", true)));
        sql.update(
                "INSERT INTO bank_flag (question_id, kind, ref_id, revision_id, withheld, opened_at)"
                        + " SELECT id, 'REPORT_UPHELD', 1, head_revision_id, FALSE, ? FROM bank_question WHERE id = ?",
                clock.instant(),
                made.questions(bank).getFirst());

        assertThat(editorFinds("flagged", "true")).containsExactly("这道题有人纠错。");
        assertThat(editorFinds("flagged", "false")).containsExactly("这道题没有人说什么。");

        sql.update("UPDATE bank_flag SET settled_at = ?, settled_how = 'STILL_HOLDS'", clock.instant());

        assertThat(editorFinds("flagged", "true")).isEmpty();
    }

    @Test
    void pages_come_in_the_order_of_the_author() {
        List<QuestionDraft> drafts = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            drafts.add(truth("同样的话，第 " + i + " 遍。", true));
        }
        long bank = made.draft(town.companyA(), BankScope.COMPANY, drafts);

        String body = http().as(editor.cookie())
                .get("/api/editor/banks/" + bank + "/questions?query=" + code("同样") + "&page=1&size=10")
                .body();

        assertThat(stems(body)).hasSize(10).first().isEqualTo("同样的话，第 10 遍。");
        assertThat(body).contains("\"total\":25");
    }

    @Test
    void an_editor_searches_her_companys_banks_and_an_organiser_what_is_published_in_her_reach() {
        made.draft(town.companyA(), BankScope.COMPANY, List.of(truth("触电急救，甲公司的草稿。", true)));
        long open = made.published(town.companyA(), BankScope.COMPANY, List.of(truth("触电急救，甲公司发布的。", true)));
        made.published(town.companyB(), BankScope.COMPANY, List.of(truth("触电急救，乙公司发布的。", true)));
        made.published(null, BankScope.PUBLIC, List.of(truth("触电急救，公共题库的。", true)));
        writer.write(
                open,
                List.of(new QuestionWriter.Placed(
                        made.questions(open).getFirst(), null, 0, truth("触电急救，甲公司又改的。", true))),
                null,
                clock.instant());

        assertThat(editorFinds("query", "触电急救")).containsExactly("触电急救，甲公司的草稿。", "触电急救，甲公司又改的。");
        assertThat(stems(http().as(organiser.cookie())
                        .get("/api/organiser/questions?query=" + code("触电急救"))
                        .body()))
                .containsExactly("触电急救，甲公司发布的。", "触电急救，乙公司发布的。", "触电急救，公共题库的。");
        Person elsewhere = new IdentityFixture(context).memberWithRole(town.companyB(), "外审", Roles.ORGANISER);
        assertThat(stems(http().as(elsewhere.cookie())
                        .get("/api/organiser/questions?query=" + code("触电急救"))
                        .body()))
                .containsExactly("触电急救，乙公司发布的。", "触电急救，公共题库的。");
        made.published(town.city(), BankScope.CITY, List.of(truth("心肺复苏，全市竞赛要抽的。", true)));
        assertThat(stems(http().as(elsewhere.cookie())
                        .get("/api/organiser/questions?query=" + code("心肺复苏"))
                        .body()))
                .as("her own people compete on it")
                .isEmpty();
        assertThat(http().as(editor.cookie()).get("/api/organiser/questions").statusCode())
                .isEqualTo(403);
    }

    // ---- small steps

    private static QuestionDraft fact(
            QuestionType type,
            int level,
            Difficulty difficulty,
            String chapter,
            Use use,
            List<String> knowledge,
            String source) {
        Set<Integer> right = type == QuestionType.SINGLE ? Set.of(0) : Set.of(0, 1);
        return new QuestionDraft(
                type,
                level,
                difficulty,
                chapter,
                "一个事实，在" + source + "里",
                List.of("甲", "乙", "丙"),
                false,
                0,
                List.of(),
                List.of(),
                use,
                knowledge,
                new ChoiceKey(right, "因为", source));
    }

    private List<String> editorFinds(String... parameters) {
        StringBuilder url = new StringBuilder("/api/editor/questions?size=100");
        for (int i = 0; i < parameters.length; i += 2) {
            url.append('&').append(parameters[i]).append('=').append(code(parameters[i + 1]));
        }
        HttpResponse<String> response = http().as(editor.cookie()).get(url.toString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return stems(response.body());
    }

    private static String code(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<String> stems(String body) {
        return STEM.matcher(body).results().map(found -> found.group(1)).toList();
    }
}

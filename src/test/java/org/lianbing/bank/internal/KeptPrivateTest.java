package org.lianbing.bank.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lianbing.bank.internal.BankDesk.ok;
import static org.lianbing.bank.internal.BankDesk.question;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Sql;
import org.lianbing.testing.ServiceTest;

/** Ways on which a company's text could come to others after all, and what uploaded files could do to whoever opens them. */
class KeptPrivateTest extends ServiceTest {
    @Inject
    Sql sql;

    private BankDesk desk;
    private Person otherEditor;
    private Person cityEditor;

    @BeforeAll
    void people() {
        desk = new BankDesk(context, http());
        otherEditor = desk.identity.memberWithRole(desk.town.companyB(), "乙编", Roles.EDITOR);
        cityEditor = desk.identity.memberWithRole(desk.town.city(), "市编", Roles.EDITOR);
    }

    @Test
    void a_bank_that_was_taken_back_is_quoted_in_no_file_that_waits_elsewhere() {
        long bank = desk.published("曾经共享库", question("曾经共享的真空断路器试验", "A"));
        ok(desk.as(desk.editor).post("/api/city-offers/" + bank, "{}"));
        ok(desk.as(desk.cityOrganiser).post("/api/city-offers/" + bank + "/answer", "{\"accept\":true}"));
        long others = newBank(otherEditor, "乙库");
        long upload = upload(
                others,
                "题.csv",
                "题型,题干,选项A,选项B,选项C,正确答案\n单选题,曾经共享的真空断路器试验是什么？,曾经共享的真空断路器试验甲," + "曾经共享的真空断路器试验乙,曾经共享的真空断路器试验丙,B\n");
        String rows = "/api/editor/imports/" + upload + "/rows";
        assertThat(desk.as(otherEditor).get(rows).body()).contains("曾经共享库");

        ok(desk.as(desk.editor).post("/api/city-offers/" + bank + "/end", "{\"reason\":\"只供本单位\"}"));
        assertThat(desk.as(otherEditor).get(rows).body()).doesNotContain("曾经共享库");
        work();
        assertThat(desk.as(otherEditor).get(rows).body()).doesNotContain("曾经共享库");
        assertThat(desk.json(desk.as(otherEditor).get("/api/editor/imports/" + upload)))
                .containsEntry("alikeCount", 0);
    }

    @Test
    void no_question_moves_into_the_bank_of_another_organisation() {
        long ours = desk.newBank("甲库");
        desk.upload(desk.editor, ours, question("只属甲的", "A"));
        long moved = desk.questionIds(ours).getFirst();
        for (long target : List.of(newBank(otherEditor, "乙的目标库"), newBank(cityEditor, "市的目标库"))) {
            HttpResponse<String> refused = desk.as(cityEditor)
                    .post(
                            "/api/editor/questions/edits",
                            "{\"questionIds\":[" + moved + "],\"count\":1,\"change\":{\"moveToBankId\":" + target
                                    + "}}");
            assertThat(desk.code(refused)).isEqualTo("bank.other-company");
        }
        assertThat(desk.as(desk.editor)
                        .get("/api/editor/banks/" + ours + "/edits")
                        .body())
                .doesNotContain("目标库");
        assertThat(desk.questionIds(ours)).containsExactly(moved);
    }

    @Test
    void a_picture_of_a_question_is_shown_to_who_is_logged_in_and_runs_nothing() {
        byte[] drawing = ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\" onload=\"alert(1)\">"
                        + "<script>alert(2)</script><text>图</text></svg>")
                .getBytes(UTF_8);
        String token = String.valueOf(desk.json(ok(desk.as(desk.editor).upload("/api/editor/media", "a.svg", drawing)))
                        .get("address"))
                .replace("pic:", "");
        HttpResponse<String> shown = desk.as(otherEditor).get("/api/media/" + token);
        assertThat(shown.body()).contains("图").doesNotContain("alert", "script");
        assertThat(header(shown, "Content-Type")).isEqualTo("image/svg+xml");
        assertThat(header(shown, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(shown, "Content-Security-Policy")).contains("sandbox", "default-src 'none'");
        assertThat(header(shown, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(header(shown, "Cache-Control")).contains("private");
        assertThat(http().get("/api/media/" + token).statusCode()).isEqualTo(401);

        long file = sql.number("SELECT file_id FROM bank_media WHERE token = ?", token);
        String name = sql.list("SELECT name FROM platform_file WHERE id = ?", row -> row.getString(1), file)
                .getFirst();
        assertThat(http().get("/api/files/" + file + "/" + name.replace("+", "%2B"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_table_that_is_given_back_holds_no_formula() {
        long bank = desk.newBank("公式库");
        long upload = upload(
                desk.editor,
                bank,
                "题.csv",
                "题型,题干,选项A,选项B,正确答案\n单选题,\"=HYPERLINK(\"\"http://evil.example\"\")是什么？\",甲,@SUM(1),F\n单选题,电流的单位是？,安,伏,A\n");
        String marked = desk.as(desk.editor)
                .get("/api/editor/imports/" + upload + "/marked")
                .body();
        assertThat(marked).contains("HYPERLINK", "@SUM");
        assertThat(marked.replace("\"", ""))
                .contains("'=HYPERLINK", "'@SUM")
                .doesNotContainPattern("(?m)(^|,)[=@+\\-]");
    }

    @Test
    void the_name_of_a_file_or_bank_leads_nowhere() {
        long bank = desk.newBank("../..\\\\etc/\\\"名;\\u0000filename=x.exe");
        long upload = upload(
                desk.editor, bank, "..\\..\\..\\题.csv", "题型,题干,选项A,选项B,正确答案\n单选题,电压的单位是？,安,伏,F\n单选题,电阻的单位是？,欧,伏,A\n");
        assertThat(desk.json(desk.as(desk.editor).get("/api/editor/imports/" + upload)))
                .containsEntry("fileName", "题.csv");
        ok(desk.as(desk.editor).post("/api/editor/imports/" + upload + "/commit", "{\"mode\":\"GOOD_ROWS\"}"));
        work();
        for (String path : List.of(
                "/api/editor/imports/" + upload + "/marked", "/api/editor/banks/" + bank + "/export?format=GIFT")) {
            HttpResponse<String> answer = ok(desk.as(desk.editor).get(path));
            String disposition = header(answer, "Content-Disposition");
            assertThat(disposition)
                    .as(path)
                    .startsWith("attachment; ")
                    .endsWith(path.endsWith("marked") ? ".csv" : ".txt");
            assertThat(disposition.replaceFirst("filename=\"[a-z.]+\"", ""))
                    .as(path)
                    .doesNotContain("/", "\\", "\"", "..%2F", "%00");
            assertThat(header(answer, "X-Content-Type-Options")).as(path).isEqualTo("nosniff");
        }
    }

    @Test
    void a_refusal_says_nothing_of_our_insides() {
        String edits = "/api/editor/questions/edits";
        List<HttpResponse<String>> refused = List.of(
                desk.as(desk.editor).get("/api/editor/banks/abc"),
                desk.as(desk.editor).get("/api/editor/banks/99999999999999999999"),
                desk.as(desk.editor).get("/api/editor/questions?type=NONE"),
                desk.as(desk.editor).get("/api/editor/questions?page=x"),
                desk.as(desk.editor).get("/api/editor/banks/1/export?format=EXE"),
                desk.as(desk.editor).post(edits, "{\"count\":\"x\""),
                desk.as(desk.editor).post(edits, "{\"count\":1,\"change\":{\"level\":\"x\"},\"questionIds\":[{}]}"),
                desk.as(desk.editor)
                        .post(edits, "{\"count\":1,\"change\":{\"difficulty\":\"NONE\"},\"questionIds\":[1]}"),
                desk.as(desk.editor).post(edits, "[]"),
                desk.as(desk.editor).post("/api/editor/media", "{}"),
                desk.as(desk.editor).upload("/api/editor/media", "x.svg", "<svg><!DOCTYPE".getBytes(UTF_8)),
                desk.as(desk.editor).upload("/api/editor/banks/abc/imports", "x.xlsx", new byte[] {'P', 'K', 3, 4}));
        assertThat(refused).allSatisfy(answer -> {
            assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
            assertThat(answer.body())
                    .doesNotContain(
                            "lianbing", "java", "micronaut", "Exception", "For input string", "deserialize", "Serde")
                    .doesNotContain("SELECT", "Failed to", "Unexpected", "Line:");
        });
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private long newBank(Person editor, String name) {
        return desk.number(
                ok(desk.as(editor)
                        .post("/api/editor/banks", "{\"name\":\"" + name + "\",\"tradeId\":" + desk.tradeId + "}")),
                "id");
    }

    private long upload(long bank, String name, String table) {
        return upload(otherEditor, bank, name, table);
    }

    private long upload(Person editor, long bank, String name, String table) {
        long upload = desk.number(
                ok(desk.as(editor).upload("/api/editor/banks/" + bank + "/imports", name, table.getBytes(UTF_8))),
                "id");
        work();
        return upload;
    }

    private void work() {
        while (context.getBean(ImportRunner.class).runNext()
                || context.getBean(AlikeImport.class).runNext()) {
            // one piece after the other
        }
    }
}

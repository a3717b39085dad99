package org.lianbing.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lianbing.identity.IdentityFixture;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.identity.IdentityFixture.Town;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Sql;
import org.lianbing.platform.WorkbookWriter;
import org.lianbing.platform.Workbooks;
import org.lianbing.testing.Http;
import org.lianbing.testing.ServiceTest;
import org.lianbing.trade.TradeApi;

class RosterImportTest extends ServiceTest {
    private static final String PATH_A = "亳州市总工会/谯城区总工会/甲酒业公司";
    private static final List<String> HEADER = List.of("姓名", "身份证号", "组织路径", "工种", "等级", "手机号");

    @Inject
    TradeApi trades;

    @Inject
    Sql sql;

    @Inject
    Workbooks workbooks;

    private IdentityFixture identity;
    private Town town;
    private Person organiserOfA;

    @BeforeAll
    void companyA() {
        identity = new IdentityFixture(context);
        town = identity.town();
        organiserOfA = identity.memberWithRole(town.companyA(), "甲组织", Roles.ORGANISER);
        trades.ensure("6-02-06-03", "白酒酿造工", Set.of(5, 4, 3));
    }

    @Test
    void a_good_roster_is_previewed_committed_and_the_second_time_changes_nothing() {
        String number = IdentityFixture.newIdNumber();
        byte[] file = roster(
                row("吴新来", number, PATH_A + "/酿造一班", "白酒酿造工", "中级工", "13855501234"),
                row("郑新班", IdentityFixture.newIdNumber(), "亳州市/谯城区/甲酒业公司/包装新班", "", "", ""));

        String preview = upload(file);
        assertThat(preview)
                .contains("\"state\":\"PREVIEW\"", "\"rowCount\":2", "\"newCount\":2", "\"faultCount\":0")
                .contains("\"newOrganisations\":[\"亳州市/谯城区/甲酒业公司/包装新班\"]");
        assertThat(get(preview, "/rows"))
                .contains("吴新来", "白酒酿造工", "\"change\":\"NEW\"")
                .doesNotContain(number, "13855501234");
        assertThat(members("吴新来")).contains("\"total\":0");

        assertThat(commit(preview).body()).contains("\"state\":\"COMMITTED\"");
        assertThat(members("吴新来")).contains("\"total\":1", "138****1234", "酿造一班", "\"activated\":false");
        assertThat(members("郑新班")).contains("包装新班");

        assertThat(commit(preview).statusCode()).isEqualTo(200);
        String again = upload(file);
        assertThat(again).contains("\"newCount\":0", "\"changedCount\":0", "\"unchangedCount\":2");
        assertThat(commit(again).statusCode()).isEqualTo(200);
        assertThat(members("吴新来")).contains("\"total\":1");
    }

    @Test
    void a_changed_row_changes_the_person_and_a_blank_leaves_what_is_stored() {
        String number = IdentityFixture.newIdNumber();
        commit(upload(roster(row("冯旧名", number, PATH_A + "/酿造一班", "白酒酿造工", "5", "13855501234"))));
        Person untouched = identity.member(town.teamOfA(), "不在表里");

        String preview = upload(roster(row("冯新名", number, PATH_A, "", "", "")));
        assertThat(preview).contains("\"changedCount\":1", "\"newCount\":0");
        commit(preview);

        assertThat(members("冯旧名")).contains("\"total\":0");
        assertThat(members("冯新名")).contains("138****1234", "白酒酿造工").doesNotContain("酿造一班");
        assertThat(http().as(untouched.cookie()).get("/api/auth/session").statusCode())
                .isEqualTo(200);
    }

    @Test
    void every_fault_is_named_with_its_place() {
        String twice = IdentityFixture.newIdNumber();
        String preview = upload(roster(
                row("", IdentityFixture.newIdNumber(), PATH_A, "", "", ""),
                row("陈错位", "110105194912310021", PATH_A, "", "", ""),
                row("褚重一", twice, PATH_A, "", "", ""),
                row("褚重二", twice, PATH_A, "", "", ""),
                row("卫工种", IdentityFixture.newIdNumber(), PATH_A, "白酒酿造", "", ""),
                row("蒋越界", IdentityFixture.newIdNumber(), "亳州市总工会/谯城区总工会/乙药业公司", "", "", ""),
                row("沈电话", IdentityFixture.newIdNumber(), PATH_A, "", "", "12345"),
                row("韩等级", IdentityFixture.newIdNumber(), PATH_A, "", "超级工", ""),
                row("杨班下", IdentityFixture.newIdNumber(), PATH_A + "/酿造一班/小组", "", "", ""),
                row("<b>", IdentityFixture.newIdNumber(), PATH_A + "//x", "", "", "")));

        String faults = get(preview, "/faults");

        assertThat(faults)
                .contains(
                        "identity.roster-name-missing",
                        "identity.roster-id-number-check-digit",
                        "identity.roster-duplicate",
                        "identity.roster-trade-unknown",
                        "是不是“白酒酿造工”？",
                        "identity.roster-organisation-out-of-reach",
                        "identity.roster-phone-invalid",
                        "identity.roster-level-unknown",
                        "identity.roster-organisation-below-team",
                        "identity.roster-name-invalid",
                        "identity.roster-organisation-invalid")
                .contains("\"sheet\":\"名册\",\"row\":3,\"column\":\"B\",\"value\":\"110*************21\"")
                .doesNotContain("110105194912310021", twice);
        HttpResponse<String> refused = commit(preview);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("identity.roster-has-faults");
        assertThat(members("褚重一")).contains("\"total\":0");
    }

    @Test
    void another_companys_person_is_not_taken_over_and_a_place_elsewhere_is_not_told_from_none() {
        Person workerOfB = identity.member(town.teamOfB(), "许在乙");
        String preview = upload(roster(
                row("许在乙", workerOfB.idNumber(), PATH_A, "", "", ""),
                row("何甲", IdentityFixture.newIdNumber(), "亳州市总工会/谯城区总工会/乙药业公司/炮制一班", "", "", ""),
                row("何乙", IdentityFixture.newIdNumber(), "亳州市总工会/谯城区总工会/根本没有的公司", "", "", "")));

        String faults = get(preview, "/faults");

        assertThat(faults).contains("identity.roster-member-elsewhere");
        assertThat(faults.split("没有这个组织，或者它不归您管理。", -1)).hasSize(3);
        assertThat(commit(preview).statusCode()).isEqualTo(409);
    }

    @Test
    void an_upload_belongs_to_whoever_made_it() {
        String preview = upload(roster(row("吕只我", IdentityFixture.newIdNumber(), PATH_A, "", "", "")));
        Person colleague = identity.memberWithRole(town.companyA(), "甲同事", Roles.ORGANISER);
        String path = "/api/organiser/roster-imports/" + id(preview);

        assertThat(http().as(colleague.cookie()).get(path).statusCode()).isEqualTo(404);
        assertThat(http().as(colleague.cookie()).get(path + "/rows").statusCode())
                .isEqualTo(404);
        assertThat(http().as(colleague.cookie()).post(path + "/commit").statusCode())
                .isEqualTo(404);
    }

    @Test
    void somebody_who_moved_away_since_the_preview_is_not_moved_back() {
        Person worker = identity.member(town.teamOfA(), "施调走");
        String preview = upload(roster(row("施调走改", worker.idNumber(), PATH_A, "", "", "")));
        sql.update("UPDATE identity_member SET organisation_id = ? WHERE id = ?", town.teamOfB(), worker.id());

        HttpResponse<String> answer = commit(preview);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("identity.roster-outdated");
    }

    @Test
    void what_is_no_workbook_or_has_no_header_is_refused_in_plain_words() {
        assertThat(send("名册.xlsx", "not a zip".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .body())
                .contains("platform.not-a-workbook");
        assertThat(send("名册.xlsx", book(List.of("甲", "乙"), List.of(List.of("1", "2"))))
                        .body())
                .contains("identity.roster-no-header");
    }

    @Test
    void headers_may_have_other_names_and_another_order() {
        byte[] file = book(
                List.of("序号", "手机号码", "证件号码", "名字", "所在单位"),
                List.of(List.of("1", "13855509999", IdentityFixture.newIdNumber(), "张别名", PATH_A)));

        assertThat(upload(file)).contains("\"newCount\":1", "\"faultCount\":0");
    }

    @Test
    void the_template_can_be_uploaded_and_holds_nobody() {
        HttpResponse<byte[]> template = asOrganiser().getBytes("/api/organiser/roster-template.xlsx");
        assertThat(template.statusCode()).isEqualTo(200);
        Workbooks.Book book = workbooks.read(template.body(), Workbooks.Limits.USUAL);
        assertThat(book.sheets()).extracting(Workbooks.Sheet::name).containsExactly("名册", "填写说明", "选项");

        assertThat(upload(template.body())).contains("\"rowCount\":0", "\"faultCount\":0");
    }

    @Test
    void five_thousand_people_come_in_at_once() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            rows.add(row("大批甲", IdentityFixture.newIdNumber(), PATH_A + "/第" + i % 20 + "班", "白酒酿造工", "5", ""));
        }
        byte[] file = book(HEADER, rows);

        String preview = upload(file);
        assertThat(preview).contains("\"newCount\":5000", "\"newOrganisationCount\":20");
        assertThat(commit(preview).statusCode()).isEqualTo(200);
        assertThat(members("大批甲")).contains("\"total\":5000");
        assertThat(upload(file)).contains("\"unchangedCount\":5000");
    }

    private Http asOrganiser() {
        return http().as(organiserOfA.cookie());
    }

    private String upload(byte[] file) {
        HttpResponse<String> answer = send("名册.xlsx", file);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> send(String name, byte[] file) {
        return asOrganiser().upload("/api/organiser/roster-imports", name, file);
    }

    private HttpResponse<String> commit(String preview) {
        return asOrganiser().post("/api/organiser/roster-imports/" + id(preview) + "/commit");
    }

    private String get(String preview, String part) {
        return asOrganiser()
                .get("/api/organiser/roster-imports/" + id(preview) + part + "?size=100")
                .body();
    }

    private String members(String name) {
        return asOrganiser()
                .post("/api/organiser/members/search", "{\"query\":\"" + name + "\"}")
                .body();
    }

    private static String id(String preview) {
        return preview.replaceAll("\\{\"id\":(\\d+).*", "$1");
    }

    private static List<String> row(String... cells) {
        return List.of(cells);
    }

    @SafeVarargs
    private static byte[] roster(List<String>... rows) {
        return book(HEADER, List.of(rows));
    }

    private static byte[] book(List<String> header, List<List<String>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WorkbookWriter book = new WorkbookWriter(bytes)) {
            WorkbookWriter.SheetWriter sheet = book.sheet("名册");
            sheet.header(header.stream()
                    .map(title -> new WorkbookWriter.Column(title, 12))
                    .toList());
            rows.forEach(row -> sheet.row(row.toArray()));
            sheet.finish();
        }
        return bytes.toByteArray();
    }
}

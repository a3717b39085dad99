package org.lianbing.bank.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.BankFixture;
import org.lianbing.bank.BankFixture.PublishedBank;
import org.lianbing.bank.QuestionType;
import org.lianbing.identity.IdentityFixture;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.identity.IdentityFixture.Town;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Sql;
import org.lianbing.testing.ServiceTest;

/** Who takes which bank out, in what shape. */
class ExportBankTest extends ServiceTest {
    @Inject
    BankFixture banks;

    @Inject
    Sql sql;

    private Town town;
    private Person editor;
    private Person stranger;
    private Person organiserOfCounty;
    private Person organiserOfB;
    private PublishedBank bank;

    @BeforeAll
    void people() {
        IdentityFixture identity = new IdentityFixture(context);
        town = identity.town();
        editor = identity.memberWithRole(town.companyA(), "王编", Roles.EDITOR);
        stranger = identity.memberWithRole(town.companyB(), "外编", Roles.EDITOR);
        organiserOfCounty = identity.memberWithRole(town.county(), "李审", Roles.ORGANISER);
        organiserOfB = identity.memberWithRole(town.companyB(), "乙组织", Roles.ORGANISER);
        bank = banks.publishForCompany(town.companyA(), 8);
    }

    @Test
    void workbook_has_a_chinese_name_and_reads_back_as_the_same_questions() {
        HttpResponse<byte[]> file = get(editor, "editor", bank.bankId(), "?format=XLSX");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(header(file, "Content-Disposition"))
                .startsWith("attachment; filename=\"lianbing.xlsx\"; filename*=UTF-8''%E6%B5%8B%E8%AF%95")
                .endsWith("%EF%BC%88%E5%90%AB%E7%AD%94%E6%A1%88%EF%BC%89.xlsx");
        assertThat(header(file, "Cache-Control")).isEqualTo("no-store");
        assertThat(QuestionFilesFixture.rows(file.body()))
                .hasSize(8)
                .allSatisfy(row -> assertThat(row.faults()).isEmpty());
    }

    @Test
    void every_format_comes_as_what_it_is() {
        for (String format : List.of("XLSX", "DOCX", "PDF", "GIFT", "MOODLE_XML", "QTI", "FOLDER")) {
            HttpResponse<byte[]> file = get(editor, "editor", bank.bankId(), "?format=" + format);
            assertThat(file.statusCode()).as(format).isEqualTo(200);
            assertThat(file.body().length).as(format).isGreaterThan(500);
        }
    }

    @Test
    void bank_of_another_company_is_not_there() {
        for (String path : List.of("?format=XLSX", "/check?format=GIFT")) {
            assertThat(get(stranger, "editor", bank.bankId(), path).statusCode())
                    .isEqualTo(404);
            assertThat(get(organiserOfB, "organiser", bank.bankId(), path).statusCode())
                    .isEqualTo(404);
        }
        assertThat(get(editor, "organiser", bank.bankId(), "?format=XLSX").statusCode())
                .isEqualTo(403);
        assertThat(get(organiserOfCounty, "organiser", bank.bankId(), "?format=XLSX")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void organiser_of_a_company_gets_no_keys_of_the_citys_bank() {
        PublishedBank citys = banks.publishForCompany(town.city(), 4);
        sql.update("UPDATE bank_bank SET scope = 'CITY' WHERE id = ?", citys.bankId());

        HttpResponse<byte[]> refused = get(organiserOfB, "organiser", citys.bankId(), "?format=PDF");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(text(refused)).contains("bank.keys-not-yours");
        HttpResponse<byte[]> given = get(organiserOfB, "organiser", citys.bankId(), "?format=XLSX&keys=false");
        assertThat(given.statusCode()).isEqualTo(200);
        assertThat(QuestionFilesFixture.rows(given.body()))
                .allSatisfy(row -> assertThat(row.said().key()
                                + row.said().rationale()
                                + row.said().source())
                        .isEmpty());
    }

    @Test
    void keys_of_a_public_bank_are_no_secret() {
        PublishedBank shipped = banks.publish(4);
        assertThat(get(organiserOfB, "organiser", shipped.bankId(), "?format=XLSX")
                        .statusCode())
                .isEqualTo(200);
        assertThat(get(editor, "editor", shipped.bankId(), "?format=XLSX").statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_cannot_be_done_is_said_in_words() {
        HttpResponse<byte[]> refused = get(editor, "editor", bank.bankId(), "?format=MOODLE_XML&keys=false");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(text(refused)).contains("bank.format-needs-keys");
        HttpResponse<byte[]> none = get(editor, "editor", bank.bankId(), "?format=XLSX&level=1");
        assertThat(none.statusCode()).isEqualTo(409);
        assertThat(text(none)).contains("bank.nothing-to-export");
    }

    @Test
    void filter_leaves_what_it_says() {
        byte[] file = get(
                        editor, "editor", bank.bankId(), "?format=XLSX&chapter=%E7%AC%AC%E4%B8%80%E7%AB%A0&type=SINGLE")
                .body();
        assertThat(QuestionFilesFixture.rows(file)).hasSize(2).allSatisfy(row -> {
            assertThat(QuestionFilesFixture.draft(row).chapter()).isEqualTo("第一章");
            assertThat(QuestionFilesFixture.draft(row).type()).isEqualTo(QuestionType.SINGLE);
        });
    }

    @Test
    void what_a_format_has_no_place_for_is_said_before_and_in_the_file() {
        PublishedBank orders = banks.publish(3, QuestionType.ORDERING);
        assertThat(text(get(organiserOfB, "organiser", orders.bankId(), "/check?format=GIFT")))
                .contains("\"questions\":3", "\"type\":\"ORDERING\"", "\"count\":3");
        assertThat(text(get(organiserOfB, "organiser", orders.bankId(), "/check?format=QTI")))
                .contains("\"leftOut\":[]");
        assertThat(text(get(organiserOfB, "organiser", orders.bankId(), "?format=GIFT")))
                .contains("// GIFT 放不下的题，没有导出：排序题");
    }

    @Test
    void who_took_which_bank_out_is_written_down() {
        PublishedBank other = banks.publishForCompany(town.companyA(), 2);
        get(editor, "editor", other.bankId(), "?format=DOCX&keys=false");
        get(stranger, "editor", other.bankId(), "?format=DOCX");
        assertThat(sql.list(
                        "SELECT actor, action, reason FROM platform_audit WHERE target = ?",
                        row -> row.getLong(1) + " " + row.getString(2) + " " + row.getString(3),
                        "bank:" + other.bankId()))
                .containsExactly(editor.id() + " bank.export DOCX，2 题，不带答案");
    }

    // ---- small steps

    private HttpResponse<byte[]> get(Person person, String role, long bankId, String rest) {
        return http().as(person.cookie()).getBytes("/api/" + role + "/banks/" + bankId + "/export" + rest);
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}

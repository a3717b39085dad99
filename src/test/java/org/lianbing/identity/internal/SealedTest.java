package org.lianbing.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianbing.identity.IdentityFixture;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Sql;
import org.lianbing.platform.WorkbookWriter;
import org.lianbing.testing.ServiceTest;

/** Whoever steals the database has no ID number, phone, password or code. */
class SealedTest extends ServiceTest {
    private static final String PHONE = "13855507788";
    private static final String PASSWORD = "门前的老槐树开花了";

    @Inject
    Sql sql;

    @Inject
    ActivationCodes codes;

    @Test
    void no_table_holds_an_id_number_a_phone_a_password_or_a_code_that_can_be_read() {
        IdentityFixture identity = new IdentityFixture(context);
        Person organiser = identity.memberWithRole(identity.town().companyA(), "甲组织", Roles.ORGANISER);
        String onRoster = IdentityFixture.newIdNumber();
        String mistyped = "110105194912310021";
        String inWrongColumn = IdentityFixture.newIdNumber();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (WorkbookWriter book = new WorkbookWriter(file)) {
            WorkbookWriter.SheetWriter sheet = book.sheet("名册");
            sheet.row("姓名", "身份证号", "组织路径", "手机号");
            sheet.row("张建华", onRoster, "亳州市总工会/谯城区总工会/甲酒业公司", PHONE);
            sheet.row("李明", mistyped, "亳州市总工会/谯城区总工会/甲酒业公司", PHONE + "0");
            sheet.row(inWrongColumn, "王小红", inWrongColumn, inWrongColumn);
            sheet.finish();
        }
        http().as(organiser.cookie()).upload("/api/organiser/roster-imports", onRoster + ".xlsx", file.toByteArray());
        Person worker = identity.member(identity.town().teamOfA(), "孙密码");
        String used = codes.issue(worker.id(), Duration.ofDays(1)).code();
        LoginTest.activate(http(), worker.idNumber(), used, PASSWORD);
        LoginTest.login(http(), worker.idNumber(), "wrong-password-1");
        http().as(organiser.cookie())
                .post("/api/organiser/members/" + worker.id() + "/reveal", "{\"reason\":\"核对信息\"}");
        String waiting = codes.issue(organiser.id(), Duration.ofDays(1)).code();

        String dump = dump();

        assertThat(dump).contains("张建华", "孙密码", "identity.reveal");
        assertThat(dump)
                .doesNotContain(
                        onRoster,
                        mistyped,
                        inWrongColumn,
                        worker.idNumber(),
                        organiser.idNumber(),
                        PHONE,
                        PASSWORD,
                        used,
                        waiting);
    }

    /** Every column of every table, read as text. */
    private String dump() {
        StringBuilder dump = new StringBuilder();
        List<String> tables = sql.list(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                        + " AND table_type = 'BASE TABLE'",
                row -> row.getString(1));
        for (String table : tables) {
            sql.list("SELECT * FROM `" + table + "`", row -> {
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    Object value = row.getObject(column);
                    if (value instanceof byte[] bytes) {
                        dump.append(new String(bytes, StandardCharsets.ISO_8859_1))
                                .append('\n');
                        dump.append(new String(bytes, StandardCharsets.UTF_8)).append('\n');
                    } else {
                        dump.append(value).append('\n');
                    }
                }
                return true;
            });
        }
        return dump.toString();
    }
}

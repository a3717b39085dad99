package org.lianbing.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lianbing.identity.IdentityFixture;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.identity.IdentityFixture.Town;
import org.lianbing.identity.OrganisationKind;
import org.lianbing.identity.Roles;
import org.lianbing.testing.Http;
import org.lianbing.testing.ServiceTest;

class OrganiserMembersTest extends ServiceTest {
    private static final String PASSWORD = "门前的老槐树开花了";

    @Inject
    ActivationCodes codes;

    private IdentityFixture identity;
    private Town town;
    private Person organiserOfA;
    private Person workerOfA;
    private Person workerOfB;

    @BeforeAll
    void peopleOfTwoCompanies() {
        identity = new IdentityFixture(context);
        town = identity.town();
        organiserOfA = identity.memberWithRole(town.companyA(), "甲组织", Roles.ORGANISER);
        workerOfA = identity.member(town.teamOfA(), "甲职工");
        workerOfB = identity.member(town.teamOfB(), "乙职工");
    }

    private Http asOrganiserOfA() {
        return http().as(organiserOfA.cookie());
    }

    @Test
    void an_organiser_sees_her_own_part_of_the_tree_and_nothing_else() {
        String members = asOrganiserOfA().get("/api/organiser/members?size=100").body();
        String organisations =
                asOrganiserOfA().get("/api/organiser/organisations").body();

        assertThat(members).contains("甲职工", "甲组织").doesNotContain("乙职工", workerOfA.idNumber());
        assertThat(organisations).contains("甲酒业公司").doesNotContain("乙药业公司", "谯城区总工会");
        assertThat(asOrganiserOfA()
                        .get("/api/organiser/organisations?parentId=" + town.companyA())
                        .body())
                .contains("酿造一班", "\"kind\":\"TEAM\"");
    }

    @Test
    void what_is_out_of_reach_looks_like_what_does_not_exist() {
        long nobody = 99_999_999;
        assertSame(
                asOrganiserOfA().get("/api/organiser/organisations?parentId=" + town.companyB()),
                asOrganiserOfA().get("/api/organiser/organisations?parentId=" + nobody));
        assertSame(
                asOrganiserOfA().get("/api/organiser/members?organisationId=" + town.companyB()),
                asOrganiserOfA().get("/api/organiser/members?organisationId=" + nobody));
        for (String act : new String[] {"reveal", "password-reset"}) {
            assertSame(
                    asOrganiserOfA()
                            .post("/api/organiser/members/" + workerOfB.id() + "/" + act, "{\"reason\":\"核对信息\"}"),
                    asOrganiserOfA().post("/api/organiser/members/" + nobody + "/" + act, "{\"reason\":\"核对信息\"}"));
        }
        assertSame(
                asOrganiserOfA()
                        .post("/api/organiser/activation-batches", "{\"organisationId\":" + town.companyB() + "}"),
                asOrganiserOfA().post("/api/organiser/activation-batches", "{\"organisationId\":" + nobody + "}"));
    }

    @Test
    void a_person_is_found_by_part_of_her_name_or_by_her_whole_number() {
        assertThat(asOrganiserOfA()
                        .get("/api/organiser/members?query=%E7%94%B2%E8%81%8C")
                        .body())
                .contains("\"total\":1", "甲职工");
        assertThat(asOrganiserOfA()
                        .post("/api/organiser/members/search", "{\"query\":\"" + workerOfA.idNumber() + "\"}")
                        .body())
                .contains("\"total\":1", "甲职工");
        assertThat(asOrganiserOfA()
                        .post("/api/organiser/members/search", "{\"query\":\"" + workerOfB.idNumber() + "\"}")
                        .body())
                .contains("\"total\":0");
        assertThat(asOrganiserOfA().get("/api/organiser/members?query=%25").body())
                .contains("\"total\":0");
    }

    @Test
    void revealing_a_number_needs_a_reason_and_the_person_sees_who_did_it() {
        Person worker = identity.member(town.teamOfA(), "钱被看");

        HttpResponse<String> silent =
                asOrganiserOfA().post("/api/organiser/members/" + worker.id() + "/reveal", "{\"reason\":\" \"}");
        HttpResponse<String> answer =
                asOrganiserOfA().post("/api/organiser/members/" + worker.id() + "/reveal", "{\"reason\":\"核对获奖人身份\"}");

        assertThat(silent.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(worker.idNumber());
        String accesses = http().as(worker.cookie()).get("/api/me/accesses").body();
        assertThat(accesses).contains("\"total\":1", "甲组织", "查看完整证件号和手机号", "核对获奖人身份");
        assertThat(http().as(workerOfA.cookie()).get("/api/me/accesses").body()).doesNotContain("核对获奖人身份");
    }

    @Test
    void a_reset_voids_the_password_ends_the_sessions_and_tells_the_person() {
        Person worker = identity.member(town.teamOfA(), "孙忘记");
        String code = codes.issue(worker.id(), Duration.ofDays(1)).code();
        LoginTest.activate(http(), worker.idNumber(), code, PASSWORD);
        String phone = identity.cookie(worker.id());
        assertThat(http().as(phone).get("/api/auth/session").statusCode()).isEqualTo(200);

        HttpResponse<String> reset = asOrganiserOfA()
                .post("/api/organiser/members/" + worker.id() + "/password-reset", "{\"reason\":\"本人忘记密码\"}");

        assertThat(reset.statusCode()).isEqualTo(200);
        assertThat(http().as(phone).get("/api/auth/session").statusCode()).isEqualTo(401);
        assertThat(LoginTest.login(http(), worker.idNumber(), PASSWORD).statusCode())
                .isEqualTo(401);
        String newCode = reset.body().replaceAll(".*\"code\":\"([A-Z0-9]+)\".*", "$1");
        HttpResponse<String> back = LoginTest.activate(http(), worker.idNumber(), newCode, "另一个很好的密码呀呀");
        assertThat(back.statusCode()).isEqualTo(200);
        Http again = http().as(LoginTest.cookie(back, "lb_session"));
        assertThat(again.get("/api/me/messages").body()).contains("本人忘记密码", "\"read\":false");
        assertThat(again.get("/api/me/messages/unread").body()).isEqualTo("{\"count\":1}");
        assertThat(again.post("/api/me/messages/read").statusCode()).isEqualTo(204);
        assertThat(again.get("/api/me/messages/unread").body()).isEqualTo("{\"count\":0}");
        assertThat(again.get("/api/me/accesses").body()).contains("重置密码");
    }

    @Test
    void nobody_resets_the_password_of_somebody_who_reaches_further() {
        Person administrator = identity.memberWithRole(town.teamOfA(), "住在甲的管理员", Roles.ADMINISTRATOR);
        Person organiserOfCounty = identity.member(town.teamOfA(), "住在甲的县组织者");
        identity.grant(organiserOfCounty.id(), Roles.ORGANISER, town.county());

        for (Person higher : new Person[] {administrator, organiserOfCounty}) {
            HttpResponse<String> answer = asOrganiserOfA()
                    .post("/api/organiser/members/" + higher.id() + "/password-reset", "{\"reason\":\"试试\"}");
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("identity.holds-higher-role");
        }
    }

    @Test
    void slips_are_printed_again_until_their_codes_are_used() {
        long team = identity.organisation(town.companyA(), OrganisationKind.TEAM, "发码班");
        Person first = identity.member(team, "周一码");
        Person second = identity.member(team, "周二码");
        Person chief = identity.memberWithRole(team, "周管理", Roles.ADMINISTRATOR);

        String batch = asOrganiserOfA()
                .post("/api/organiser/activation-batches", "{\"organisationId\":" + team + "}")
                .body();
        assertThat(batch).contains("\"count\":2", "发码班");
        String path = "/api/organiser/activation-batches/" + batch.replaceAll("\\{\"id\":(\\d+).*", "$1") + "/slips";
        String slips = asOrganiserOfA().get(path).body();
        assertThat(slips)
                .contains("周一码", "周二码", "甲酒业公司 发码班", "\"address\":\"http://")
                .doesNotContain(first.idNumber(), chief.name());
        assertThat(asOrganiserOfA().get(path).body()).isEqualTo(slips);

        String code = slips.replaceAll(".*?周一码.*?\"code\":\"([A-Z0-9]+)\".*", "$1");
        assertThat(LoginTest.activate(http(), first.idNumber(), code, PASSWORD).statusCode())
                .isEqualTo(200);

        assertThat(asOrganiserOfA().get(path).body())
                .contains("\"total\":1", "周二码")
                .doesNotContain("周一码");
        assertThat(asOrganiserOfA()
                        .post("/api/organiser/activation-batches", "{\"organisationId\":" + team + "}")
                        .body())
                .contains("identity.nobody-to-activate");
        assertThat(second.id()).isPositive();
        Person organiserOfB = identity.memberWithRole(town.companyB(), "乙组织", Roles.ORGANISER);
        assertThat(http().as(organiserOfB.cookie()).get(path).statusCode()).isEqualTo(404);
        assertThat(http().as(organiserOfB.cookie())
                        .get("/api/organiser/activation-batches")
                        .body())
                .contains("\"total\":0");
    }

    private static void assertSame(HttpResponse<String> outOfReach, HttpResponse<String> notExisting) {
        assertThat(outOfReach.statusCode()).isEqualTo(404);
        assertThat(outOfReach.statusCode()).isEqualTo(notExisting.statusCode());
        assertThat(outOfReach.body()).isEqualTo(notExisting.body());
    }
}

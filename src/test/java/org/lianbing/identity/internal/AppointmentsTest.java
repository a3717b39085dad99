package org.lianbing.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lianbing.identity.IdentityFixture;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.identity.IdentityFixture.Town;
import org.lianbing.identity.Roles;
import org.lianbing.testing.Http;
import org.lianbing.testing.ServiceTest;

class AppointmentsTest extends ServiceTest {
    private IdentityFixture identity;
    private Town town;
    private Person administrator;
    private Person organiserOfCounty;
    private Person organiserOfA;

    @BeforeAll
    void peopleOfATown() {
        identity = new IdentityFixture(context);
        town = identity.town();
        administrator = identity.memberWithRole(town.city(), "管理员甲", Roles.ADMINISTRATOR);
        organiserOfCounty = identity.memberWithRole(town.county(), "县组织", Roles.ORGANISER);
        organiserOfA = identity.memberWithRole(town.companyA(), "甲组织", Roles.ORGANISER);
    }

    private Http as(Person person) {
        return http().as(person.cookie());
    }

    private static String path(Person person) {
        return "/api/organiser/members/" + person.id() + "/roles";
    }

    private static String role(String role, long organisation) {
        return "{\"role\":\"" + role + "\",\"organisationId\":" + organisation + "}";
    }

    private static String revocation(String role, long organisation) {
        return "{\"role\":\"" + role + "\",\"organisationId\":" + organisation + ",\"reason\":\"调离岗位\"}";
    }

    @Test
    void an_organiser_appoints_an_editor_who_can_work_at_once_and_takes_it_back() {
        Person worker = identity.member(town.teamOfA(), "新编辑");
        assertThat(as(worker).get("/api/editor/banks").statusCode()).isEqualTo(403);

        assertThat(as(organiserOfA)
                        .post(path(worker), role(Roles.EDITOR, town.companyA()))
                        .body())
                .contains("\"role\":\"EDITOR\"", "\"mayRevoke\":true");
        assertThat(as(worker).get("/api/editor/banks").statusCode()).isEqualTo(200);
        assertThat(as(worker).get("/api/me/messages").body()).contains("任命您为“甲酒业公司”的题库编辑");

        as(organiserOfA).post(path(worker) + "/revoke", revocation(Roles.EDITOR, town.companyA()));
        assertThat(as(worker).get("/api/editor/banks").statusCode()).isEqualTo(403);
        assertThat(as(organiserOfA)
                        .post(path(worker) + "/revoke", revocation(Roles.EDITOR, town.companyA()))
                        .body())
                .contains("identity.role-not-held");
        assertThat(as(worker).get("/api/me/messages").body()).contains("理由：调离岗位");
    }

    @Test
    void an_organiser_appoints_no_equal_and_nobody_above_her() {
        Person worker = identity.member(town.teamOfA(), "想当组织者");
        for (String body : new String[] {
            role(Roles.ORGANISER, town.companyA()), role(Roles.ADMINISTRATOR, town.companyA()),
        }) {
            assertThat(as(organiserOfA).post(path(worker), body).body()).contains("identity.role-not-yours-to-give");
        }
        assertThat(as(organiserOfCounty)
                        .post(path(worker), role(Roles.ORGANISER, town.companyA()))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void nobody_appoints_or_removes_herself() {
        assertThat(as(administrator)
                        .post(path(administrator), role(Roles.EDITOR, town.city()))
                        .body())
                .contains("identity.own-role");
        assertThat(as(administrator)
                        .post(path(administrator) + "/revoke", revocation(Roles.ADMINISTRATOR, town.city()))
                        .body())
                .contains("identity.own-role");
    }

    @Test
    void out_of_reach_looks_like_not_existing() {
        Person stranger = identity.member(town.teamOfB(), "外单位的人");
        Person worker = identity.member(town.teamOfA(), "本单位的人");
        assertThat(as(organiserOfA).get(path(stranger)).statusCode()).isEqualTo(404);
        assertThat(as(organiserOfA)
                        .post(path(stranger), role(Roles.EDITOR, town.companyA()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(as(organiserOfA)
                        .post(path(worker), role(Roles.EDITOR, town.companyB()))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void an_administrator_removes_another_but_never_the_last() {
        Person second = identity.member(town.teamOfB(), "管理员乙");
        as(administrator).post(path(second), role(Roles.ADMINISTRATOR, town.city()));
        Person third = identity.member(town.teamOfB(), "管理员丙");
        as(administrator).post(path(third), role(Roles.ADMINISTRATOR, town.city()));

        assertThat(as(second)
                        .post(path(third) + "/revoke", revocation(Roles.ADMINISTRATOR, town.city()))
                        .statusCode())
                .isEqualTo(200);
        assertThat(as(second)
                        .post(path(administrator) + "/revoke", revocation(Roles.ADMINISTRATOR, town.city()))
                        .statusCode())
                .isEqualTo(200);
        as(second).post(path(administrator), role(Roles.ADMINISTRATOR, town.city()));
        as(administrator).post(path(second) + "/revoke", revocation(Roles.ADMINISTRATOR, town.city()));
    }

    @Test
    void only_an_administrator_changes_whom_people_are_told_to_call() {
        String body = "{\"name\":\"市总工会\",\"phone\":\"0558-5550000\",\"hours\":\"工作日\"}";
        assertThat(as(organiserOfCounty).put("/api/organiser/contact", body).statusCode())
                .isEqualTo(403);
        assertThat(as(administrator).put("/api/organiser/contact", body).body()).contains("市总工会电话 0558-5550000（工作日）");
    }
}

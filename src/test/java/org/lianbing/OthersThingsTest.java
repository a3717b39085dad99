package org.lianbing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.web.router.Router;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.BankFixture;
import org.lianbing.bank.BankFixture.PublishedBank;
import org.lianbing.contest.ContestFixture;
import org.lianbing.exam.AttemptSummary;
import org.lianbing.exam.ExamFixture;
import org.lianbing.exam.Occasion;
import org.lianbing.identity.IdentityFixture;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.identity.IdentityFixture.Town;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Sql;
import org.lianbing.points.PointsFixture;
import org.lianbing.testing.Http;
import org.lianbing.testing.ServiceTest;

/**
 * What belongs to another company or another person is answered as if it were not there, in every module: an endpoint
 * that names a thing has a row here. Module bank has a matrix of its own.
 */
class OthersThingsTest extends ServiceTest {
    private static final Pattern NAMED = Pattern.compile("\\{([a-z]+)}");
    private static final String REASON = "{\"reason\":\"核对信息\"}";
    private static final String FILE = "(file)";
    private static final String DEVICE = "{\"device\":\"phone-1\"}";

    /** Not about somebody's thing: a list, a secret that is known or not, or what everybody may see. */
    private static final Set<String> NOT_OWNED = Set.of(
            "GET /api/boards/{period}/{scope}",
            "GET /api/setup/{token}",
            "POST /api/setup/{token}",
            "GET /api/files/{id}/{name}",
            "GET /k/{token}",
            "GET /c/{number}",
            "GET /api/certificates/{number}",
            "GET /openapi/{name}",
            "GET /assets/{+path}",
            "GET /console/assets/{+path}",
            "GET /api/keeper/pickups/{code}",
            "POST /api/keeper/pickups/{code}/handover",
            "POST /api/keeper/pickups/{code}/undo");

    /** @param stranger who asks: an organiser, or a worker, of the other company */
    private record Row(String endpoint, String stranger, String path, String body) {
        static Row organiser(String endpoint, String path, String body) {
            return new Row(endpoint, Roles.ORGANISER, path, body);
        }

        static Row worker(String endpoint, String path, String body) {
            return new Row(endpoint, Roles.WORKER, path, body);
        }

        HttpResponse<String> ask(Http http, String filledPath, String filledBody) {
            if (filledBody.equals(FILE)) {
                return http.upload(filledPath, "a.png", new byte[] {'a'});
            }
            return switch (endpoint.substring(0, endpoint.indexOf(' '))) {
                case "GET" -> http.get(filledPath);
                case "POST" -> http.post(filledPath, filledBody);
                case "PUT" -> http.put(filledPath, filledBody);
                case "DELETE" -> http.delete(filledPath);
                default -> throw new AssertionError(endpoint);
            };
        }
    }

    private static List<Row> rows() {
        String prize =
                "{\"name\":\"杯\",\"description\":\"\",\"price\":10,\"limitPerMember\":1,\"pickupPlace\":\"一楼\",\"onSale\":true}";
        return List.of(
                Row.organiser(
                        "POST /api/organiser/members/{id}/reveal", "/api/organiser/members/{member}/reveal", REASON),
                Row.organiser(
                        "POST /api/organiser/members/{id}/password-reset",
                        "/api/organiser/members/{member}/password-reset",
                        REASON),
                Row.organiser("GET /api/organiser/members/{id}/roles", "/api/organiser/members/{member}/roles", ""),
                Row.organiser(
                        "POST /api/organiser/members/{id}/roles",
                        "/api/organiser/members/{member}/roles",
                        "{\"role\":\"EDITOR\",\"organisationId\":{company}}"),
                Row.organiser(
                        "POST /api/organiser/members/{id}/roles/revoke",
                        "/api/organiser/members/{member}/roles/revoke",
                        "{\"role\":\"EDITOR\",\"organisationId\":{company},\"reason\":\"离职了\"}"),
                Row.organiser(
                        "GET /api/organiser/activation-batches/{id}/slips",
                        "/api/organiser/activation-batches/{batch}/slips",
                        ""),
                Row.organiser("GET /api/organiser/contests/{id}", "/api/organiser/contests/{contest}", ""),
                Row.organiser("PUT /api/organiser/contests/{id}", "/api/organiser/contests/{draft}", "{whole}"),
                Row.organiser("DELETE /api/organiser/contests/{id}", "/api/organiser/contests/{draft}", ""),
                Row.organiser("POST /api/organiser/contests/{id}/check", "/api/organiser/contests/{draft}/check", "{}"),
                Row.organiser(
                        "POST /api/organiser/contests/{id}/publish", "/api/organiser/contests/{draft}/publish", "{}"),
                Row.organiser(
                        "POST /api/organiser/contests/{id}/clone",
                        "/api/organiser/contests/{contest}/clone",
                        "{\"name\":\"再办一次\",\"startsAt\":\"2027-01-01T00:00:00Z\"}"),
                Row.organiser(
                        "GET /api/organiser/contests/{id}/events/{eventId}/entries",
                        "/api/organiser/contests/{contest}/events/{event}/entries",
                        ""),
                Row.organiser(
                        "POST /api/organiser/contests/{id}/events/{eventId}/entries/{memberId}/approval",
                        "/api/organiser/contests/{contest}/events/{event}/entries/{member}/approval",
                        "{}"),
                Row.organiser(
                        "POST /api/organiser/contests/{id}/events/{eventId}/entries/{memberId}/refusal",
                        "/api/organiser/contests/{contest}/events/{event}/entries/{member}/refusal",
                        REASON),
                Row.organiser(
                        "GET /api/organiser/contests/{id}/paper",
                        "/api/organiser/contests/{draft}/paper?format=GIFT",
                        ""),
                Row.organiser("GET /api/organiser/rounds/{id}/monitor", "/api/organiser/rounds/{round}/monitor", ""),
                Row.organiser(
                        "POST /api/organiser/rounds/{id}/extra-time",
                        "/api/organiser/rounds/{round}/extra-time",
                        "{\"memberId\":{member},\"extraSeconds\":60,\"reason\":\"断电\"}"),
                Row.organiser("GET /api/organiser/rounds/{id}/draw", "/api/organiser/rounds/{drawn}/draw", ""),
                Row.organiser(
                        "POST /api/organiser/rounds/{id}/draw/commitment",
                        "/api/organiser/rounds/{drawn}/draw/commitment",
                        "{\"valueName\":\"双色球 2026-12-01 开奖号码\"}"),
                Row.organiser(
                        "POST /api/organiser/rounds/{id}/draw/value",
                        "/api/organiser/rounds/{drawn}/draw/value",
                        "{\"value\":\"01 02 03\"}"),
                Row.organiser(
                        "POST /api/organiser/rounds/{id}/draw/reveal",
                        "/api/organiser/rounds/{drawn}/draw/reveal",
                        "{}"),
                Row.organiser("GET /api/organiser/rounds/{id}/results", "/api/organiser/rounds/{round}/results", ""),
                Row.organiser(
                        "GET /api/organiser/rounds/{id}/results/file",
                        "/api/organiser/rounds/{round}/results/file?format=CSV",
                        ""),
                Row.organiser(
                        "GET /api/organiser/rounds/{id}/advancement", "/api/organiser/rounds/{round}/advancement", ""),
                Row.organiser(
                        "POST /api/organiser/rounds/{id}/advancement",
                        "/api/organiser/rounds/{round}/advancement",
                        "{}"),
                Row.organiser(
                        "GET /api/organiser/rounds/{id}/advancement/lines",
                        "/api/organiser/rounds/{round}/advancement/lines",
                        ""),
                Row.organiser(
                        "GET /api/organiser/rounds/{id}/advancement/withdrawals",
                        "/api/organiser/rounds/{round}/advancement/withdrawals",
                        ""),
                Row.organiser(
                        "POST /api/organiser/rounds/{id}/advancement/preview",
                        "/api/organiser/rounds/{round}/advancement/preview",
                        "{\"memberId\":{member},\"change\":\"EXCLUDE\"}"),
                Row.organiser(
                        "POST /api/organiser/rounds/{id}/advancement/changes",
                        "/api/organiser/rounds/{round}/advancement/changes",
                        "{\"memberId\":{member},\"change\":\"EXCLUDE\",\"reason\":\"证书过期\",\"version\":1}"),
                Row.organiser(
                        "POST /api/organiser/rounds/{id}/advancement/notice",
                        "/api/organiser/rounds/{round}/advancement/notice",
                        "{\"version\":1}"),
                Row.organiser(
                        "POST /api/organiser/rounds/{id}/advancement/seal",
                        "/api/organiser/rounds/{round}/advancement/seal",
                        "{\"version\":1}"),
                Row.organiser(
                        "GET /api/organiser/rounds/{id}/advancement/final-list.txt",
                        "/api/organiser/rounds/{round}/advancement/final-list.txt",
                        ""),
                Row.organiser(
                        "POST /api/organiser/rounds/{id}/advancement/simulation",
                        "/api/organiser/rounds/{round}/advancement/simulation",
                        "{\"rule\":{\"places\":3,\"ties\":\"ALL\",\"noticeDays\":5,\"showScores\":true}}"),
                Row.organiser(
                        "GET /api/organiser/rounds/{id}/objections", "/api/organiser/rounds/{round}/objections", ""),
                Row.organiser(
                        "POST /api/organiser/rounds/{id}/objections/{objectionId}/decision",
                        "/api/organiser/rounds/{round}/objections/1/decision",
                        "{\"upheld\":false,\"reply\":\"核实无误\"}"),
                Row.worker("GET /api/rounds/{roundId}/notice", "/api/rounds/{round}/notice", ""),
                Row.worker("GET /api/rounds/{roundId}/notice/lines", "/api/rounds/{round}/notice/lines", ""),
                Row.worker(
                        "GET /api/rounds/{roundId}/notice/final-list.txt",
                        "/api/rounds/{round}/notice/final-list.txt",
                        ""),
                Row.worker("GET /api/rounds/{roundId}/notice/objections", "/api/rounds/{round}/notice/objections", ""),
                Row.worker(
                        "POST /api/rounds/{roundId}/notice/objections",
                        "/api/rounds/{round}/notice/objections",
                        "{\"text\":\"第一名证书过期\"}"),
                Row.worker(
                        "POST /api/rounds/{roundId}/notice/withdrawal",
                        "/api/rounds/{round}/notice/withdrawal",
                        REASON),
                Row.organiser(
                        "GET /api/organiser/occasions/{kind}/{key}/questions",
                        "/api/organiser/occasions/round/{round}/questions",
                        ""),
                Row.organiser(
                        "GET /api/organiser/occasions/{kind}/{key}/regrades",
                        "/api/organiser/occasions/round/{round}/regrades",
                        ""),
                Row.organiser(
                        "POST /api/organiser/occasions/{kind}/{key}/regrades",
                        "/api/organiser/occasions/round/{round}/regrades",
                        "{\"reason\":\"题目印错\",\"remedies\":[{\"revisionId\":{revision},\"kind\":\"FULL_MARKS\"}]}"),
                Row.organiser("GET /api/organiser/regrades/{id}", "/api/organiser/regrades/{regrade}", ""),
                Row.organiser(
                        "GET /api/organiser/regrades/{id}/changes", "/api/organiser/regrades/{regrade}/changes", ""),
                Row.organiser(
                        "POST /api/organiser/regrades/{id}/decide",
                        "/api/organiser/regrades/{regrade}/decide",
                        "{\"policy\":\"REPLACE\",\"reason\":\"专家组核实\"}"),
                Row.organiser(
                        "POST /api/organiser/regrades/{id}/withdraw",
                        "/api/organiser/regrades/{regrade}/withdraw",
                        "{}"),
                Row.organiser(
                        "GET /api/organiser/occasions/{kind}/{key}/markers",
                        "/api/organiser/occasions/round/{round}/markers",
                        ""),
                Row.organiser(
                        "PUT /api/organiser/occasions/{kind}/{key}/markers",
                        "/api/organiser/occasions/round/{round}/markers",
                        "{\"memberIds\":[]}"),
                Row.organiser(
                        "GET /api/organiser/occasions/{kind}/{key}/markers/log",
                        "/api/organiser/occasions/round/{round}/markers/log",
                        ""),
                Row.worker("POST /api/marking-tasks/{kind}/{key}/next", "/api/marking-tasks/round/{round}/next", "{}"),
                Row.worker("PUT /api/marking-tasks/{id}/mark", "/api/marking-tasks/{task}/mark", "{\"markTenths\":0}"),
                Row.organiser(
                        "GET /api/organiser/contests/{id}/shared-places",
                        "/api/organiser/contests/{contest}/shared-places",
                        ""),
                Row.organiser(
                        "POST /api/organiser/contests/{id}/shared-places/network",
                        "/api/organiser/contests/{contest}/shared-places/network",
                        "{\"label\":\"一车间\"}"),
                Row.organiser(
                        "POST /api/organiser/contests/{id}/shared-places/code",
                        "/api/organiser/contests/{contest}/shared-places/code",
                        "{}"),
                Row.organiser(
                        "DELETE /api/organiser/contests/{id}/shared-places/{placeId}",
                        "/api/organiser/contests/{contest}/shared-places/1",
                        ""),
                Row.worker(
                        "POST /api/contests/{id}/shared-phones",
                        "/api/contests/{contest}/shared-phones",
                        "{\"device\":\"phone-1\",\"code\":\"ABCDEFGH\"}"),
                Row.organiser(
                        "GET /api/organiser/contests/{id}/events/{eventId}/rounds/{roundId}/awards",
                        "/api/organiser/contests/{contest}/events/{event}/rounds/{round}/awards",
                        ""),
                Row.organiser(
                        "PUT /api/organiser/contests/{id}/events/{eventId}/rounds/{roundId}/awards",
                        "/api/organiser/contests/{contest}/events/{event}/rounds/{round}/awards",
                        "{\"bands\":[{\"name\":\"一等奖\",\"size\":\"PLACES\",\"amount\":1}],\"ties\":\"UP\"}"),
                Row.organiser(
                        "GET /api/organiser/contests/{id}/events/{eventId}/rounds/{roundId}/awards/rows",
                        "/api/organiser/contests/{contest}/events/{event}/rounds/{round}/awards/rows",
                        ""),
                Row.organiser(
                        "PUT /api/organiser/contests/{id}/events/{eventId}/rounds/{roundId}/awards/exclusions/{memberId}",
                        "/api/organiser/contests/{contest}/events/{event}/rounds/{round}/awards/exclusions/{member}",
                        REASON),
                Row.organiser(
                        "DELETE /api/organiser/contests/{id}/events/{eventId}/rounds/{roundId}/awards/exclusions/{memberId}",
                        "/api/organiser/contests/{contest}/events/{event}/rounds/{round}/awards/exclusions/{member}",
                        ""),
                Row.organiser(
                        "POST /api/organiser/contests/{id}/events/{eventId}/rounds/{roundId}/awards/confirm",
                        "/api/organiser/contests/{contest}/events/{event}/rounds/{round}/awards/confirm",
                        "{\"seal\":\"1\"}"),
                Row.organiser(
                        "POST /api/organiser/contests/{id}/events/{eventId}/rounds/{roundId}/awards/{memberId}/withdrawal",
                        "/api/organiser/contests/{contest}/events/{event}/rounds/{round}/awards/{member}/withdrawal",
                        REASON),
                Row.organiser(
                        "GET /api/organiser/contests/{id}/events/{eventId}/rounds/{roundId}/certificates.pdf",
                        "/api/organiser/contests/{contest}/events/{event}/rounds/{round}/certificates.pdf",
                        ""),
                Row.organiser(
                        "GET /api/organiser/rounds/{id}/monitor/units",
                        "/api/organiser/rounds/{round}/monitor/units",
                        ""),
                Row.organiser(
                        "GET /api/organiser/rounds/{id}/board", "/api/organiser/rounds/{round}/board?kind=PERSON", ""),
                Row.organiser(
                        "GET /api/organiser/rounds/{id}/board.xlsx",
                        "/api/organiser/rounds/{round}/board.xlsx?kind=PERSON",
                        ""),
                Row.organiser("GET /api/organiser/rounds/{id}/reveal", "/api/organiser/rounds/{round}/reveal", ""),
                Row.organiser("POST /api/organiser/rounds/{id}/reveal", "/api/organiser/rounds/{round}/reveal", "{}"),
                Row.organiser(
                        "GET /api/organiser/rounds/{id}/announcements",
                        "/api/organiser/rounds/{round}/announcements",
                        ""),
                Row.organiser(
                        "POST /api/organiser/rounds/{id}/announcements",
                        "/api/organiser/rounds/{round}/announcements",
                        "{\"text\":\"通知\"}"),
                Row.organiser(
                        "GET /api/organiser/rounds/{id}/inquiries", "/api/organiser/rounds/{round}/inquiries", ""),
                Row.organiser(
                        "POST /api/organiser/rounds/{id}/inquiries/{inquiryId}/reply",
                        "/api/organiser/rounds/{round}/inquiries/{inquiry}/reply",
                        "{\"text\":\"答复\",\"toAll\":false}"),
                Row.organiser(
                        "GET /api/organiser/rounds/{id}/exclusions", "/api/organiser/rounds/{round}/exclusions", ""),
                Row.organiser(
                        "POST /api/organiser/rounds/{id}/exclusions",
                        "/api/organiser/rounds/{round}/exclusions",
                        "{\"memberId\":{member},\"reason\":\"替考\"}"),
                Row.organiser(
                        "POST /api/organiser/rounds/{id}/force-submissions",
                        "/api/organiser/rounds/{round}/force-submissions",
                        "{\"memberId\":{member},\"reason\":\"替考\"}"),
                Row.organiser("GET /api/organiser/rounds/{id}/cases", "/api/organiser/rounds/{round}/cases", ""),
                Row.organiser(
                        "GET /api/organiser/rounds/{id}/cases/summary",
                        "/api/organiser/rounds/{round}/cases/summary",
                        ""),
                Row.organiser("GET /api/organiser/rounds/{id}/cases/{no}", "/api/organiser/rounds/{round}/cases/1", ""),
                Row.organiser(
                        "POST /api/organiser/rounds/{id}/cases/{no}/clearance",
                        "/api/organiser/rounds/{round}/cases/1/clearance",
                        "{\"note\":\"看过了\"}"),
                Row.organiser(
                        "POST /api/organiser/rounds/{id}/cases/{no}/questions",
                        "/api/organiser/rounds/{round}/cases/1/questions",
                        "{\"memberId\":{member},\"question\":\"请说明\"}"),
                Row.organiser(
                        "POST /api/organiser/rounds/{id}/cases/{no}/exclusion",
                        "/api/organiser/rounds/{round}/cases/1/exclusion",
                        "{\"memberId\":{member},\"reason\":\"代答\"}"),
                Row.organiser(
                        "POST /api/organiser/rounds/{id}/cases/{no}/exclusion/confirmation",
                        "/api/organiser/rounds/{round}/cases/1/exclusion/confirmation",
                        "{}"),
                Row.organiser(
                        "POST /api/organiser/rounds/{id}/cases/{no}/exclusion/refusal",
                        "/api/organiser/rounds/{round}/cases/1/exclusion/refusal",
                        "{\"note\":\"再核对\"}"),
                Row.worker(
                        "POST /api/case-questions/{roundId}/{no}/reply",
                        "/api/case-questions/{round}/1/reply",
                        "{\"text\":\"练过\"}"),
                Row.organiser("PUT /api/organiser/prizes/{id}", "/api/organiser/prizes/{prize}", prize),
                Row.organiser(
                        "POST /api/organiser/prizes/{id}/stock",
                        "/api/organiser/prizes/{prize}/stock",
                        "{\"change\":1,\"reason\":\"进货\"}"),
                Row.organiser(
                        "GET /api/organiser/contests/{id}/events/{eventId}/total",
                        "/api/organiser/contests/{contest}/events/{event}/total",
                        ""),
                Row.organiser(
                        "PUT /api/organiser/contests/{id}/events/{eventId}/total",
                        "/api/organiser/contests/{contest}/events/{event}/total",
                        "{\"parts\":[{\"name\":\"实操\",\"kind\":\"PRACTICAL\",\"weight\":100}]}"),
                Row.organiser(
                        "POST /api/organiser/contests/{id}/events/{eventId}/total/compute",
                        "/api/organiser/contests/{contest}/events/{event}/total/compute",
                        "{}"),
                Row.organiser(
                        "POST /api/organiser/contests/{id}/events/{eventId}/total/publish",
                        "/api/organiser/contests/{contest}/events/{event}/total/publish",
                        "{}"),
                Row.organiser(
                        "GET /api/organiser/contests/{id}/events/{eventId}/total/rows",
                        "/api/organiser/contests/{contest}/events/{event}/total/rows",
                        ""),
                Row.organiser(
                        "GET /api/organiser/contests/{id}/events/{eventId}/practical-scores",
                        "/api/organiser/contests/{contest}/events/{event}/practical-scores",
                        ""),
                Row.organiser(
                        "GET /api/organiser/contests/{id}/events/{eventId}/practical-scores.xlsx",
                        "/api/organiser/contests/{contest}/events/{event}/practical-scores.xlsx",
                        ""),
                Row.organiser(
                        "PUT /api/organiser/contests/{id}/events/{eventId}/practical-scores/{memberId}",
                        "/api/organiser/contests/{contest}/events/{event}/practical-scores/{member}",
                        "{\"scoreTenths\":1}"),
                Row.organiser(
                        "POST /api/organiser/contests/{id}/events/{eventId}/practical-scores",
                        "/api/organiser/contests/{contest}/events/{event}/practical-scores",
                        FILE),
                Row.worker("GET /api/contests/{id}/totals", "/api/contests/{contest}/totals", ""),
                Row.organiser(
                        "GET /api/organiser/rounds/{id}/members/{memberId}/appeal-bundle.pdf",
                        "/api/organiser/rounds/{round}/members/{member}/appeal-bundle.pdf",
                        ""),
                Row.worker("GET /api/rounds/{roundId}/appeal-bundle.pdf", "/api/rounds/{round}/appeal-bundle.pdf", ""),
                Row.worker("GET /api/awards/{id}/certificate.pdf", "/api/awards/{award}/certificate.pdf", ""),
                Row.worker("GET /api/contests/{id}", "/api/contests/{contest}", ""),
                Row.worker("POST /api/contests/{id}/entries", "/api/contests/{contest}/entries", "{}"),
                Row.worker("POST /api/rounds/{roundId}/attempts", "/api/rounds/{round}/attempts", DEVICE),
                Row.worker("GET /api/rounds/{roundId}/draw", "/api/rounds/{drawn}/draw", ""),
                Row.worker("GET /api/rounds/{roundId}/draw/file", "/api/rounds/{drawn}/draw/file", ""),
                Row.worker("GET /api/rounds/{roundId}/board", "/api/rounds/{round}/board?kind=PERSON", ""),
                Row.worker("GET /api/rounds/{roundId}/notices", "/api/rounds/{round}/notices", ""),
                Row.worker(
                        "POST /api/rounds/{roundId}/inquiries", "/api/rounds/{round}/inquiries", "{\"text\":\"提问\"}"),
                Row.worker("GET /api/attempts/{id}", "/api/attempts/{attempt}", ""),
                Row.worker("POST /api/attempts/{id}/device", "/api/attempts/{attempt}/device", DEVICE),
                Row.worker(
                        "PUT /api/attempts/{id}/answers/{position}",
                        "/api/attempts/{attempt}/answers/1",
                        "{\"seq\":5,\"answer\":\"A\",\"device\":\"phone-1\"}"),
                Row.worker(
                        "POST /api/attempts/{id}/presence",
                        "/api/attempts/{attempt}/presence",
                        "{\"device\":\"phone-1\",\"absences\":[]}"),
                Row.worker("POST /api/attempts/{id}/submit", "/api/attempts/{attempt}/submit", DEVICE),
                Row.worker(
                        "POST /api/attempts/{id}/answer-check",
                        "/api/attempts/{attempt}/answer-check",
                        "{\"receipts\":[]}"),
                Row.worker("GET /api/attempts/{id}/result", "/api/attempts/{attempt}/result", ""),
                Row.worker("GET /api/attempts/{id}/marked-paper", "/api/attempts/{attempt}/marked-paper", ""),
                Row.worker(
                        "POST /api/attempts/{id}/questions/{position}/error-reports",
                        "/api/attempts/{attempt}/questions/1/error-reports",
                        "{\"kind\":\"KEY\"}"),
                Row.worker("GET /api/practice/sets/{id}", "/api/practice/sets/{set}", ""),
                Row.worker(
                        "POST /api/practice/sets/{id}/questions/{position}/likes",
                        "/api/practice/sets/{set}/questions/1/likes",
                        "{}"),
                Row.worker(
                        "PUT /api/practice/sets/{id}/questions/{position}/favourite",
                        "/api/practice/sets/{set}/questions/1/favourite",
                        "{}"),
                Row.worker("DELETE /api/practice/favourites/{questionId}", "/api/practice/favourites/{wrong}", ""),
                Row.worker(
                        "POST /api/practice/wrong-questions/{questionId}/restore",
                        "/api/practice/wrong-questions/{wrong}/restore",
                        "{}"),
                Row.worker(
                        "PUT /api/practice/wrong-questions/{questionId}/note",
                        "/api/practice/wrong-questions/{wrong}/note",
                        "{\"words\":\"记混了\"}"),
                Row.worker("GET /api/practice/sets/{id}/questions", "/api/practice/sets/{set}/questions", ""),
                Row.worker(
                        "POST /api/practice/sets/{id}/answers",
                        "/api/practice/sets/{set}/answers",
                        "{\"position\":2,\"answer\":\"A\"}"),
                Row.worker(
                        "POST /api/practice/sets/{id}/model-answers",
                        "/api/practice/sets/{set}/model-answers",
                        "{\"position\":2,\"answer\":\"A\"}"),
                Row.worker(
                        "PUT /api/practice/sets/{id}/position",
                        "/api/practice/sets/{set}/position",
                        "{\"position\":2}"),
                Row.worker(
                        "POST /api/practice/sets/{id}/questions/{position}/error-reports",
                        "/api/practice/sets/{set}/questions/1/error-reports",
                        "{\"kind\":\"KEY\"}"),
                Row.worker(
                        "DELETE /api/practice/wrong-questions/{questionId}",
                        "/api/practice/wrong-questions/{wrong}",
                        ""),
                Row.worker(
                        "POST /api/practice/wrong-questions/{questionId}/error-reports",
                        "/api/practice/wrong-questions/{wrong}/error-reports",
                        "{\"kind\":\"KEY\"}"),
                Row.organiser("POST /api/organiser/prizes/{id}/picture", "/api/organiser/prizes/{prize}/picture", FILE),
                Row.organiser(
                        "POST /api/organiser/redemptions/{id}/ready", "/api/organiser/redemptions/{order}/ready", "{}"),
                Row.worker("GET /api/redemptions/{id}", "/api/redemptions/{order}", ""),
                Row.worker("GET /api/redemptions/{id}/qr.svg", "/api/redemptions/{order}/qr.svg", ""),
                Row.worker("POST /api/redemptions/{id}/cancel", "/api/redemptions/{order}/cancel", "{}"),
                Row.worker("GET /api/prizes/{id}", "/api/prizes/{prize}", ""));
    }

    /** {@code RosterImportTest} asks for a roster as a stranger. */
    private static final Set<String> TESTED_ELSEWHERE = Set.of(
            // With a bank of another company: OrganiserContestsTest.
            "GET /api/organiser/pools/{bankId}/chapters",
            "GET /api/organiser/roster-imports/{id}",
            "GET /api/organiser/roster-imports/{id}/faults",
            "GET /api/organiser/roster-imports/{id}/rows",
            "POST /api/organiser/roster-imports/{id}/commit");

    @Inject
    Router router;

    private final Map<String, String> ids = new HashMap<>();
    private Town town;
    private Http organiserOfB;
    private Http workerOfB;

    @BeforeAll
    void thingsOfCompanyA() {
        IdentityFixture identity = new IdentityFixture(context);
        town = identity.town();
        Person organiser = identity.memberWithRole(town.companyA(), "李组织", Roles.ORGANISER);
        Person worker = identity.member(town.teamOfA(), "张建华");
        organiserOfB = http().as(identity.memberWithRole(town.companyB(), "王组织", Roles.ORGANISER)
                .cookie());
        workerOfB = http().as(identity.member(town.teamOfB(), "周药工").cookie());
        Http ofA = http().as(organiser.cookie());
        ids.put("member", String.valueOf(worker.id()));
        ids.put("company", String.valueOf(town.companyA()));
        ids.put(
                "batch",
                id(ofA.post("/api/organiser/activation-batches", "{\"organisationId\":" + town.companyA() + "}")));
        order(ofA, worker);
        ContestFixture contests = new ContestFixture(context);
        long round = contests.running(town.companyA(), organiser.id());
        ids.put("round", String.valueOf(round));
        ids.put("contest", String.valueOf(contests.contestOf(round)));
        long drawn = contests.published(ContestFixture.checkable(contests.draft(town.companyA())), organiser.id());
        ids.put("drawn", String.valueOf(drawn));
        ids.put(
                "event",
                String.valueOf(
                        context.getBean(Sql.class).number("SELECT event_id FROM contest_round WHERE id = ?", round)));
        ids.put(
                "inquiry",
                String.valueOf(context.getBean(Sql.class)
                        .insert(
                                "INSERT INTO contest_inquiry (round_id, member_id, text, asked_at) VALUES (?, ?, '问', ?)",
                                round,
                                worker.id(),
                                clock.instant())));
        ids.put("award", award(contests.running(town.companyA(), organiser.id()), worker));
        String draft = json(contests.draft(town.companyA()));
        ids.put("draft", id(ofA.post("/api/organiser/contests", draft)));
        ids.put("whole", json(contests.draft(town.companyB())));
        ExamFixture exam = contests.exam();
        ids.put(
                "attempt",
                String.valueOf(exam.start(ExamFixture.occasion(), worker.id(), exam.blueprint(3))
                        .id()));
        putRight(ofA, exam, worker, round);
        practise(http().as(worker.cookie()));
    }

    /** A paper of the round with a question put right, and an answer on it that waits for a marker. */
    private void putRight(Http organiser, ExamFixture exam, Person worker, long round) {
        Occasion occasion = Occasion.round(round);
        http().as(worker.cookie()).post("/api/contests/" + ids.get("contest") + "/entries", "{}");
        AttemptSummary attempt = exam.submitted(occasion, worker.id(), exam.blueprint(3), 1);
        long revision = exam.revisions(attempt.attemptId()).getFirst();
        ids.put("revision", String.valueOf(revision));
        ids.put(
                "regrade",
                id(organiser.post(
                        "/api/organiser/occasions/round/" + round + "/regrades",
                        "{\"reason\":\"题目印错\",\"remedies\":[{\"revisionId\":" + revision
                                + ",\"kind\":\"FULL_MARKS\"}]}")));
        ids.put(
                "task",
                String.valueOf(context.getBean(Sql.class)
                        .insert(
                                "INSERT INTO exam_hand_answer (attempt_id, position, occasion, revision_id, marks_tenths)"
                                        + " VALUES (?, 1, ?, ?, 20)",
                                attempt.attemptId(),
                                occasion.toString(),
                                revision)));
    }

    private String award(long round, Person worker) {
        Sql sql = context.getBean(Sql.class);
        long event = sql.number("SELECT event_id FROM contest_round WHERE id = ?", round);
        sql.update(
                "INSERT INTO contest_award_plan (event_id, round_id, ties, confirmed_at) VALUES (?, ?, 'UP', ?)",
                event,
                round,
                clock.instant());
        return String.valueOf(sql.insert(
                "INSERT INTO contest_award (event_id, round_id, member_id, position, band, name, rank_no, number)"
                        + " VALUES (?, ?, ?, 1, 0, '一等奖', 1, 'AAAABBBBCCCCDDDD')",
                event,
                round,
                worker.id()));
    }

    private void order(Http organiser, Person worker) {
        ids.put(
                "prize",
                id(
                        organiser.post(
                                "/api/organiser/prizes",
                                "{\"name\":\"杯\",\"description\":\"\",\"price\":10,\"stock\":5,\"limitPerMember\":1,\"pickupPlace\":\"一楼\",\"onSale\":true}")));
        PointsFixture.earn(context, List.of(worker.id()), 1, clock.instant());
        ids.put(
                "order",
                id(http().as(worker.cookie())
                        .header("Idempotency-Key", "others-1")
                        .post("/api/redemptions", "{\"prizeId\":" + ids.get("prize") + "}")));
    }

    /** A set with an answer that is wrong. */
    private void practise(Http worker) {
        PublishedBank bank = context.getBean(BankFixture.class).publishForCompany(town.companyA(), 8);
        ids.put(
                "set",
                id(worker.post(
                        "/api/practice/sets",
                        "{\"tradeId\":" + bank.tradeId() + ",\"level\":5,\"mode\":\"IN_ORDER\"}")));
        String set = "/api/practice/sets/" + ids.get("set");
        // The keys take turns, so one letter is not right four times.
        for (int position = 1; position <= 4; position++) {
            worker.post(set + "/answers", "{\"position\":" + position + ",\"answer\":\"A\"}");
        }
        List<?> wrong =
                (List<?>) read(worker.get("/api/practice/wrong-questions")).get("items");
        ids.put("wrong", String.valueOf(((Map<?, ?>) wrong.getFirst()).get("questionId")));
    }

    @Test
    void every_endpoint_that_names_a_thing_has_a_row() {
        Set<String> routes = router.uriRoutes()
                .filter(route -> route.getDeclaringType().getName().startsWith("org.lianbing."))
                .filter(route -> !route.getDeclaringType().getName().startsWith("org.lianbing.bank."))
                .filter(route -> route.getHttpMethod() != HttpMethod.HEAD)
                .map(route -> route.getHttpMethodName() + " "
                        + route.getUriMatchTemplate().toPathString())
                .filter(route -> route.contains("{"))
                .filter(route -> !NOT_OWNED.contains(route) && !TESTED_ELSEWHERE.contains(route))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> rows = rows().stream().map(Row::endpoint).collect(Collectors.toSet());
        assertThat(rows).containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    void what_is_not_hers_looks_like_what_is_not_there() {
        for (Row row : rows()) {
            Http stranger = row.stranger.equals(Roles.WORKER) ? workerOfB : organiserOfB;
            HttpResponse<String> real = row.ask(stranger, filled(row.path, false), filled(row.body, false));
            HttpResponse<String> gone = row.ask(stranger, filled(row.path, true), filled(row.body, true));
            assertThat(real.statusCode()).as(row.endpoint + real.body()).isEqualTo(404);
            assertThat(real.body()).as(row.endpoint).isEqualTo(gone.body());
            assertThat(gone.statusCode()).as(row.endpoint).isEqualTo(404);
        }
    }

    @Test
    void no_list_holds_what_is_the_other_companys() {
        for (String path : List.of(
                "/api/organiser/contests",
                "/api/organiser/prizes",
                "/api/organiser/redemptions",
                "/api/organiser/activation-batches")) {
            HttpResponse<String> answer = organiserOfB.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(read(answer)).as(path).containsEntry("total", 0);
        }
        assertThat(organiserOfB.get("/api/organiser/members").body())
                .contains("炮制一班")
                .doesNotContain("甲酒业公司", "酿造一班");
        assertThat(organiserOfB.get("/api/organiser/organisations").body())
                .contains("乙药业公司")
                .doesNotContain("甲酒业公司", "谯城区总工会");
        for (String path : List.of("/api/contests", "/api/prizes")) {
            assertThat(read(workerOfB.get(path))).as(path).containsEntry("total", 0);
        }
    }

    private String filled(String text, boolean gone) {
        return NAMED.matcher(text).replaceAll(name -> {
            String id = ids.getOrDefault(name.group(1), name.group());
            return Matcher.quoteReplacement(gone && id.matches("\\d+") ? "9" + "0".repeat(7) + id.length() : id);
        });
    }

    private String id(HttpResponse<String> made) {
        assertThat(made.statusCode()).as(made.body()).isIn(200, 201);
        return String.valueOf(read(made).get("id"));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> read(HttpResponse<String> answer) {
        try {
            return context.getBean(ObjectMapper.class).readValue(answer.body(), Map.class);
        } catch (IOException notJson) {
            throw new AssertionError(answer.body(), notJson);
        }
    }

    private String json(Object value) {
        try {
            return context.getBean(ObjectMapper.class).writeValueAsString(value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

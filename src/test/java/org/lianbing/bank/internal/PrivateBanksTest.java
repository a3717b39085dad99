package org.lianbing.bank.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lianbing.bank.internal.BankDesk.ok;

import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.lianbing.bank.internal.BankEndpoints.Row;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.identity.OrganisationKind;
import org.lianbing.identity.Roles;
import org.lianbing.testing.Http;
import org.lianbing.testing.ServiceTest;

/**
 * A company never sees another's private bank: every endpoint of the module, asked by everybody. The other company has its
 * own things first; what it is shown is written down before and after ours come, and must not differ by a byte.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PrivateBanksTest extends ServiceTest {
    private static final String MARK = "绝密玄武";
    private static final String OTHER_MARK = "寻常朱雀";
    private static final Pattern NAMED = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final byte[] FILE = "题干,选项A,选项B,正确答案\n电流的单位是什么？,安,伏,A\n".getBytes(UTF_8);
    /** Lists of other modules that could tell of a bank. */
    private static final List<String> ELSEWHERE = List.of(
            "/api/organiser/pools",
            "/api/practice/trades",
            "/api/practice/chapters?tradeId={trade}",
            "/api/practice/next?tradeId={trade}&level=5",
            "/api/trades",
            "/api/contests",
            "/api/organiser/contests",
            "/api/me/messages",
            "/api/me/accesses");

    @Inject
    Router router;

    /** Somebody who asks. */
    private record Viewer(String name, Person person, Set<String> roles) {}

    private record Answer(int status, String body) {
        static Answer of(HttpResponse<String> response) {
            return new Answer(
                    response.statusCode(),
                    response.body() + "\n"
                            + response.headers()
                                    .firstValue("Content-Disposition")
                                    .orElse(""));
        }
    }

    private BankDesk desk;
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final List<Viewer> strangers = new ArrayList<>();
    private Viewer below;
    private final List<Viewer> reaching = new ArrayList<>();
    private Viewer otherEditor;
    private Map<String, Answer> before;
    private Map<String, Answer> after;

    @BeforeAll
    void twoCompanies() {
        desk = new BankDesk(context, http());
        Person editor = person(desk.town.companyB(), "乙编", Roles.EDITOR);
        Person worker = desk.identity.member(desk.town.teamOfB(), "乙工");
        otherEditor = new Viewer("the other company's editor", editor, Set.of(Roles.WORKER, Roles.EDITOR));
        strangers.add(otherEditor);
        strangers.add(viewer("the other company's organiser", desk.town.companyB(), Roles.ORGANISER));
        long county = desk.identity.organisation(desk.town.city(), OrganisationKind.COUNTY, "蒙城县总工会");
        strangers.add(viewer("a sibling subtree", county, Roles.EDITOR, Roles.ORGANISER));
        strangers.add(viewer("a prize keeper", desk.town.city(), Roles.PRIZE_KEEPER));
        strangers.add(new Viewer("a worker", worker, Set.of(Roles.WORKER)));
        below = viewer("a part of the company", desk.town.teamOfA(), Roles.EDITOR, Roles.ORGANISER);
        reaching.add(new Viewer("its editor", desk.editor, Set.of(Roles.WORKER, Roles.EDITOR)));
        reaching.add(viewer("its second editor", desk.town.companyA(), Roles.EDITOR));
        reaching.add(new Viewer("the city's organiser", desk.cityOrganiser, Set.of(Roles.WORKER, Roles.ORGANISER)));
        reaching.add(new Viewer(
                "the administrator",
                person(desk.town.city(), "管理", Roles.ADMINISTRATOR),
                Set.of(Roles.WORKER, Roles.ORGANISER, Roles.ADMINISTRATOR)));

        ids.put("trade", String.valueOf(desk.tradeId));
        PrivateThings theirs =
                PrivateThings.of(context, desk, OTHER_MARK, "A", editor, strangers.get(1).person, worker);
        theirs.ids.forEach((name, id) -> ids.put(own(name), id));
        before = shown();
        Person ourWorker = desk.identity.member(desk.town.teamOfA(), "甲工");
        Person ourOrganiser = person(desk.town.companyA(), "甲审", Roles.ORGANISER);
        ids.putAll(PrivateThings.of(context, desk, MARK, "B", desk.editor, ourOrganiser, ourWorker).ids);
        after = shown();
        ids.put("ownLateQuestion", lateQuestion(editor));
    }

    private Person person(long organisation, String name, String... roles) {
        Person person = desk.identity.member(organisation, name);
        for (String role : roles) {
            desk.identity.grant(person.id(), role, organisation);
        }
        return new Person(person.id(), name, person.idNumber(), desk.identity.cookie(person.id()));
    }

    private Viewer viewer(String name, long organisation, String... roles) {
        Set<String> all = new TreeSet<>(List.of(roles));
        all.add(Roles.WORKER);
        return new Viewer(name, person(organisation, name, roles), all);
    }

    /** Of the other company, under review, in a bank made after ours. */
    private String lateQuestion(Person editor) {
        long bank = desk.number(
                ok(desk.as(editor).post("/api/editor/banks", "{\"name\":\"后来的\",\"tradeId\":" + desk.tradeId + "}")),
                "id");
        desk.upload(editor, bank, BankDesk.question("后来的题", "A"));
        desk.send(editor, bank);
        return String.valueOf(desk.questionIds(bank, editor).getFirst());
    }

    /** Everything that strangers can read, of their own and of everybody's. */
    private Map<String, Answer> shown() {
        Map<String, Answer> shown = new LinkedHashMap<>();
        for (Viewer viewer : strangers) {
            for (Row row : BankEndpoints.all()) {
                // A workbook is packed anew each time, with the time in it.
                if (row.reads()
                        && !row.endpoint().endsWith("/marked")
                        && !row.endpoint().endsWith(".xlsx")) {
                    String path = NAMED.matcher(row.path()).replaceAll(name -> "{" + own(name.group(1)) + "}");
                    shown.put(viewer.name + " GET " + path, ask(as(viewer), row, filled(path, false), null));
                }
            }
            for (String path : ELSEWHERE) {
                shown.put(viewer.name + " GET " + path, Answer.of(as(viewer).get(filled(path, false))));
            }
        }
        return shown;
    }

    private static String own(String name) {
        return "own" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** @param gone ids that nothing has, in the place of the company's */
    private String filled(String text, boolean gone) {
        return NAMED.matcher(text).replaceAll(name -> {
            String id = ids.get(name.group(1));
            if (id == null) {
                throw new AssertionError("no " + name.group(1) + " in " + text);
            }
            boolean number = id.matches("\\d+");
            boolean theirs = name.group(1).startsWith("own");
            String value = !gone || theirs || !number && !name.group(1).equals("token")
                    ? id
                    : number ? "9" + "0".repeat(7) + id.length() : "f".repeat(32);
            return Matcher.quoteReplacement(value);
        });
    }

    private Answer ask(Http http, Row row, boolean gone) {
        String body = row.body() == null ? null : filled(row.body(), gone);
        return ask(http, row, filled(row.path(), gone), body);
    }

    private static Answer ask(Http http, Row row, String path, @Nullable String body) {
        HttpResponse<String> response = BankEndpoints.UPLOAD.equals(body)
                ? http.upload(path, "题.csv", FILE)
                : switch (row.method()) {
                    case "GET" -> http.get(path);
                    case "POST" -> body == null ? http.post(path) : http.post(path, body);
                    case "PUT" -> http.put(path, Objects.requireNonNull(body));
                    case "DELETE" -> http.delete(path);
                    default -> throw new AssertionError(row.endpoint());
                };
        return Answer.of(response);
    }

    private Http as(Viewer viewer) {
        return http().as(viewer.person.cookie());
    }

    private static boolean may(Viewer viewer, Row row) {
        return row.roles().stream().anyMatch(viewer.roles::contains);
    }

    @Test
    @Order(1)
    void every_endpoint_of_the_module_has_a_row() {
        Set<String> routes = router.uriRoutes()
                .filter(route -> route.getDeclaringType().getPackageName().equals("org.lianbing.bank.internal"))
                .filter(route -> route.getHttpMethod() != HttpMethod.HEAD)
                .map(route -> route.getHttpMethodName() + " "
                        + route.getUriMatchTemplate().toPathString())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> rows = BankEndpoints.all().stream().map(Row::endpoint).collect(Collectors.toSet());
        assertThat(rows).containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    @Order(2)
    void nothing_that_others_are_shown_changes_when_a_company_keeps_something() {
        assertThat(before.values().stream()
                        .filter(answer -> answer.status == 200)
                        .count())
                .as("answers worth comparing")
                .isGreaterThan(60);
        before.forEach((asked, answer) -> assertThat(after.get(asked)).as(asked).isEqualTo(answer));
        after.forEach((asked, answer) -> assertThat(answer.body).as(asked).doesNotContain(MARK));
    }

    @Test
    @Order(3)
    void out_of_reach_and_not_there_look_the_same_and_nothing_is_done() {
        Map<String, Answer> held = held();
        List<Viewer> outside = new ArrayList<>(strangers);
        outside.add(below);
        for (Row row : BankEndpoints.all()) {
            Answer unknown = ask(http(), row, false);
            assertThat(unknown.status).as("anonymous " + row.endpoint()).isEqualTo(401);
            assertThat(ask(http(), row, true)).as("anonymous " + row.endpoint()).isEqualTo(unknown);
            for (Viewer viewer : outside) {
                String what = viewer.name + " " + row.endpoint() + " " + row.path();
                boolean may = may(viewer, row);
                if (may && !row.reads() && !row.namesThings()) {
                    continue;
                }
                Answer answer = ask(as(viewer), row, false);
                if (!may) {
                    assertThat(answer.status).as(what).isEqualTo(403);
                } else if (row.namesThings() && row.stranger() != 0) {
                    assertThat(answer.status).as(what + answer.body).isEqualTo(row.stranger());
                }
                if (row.namesThings() && row.stranger() != 200) {
                    assertThat(ask(as(viewer), row, true)).as(what).isEqualTo(answer);
                }
                assertThat(answer.body).as(what).doesNotContain(row.endpoint().contains("media") ? "nothing" : MARK);
            }
        }
        assertThat(held()).isEqualTo(held);
    }

    /** What our editor and organiser are shown of our things. */
    private Map<String, Answer> held() {
        Map<String, Answer> held = new LinkedHashMap<>();
        for (Row row : BankEndpoints.all()) {
            if (row.reads() && row.namesThings() && !row.endpoint().endsWith("/marked")) {
                Viewer who = reaching.stream()
                        .filter(one -> may(one, row))
                        .findFirst()
                        .orElseThrow();
                held.put(row.path(), ask(as(who), row, false));
            }
        }
        return held;
    }

    @Test
    @Order(4)
    void what_is_out_of_reach_is_not_there_beside_ones_own_either() {
        Map<String, Answer> held = held();
        for (Row row : BankEndpoints.mixed()) {
            for (Viewer viewer : strangers) {
                if (may(viewer, row)) {
                    Answer answer = ask(as(viewer), row, false);
                    String what = viewer.name + " " + row.endpoint() + " " + row.body();
                    assertThat(answer.status).as(what + answer.body).isBetween(400, 499);
                    assertThat(answer).as(what).isEqualTo(ask(as(viewer), row, true));
                    assertThat(answer.body).as(what).doesNotContain(MARK);
                }
            }
        }
        assertThat(held()).isEqualTo(held);
    }

    @Test
    @Order(5)
    void a_company_writes_and_publishes_the_very_question_that_another_keeps() {
        long bank = desk.number(
                ok(as(otherEditor).post("/api/editor/banks", "{\"name\":\"新库\",\"tradeId\":" + desk.tradeId + "}")),
                "id");
        String row = "单选题," + MARK + "第一题问的是哪一种一号设备？," + MARK + "一甲," + MARK + "一乙," + MARK + "一丙,B\n";
        long upload = desk.number(
                ok(as(otherEditor)
                        .upload(
                                "/api/editor/banks/" + bank + "/imports",
                                "同题.csv",
                                ("题型,题干,选项A,选项B,选项C,正确答案\n" + row).getBytes(UTF_8))),
                "id");
        while (context.getBean(ImportRunner.class).runNext()
                || context.getBean(AlikeImport.class).runNext()) {
            // one piece after the other
        }
        assertThat(desk.json(as(otherEditor).get("/api/editor/imports/" + upload)))
                .containsEntry("state", "PREVIEW")
                .containsEntry("goodCount", 1)
                .containsEntry("alikeCount", 0);
        ok(as(otherEditor).post("/api/editor/imports/" + upload + "/commit", "{}"));
        while (context.getBean(ImportRunner.class).runNext()) {
            // one piece after the other
        }
        assertThat(desk.json(as(otherEditor).get("/api/editor/banks/" + bank + "/likenesses")))
                .containsEntry("total", 0);
        ok(as(otherEditor).post("/api/editor/banks/" + bank + "/review", "{}"));
        Person decider = strangers.get(1).person();
        assertThat(desk.json(desk.as(decider).get("/api/organiser/reviews/" + bank + "/likenesses")))
                .containsEntry("total", 0);
        ok(desk.decide(decider, bank, true, ""));
    }

    @Test
    @Order(6)
    void whoever_reaches_it_is_answered() {
        for (Row row : BankEndpoints.all()) {
            boolean first = true;
            for (Viewer viewer : reaching) {
                String what = viewer.name + " " + row.endpoint() + " " + row.path();
                if (!may(viewer, row)) {
                    Answer answer = ask(as(viewer), row, false);
                    assertThat(answer.status).as(what).isEqualTo(403);
                    assertThat(ask(as(viewer), row, true)).as(what).isEqualTo(answer);
                } else if (row.reads() || first) {
                    Answer answer = ask(as(viewer), row, false);
                    assertThat(answer.status).as(what + answer.body).isEqualTo(row.reached());
                    first = false;
                }
            }
        }
    }
}

package org.lianbing.bank.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianbing.bank.BankApi;
import org.lianbing.bank.PoolQuery;
import org.lianbing.bank.PoolQuestion;
import org.lianbing.identity.IdentityFixture;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.identity.IdentityFixture.Town;
import org.lianbing.identity.Roles;
import org.lianbing.platform.WorkbookSamples;
import org.lianbing.testing.Http;
import org.lianbing.trade.TradeApi;

/** The people who keep a company's bank, and what they do with it over HTTP. */
final class BankDesk {
    private static final Object[] HEADER = {"题型", "题干", "选项A", "选项B", "选项C", "正确答案", "解析", "出处"};

    final IdentityFixture identity;
    final Town town;
    final Person editor;
    final Person organiser;
    final Person cityOrganiser;
    final long tradeId;
    private final ApplicationContext context;
    private final Http http;

    BankDesk(ApplicationContext context, Http http) {
        this.context = context;
        this.http = http;
        identity = new IdentityFixture(context);
        town = identity.town();
        editor = identity.memberWithRole(town.companyA(), "王编", Roles.EDITOR);
        organiser = identity.memberWithRole(town.county(), "李审", Roles.ORGANISER);
        cityOrganiser = identity.memberWithRole(town.city(), "赵市", Roles.ORGANISER);
        tradeId = context.getBean(TradeApi.class)
                .ensure("6-31-01-03", "电工", Set.of(5, 4))
                .id();
    }

    static Object[] question(String stem, String key) {
        return question(stem, key, "企业规程");
    }

    static Object[] question(String stem, String key, String source) {
        return new Object[] {"单选题", stem + "是什么？", stem + "甲", stem + "乙", stem + "丙", key, "因为" + stem, source};
    }

    Http as(Person person) {
        return http.as(person.cookie());
    }

    long newBank(String name) {
        return number(
                ok(as(editor).post("/api/editor/banks", "{\"name\":\"" + name + "\",\"tradeId\":" + tradeId + "}")),
                "id");
    }

    void upload(Person person, long bank, Object[]... questions) {
        List<Object[]> rows = new ArrayList<>(List.of(questions));
        rows.addFirst(HEADER);
        byte[] file = WorkbookSamples.table("题目", rows.toArray(Object[][]::new));
        long upload = number(ok(as(person).upload("/api/editor/banks/" + bank + "/imports", "题库.xlsx", file)), "id");
        work();
        ok(as(person).post("/api/editor/imports/" + upload + "/commit", "{\"mode\":\"ALL_OR_NOTHING\"}"));
        work();
    }

    /** Reading and taking over run in the background. */
    private void work() {
        while (context.getBean(ImportRunner.class).runNext()) {
            // one piece after the other
        }
    }

    void send(Person person, long bank) {
        ok(as(person).post("/api/editor/banks/" + bank + "/review", "{}"));
    }

    HttpResponse<String> decide(Person person, long bank, boolean approve, String comment) {
        return as(person)
                .post(
                        "/api/organiser/reviews/" + bank + "/decision",
                        "{\"approve\":" + approve + ",\"comment\":\"" + comment + "\"}");
    }

    HttpResponse<String> judge(Person person, long bank, long question, String verdict, String comment) {
        return as(person)
                .put(
                        "/api/organiser/reviews/" + bank + "/questions/" + question + "/verdict",
                        "{\"verdict\":\"" + verdict + "\",\"comment\":\"" + comment + "\"}");
    }

    long sent(String name, Object[]... questions) {
        long bank = newBank(name);
        upload(editor, bank, questions);
        send(editor, bank);
        return bank;
    }

    long published(String name, Object[]... questions) {
        long bank = sent(name, questions);
        ok(decide(organiser, bank, true, ""));
        return bank;
    }

    List<PoolQuestion> pool(long bank) {
        return context.getBean(BankApi.class).pool(PoolQuery.ofBank(bank, null, null, null));
    }

    /** Ids of the questions of a bank in the order of their author, drafts included. */
    List<Long> questionIds(long bank) {
        return questionIds(bank, editor);
    }

    List<Long> questionIds(long bank, Person author) {
        return items(as(author).get("/api/editor/banks/" + bank + "/questions")).stream()
                .map(question -> ((Number) question.get("id")).longValue())
                .toList();
    }

    List<String> messages(Person person) {
        return items(as(person).get("/api/me/messages")).stream()
                .map(message -> String.valueOf(message.get("text")))
                .toList();
    }

    static HttpResponse<String> ok(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isBetween(200, 299);
        return response;
    }

    String code(HttpResponse<String> response) {
        return String.valueOf(json(response).get("code"));
    }

    long number(HttpResponse<String> response, String name) {
        return ((Number) json(response).get(name)).longValue();
    }

    @SuppressWarnings("unchecked")
    List<Map<String, Object>> items(HttpResponse<String> response) {
        return (List<Map<String, Object>>) json(ok(response)).get("items");
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> json(HttpResponse<String> response) {
        try {
            return context.getBean(ObjectMapper.class).readValue(response.body(), Map.class);
        } catch (IOException notJson) {
            throw new AssertionError(response.statusCode() + " " + response.body(), notJson);
        }
    }
}

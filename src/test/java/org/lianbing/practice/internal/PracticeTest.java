package org.lianbing.practice.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.BankFixture;
import org.lianbing.bank.BankFixture.PublishedBank;
import org.lianbing.bank.BankFixture.PublishedQuestion;
import org.lianbing.bank.KeyText;
import org.lianbing.identity.IdentityFixture;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.testing.ServiceTest;

/** What tests of practice share: a town, banks of a trade of their own, and phones that practise over HTTP. */
abstract class PracticeTest extends ServiceTest {
    private static final AtomicInteger TRADES = new AtomicInteger();
    static final int LEVEL = 5;

    @Inject
    BankFixture banks;

    @Inject
    JsonMapper json;

    IdentityFixture identity;
    IdentityFixture.Town town;

    @BeforeAll
    void town() {
        identity = new IdentityFixture(context);
        town = identity.town();
    }

    /** A bank of a trade that no other test practises. */
    PublishedBank freshBank(int questions) {
        return banks.publish(freshTrade(), questions);
    }

    static String freshTrade() {
        return "测试工种" + TRADES.incrementAndGet();
    }

    Phone phone() {
        return phone(identity.member(town.teamOfA(), "张建华"));
    }

    Phone phone(Person person) {
        return new Phone(person);
    }

    static String rightAnswer(PublishedQuestion question) {
        return KeyText.answer(question.key());
    }

    static String wrongAnswer(PublishedQuestion question) {
        return switch (question.key()) {
            case AnswerKey.ChoiceKey choice -> choice.optionIndexes().contains(0) ? "B" : "A";
            case AnswerKey.TruthKey truth -> truth.statementIsTrue() ? "F" : "T";
            case AnswerKey.BlanksKey _ -> "不知道";
            case AnswerKey.OrderKey _ -> "ABCD";
            case AnswerKey.MatchKey _ -> "AAA";
            case AnswerKey.ModelAnswerKey _ -> "不知道";
            case AnswerKey.CaseKey _ -> throw new IllegalArgumentException("no case in these tests");
        };
    }

    JsonNode tree(String text) {
        try {
            return json.readValue(text, JsonNode.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One person's phone. */
    final class Phone {
        final Person person;

        Phone(Person person) {
            this.person = person;
        }

        HttpResponse<String> begin(PublishedBank bank, String mode, String more) {
            return http().as(person.cookie())
                    .post(
                            "/api/practice/sets",
                            "{\"tradeId\":%d,\"level\":%d,\"mode\":\"%s\"%s}"
                                    .formatted(bank.tradeId(), LEVEL, mode, more));
        }

        JsonNode set(PublishedBank bank, String mode) {
            return ok(begin(bank, mode, ""));
        }

        JsonNode inOrder(PublishedBank bank) {
            return set(bank, "IN_ORDER");
        }

        HttpResponse<String> get(String path) {
            return http().as(person.cookie()).get(path);
        }

        JsonNode ok(HttpResponse<String> response) {
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            return tree(response.body());
        }

        HttpResponse<String> questionsOf(JsonNode set) {
            return get("/api/practice/sets/" + id(set) + "/questions?size=100");
        }

        List<JsonNode> questions(JsonNode set) {
            List<JsonNode> items = new ArrayList<>();
            ok(questionsOf(set)).get("items").values().forEach(items::add);
            return items;
        }

        List<Long> questionIds(JsonNode set) {
            return questions(set).stream()
                    .map(item -> item.get("questionId").getLongValue())
                    .toList();
        }

        HttpResponse<String> post(JsonNode set, String what, String body) {
            return http().as(person.cookie()).post("/api/practice/sets/" + id(set) + "/" + what, body);
        }

        HttpResponse<String> answer(JsonNode set, int position, String answer) {
            return http().as(person.cookie())
                    .post(
                            "/api/practice/sets/" + id(set) + "/answers",
                            "{\"position\":%d,\"answer\":%s}".formatted(position, quoted(answer)));
        }

        /** Answers the question at a position, knowing the bank's keys. */
        JsonNode answer(JsonNode set, int position, PublishedBank bank, boolean right) {
            long questionId = questionIds(set).get(position - 1);
            PublishedQuestion question = bank.questions().stream()
                    .filter(each -> each.questionId() == questionId)
                    .findFirst()
                    .orElseThrow();
            return ok(answer(set, position, right ? rightAnswer(question) : wrongAnswer(question)));
        }

        JsonNode today() {
            return ok(get("/api/practice/today"));
        }

        JsonNode wrongBook() {
            return ok(get("/api/practice/wrong-questions"));
        }
    }

    private String quoted(String text) {
        try {
            return json.writeValueAsString(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static long id(JsonNode set) {
        return set.get("id").getLongValue();
    }

    static int number(JsonNode node, String field) {
        return node.get(field).getIntValue();
    }
}

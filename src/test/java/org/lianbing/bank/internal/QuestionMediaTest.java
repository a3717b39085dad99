package org.lianbing.bank.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.AnswerKey.TruthKey;
import org.lianbing.bank.AnswerKeys;
import org.lianbing.bank.BankScope;
import org.lianbing.bank.Difficulty;
import org.lianbing.bank.QuestionContent;
import org.lianbing.bank.QuestionType;
import org.lianbing.identity.IdentityFixture;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Problem;
import org.lianbing.platform.TransactionRetry;
import org.lianbing.testing.ServiceTest;
import org.lianbing.trade.TradeApi;

class QuestionMediaTest extends ServiceTest {
    private static final byte[] SVG =
            ("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x()\"><script>alert(1)</script>"
                            + "<circle r=\"4\"/></svg>")
                    .getBytes(UTF_8);
    private static final byte[] SOUND = "ID3 a sound of twenty bytes".getBytes(ISO_8859_1);

    @Inject
    ObjectMapper mapper;

    @Inject
    QuestionWriter writer;

    @Inject
    BankRows rows;

    @Inject
    Revisions revisions;

    @Inject
    AnswerKeys keys;

    @Inject
    TradeApi trades;

    @Inject
    TransactionRetry transactions;

    private Person editor;
    private Person worker;

    @BeforeEach
    void people() {
        IdentityFixture identity = new IdentityFixture(context);
        var town = identity.town();
        editor = identity.memberWithRole(town.companyA(), "王编", Roles.EDITOR);
        worker = identity.member(town.teamOfA(), "张建华");
    }

    private String uploaded(String name, byte[] bytes) throws IOException {
        HttpResponse<String> response = http().as(editor.cookie()).upload("/api/editor/media", name, bytes);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        Map<String, String> view = mapper.readValue(response.body(), Argument.mapOf(String.class, String.class));
        return String.valueOf(view.get("address"));
    }

    private HttpResponse<String> shown(String address) {
        return shown(address, "bytes");
    }

    private HttpResponse<String> shown(String address, String range) {
        return http().as(worker.cookie())
                .header("Range", range)
                .get("/api/media/" + address.substring(address.indexOf(':') + 1));
    }

    @Test
    void a_drawing_is_kept_once_without_what_could_run_and_served_in_a_sandbox() throws IOException {
        String address = uploaded("图.svg", SVG);
        assertThat(uploaded("again.png", SVG)).isEqualTo(address);

        HttpResponse<String> shown = shown(address);

        assertThat(shown.body()).isEqualTo("<svg xmlns=\"http://www.w3.org/2000/svg\"><circle r=\"4\"></circle></svg>");
        assertThat(shown.headers().firstValue("Content-Type")).contains("image/svg+xml");
        assertThat(shown.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(shown.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("default-src 'none'").contains("sandbox"));
        assertThat(shown.headers().firstValue("Cache-Control")).contains("private, max-age=31536000, immutable");
    }

    @Test
    void a_part_of_a_sound_is_given_for_a_range() throws IOException {
        String address = uploaded("报警声.mp3", SOUND);
        assertThat(address).startsWith("audio:");
        HttpResponse<String> part = shown(address, "bytes=4-8");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("a sou");
        assertThat(part.headers().firstValue("Content-Range")).contains("bytes 4-8/" + SOUND.length);
        assertThat(shown(address, "bytes=900-").statusCode()).isEqualTo(416);
        assertThat(shown(address).body()).hasSize(SOUND.length);
    }

    @Test
    void what_is_neither_picture_nor_sound_is_refused_whatever_its_name() {
        for (byte[] bytes :
                List.of("MZ a program".getBytes(UTF_8), "<html><svg/></html>".getBytes(UTF_8), new byte[0])) {
            assertThat(http().as(editor.cookie())
                            .upload("/api/editor/media", "图.png", bytes)
                            .body())
                    .contains("platform.");
        }
        assertThat(http().as(worker.cookie())
                        .upload("/api/editor/media", "图.svg", SVG)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void nobody_sees_a_picture_without_logging_in_nor_by_guessing() throws IOException {
        String address = uploaded("图.svg", SVG);
        assertThat(http().get("/api/media/" + address.substring(4)).statusCode())
                .isEqualTo(401);
        assertThat(shown("pic:" + "0".repeat(32)).statusCode()).isEqualTo(404);
    }

    @Test
    void formulas_are_made_when_a_question_is_written_and_those_of_the_rationale_stay_with_the_key() {
        long revision = written("由 $P=UI$ 可知功率与电流成正比。", "因为 $U=220$ 不变。");
        QuestionContent content = revisions.contents(List.of(revision)).get(revision);
        assertThat(content).isNotNull();
        assertThat(content.formulas()).containsOnlyKeys("P=UI");
        assertThat(keys.formulas(List.of(revision)).get(revision)).containsOnlyKeys("U=220");
    }

    @Test
    void a_formula_that_cannot_be_read_and_a_picture_that_is_not_there_are_refused_by_name() {
        assertThatThrownBy(() -> written("由 $\\frac{P$ 可知。", "")).isInstanceOfSatisfying(Problem.class, refused -> {
            assertThat(refused.code()).isEqualTo("bank.formula-unreadable");
            assertThat(refused).hasMessageContaining("$\\frac{P$");
        });
        assertThatThrownBy(() -> written("看图 ![图](pic:" + "a".repeat(32) + ")", ""))
                .isInstanceOfSatisfying(
                        Problem.class, refused -> assertThat(refused.code()).isEqualTo("bank.picture-missing"));
    }

    private long written(String stem, String rationale) {
        QuestionDraft draft = new QuestionDraft(
                QuestionType.TRUE_FALSE,
                5,
                Difficulty.EASY,
                "章",
                stem,
                List.of(),
                false,
                0,
                new TruthKey(true, rationale, ""));
        long trade = trades.ensure("6-31-01-03", "电工", Set.of(5)).id();
        return transactions.inTransaction(() -> {
            Instant now = Instant.EPOCH;
            long bank = rows.insert("图与公式", trade, null, BankScope.PUBLIC, null, null, now);
            return writer.write(bank, List.of(new QuestionWriter.Placed(null, null, 0, draft)), null, now)
                    .getFirst();
        });
    }
}

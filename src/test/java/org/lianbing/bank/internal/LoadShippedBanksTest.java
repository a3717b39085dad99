package org.lianbing.bank.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianbing.bank.AnswerKey.ChoiceKey;
import org.lianbing.bank.AnswerKeys;
import org.lianbing.bank.Audience;
import org.lianbing.bank.BankApi;
import org.lianbing.bank.PoolQuery;
import org.lianbing.bank.PoolQuestion;
import org.lianbing.bank.QuestionContent;
import org.lianbing.platform.Sql;
import org.lianbing.platform.StartRefused;
import org.lianbing.testing.ServiceTest;
import org.lianbing.trade.TradeApi;

class LoadShippedBanksTest extends ServiceTest {
    @TempDir
    Path root;

    @Inject
    LoadShippedBanks loader;

    @Inject
    BankApi banks;

    @Inject
    AnswerKeys keys;

    @Inject
    TradeApi trades;

    @Inject
    Sql sql;

    @BeforeEach
    void folder() throws IOException {
        sql.update("DELETE FROM bank_bank");
        Files.writeString(
                root.resolve("sources.yaml"), "- {id: fa, title: 中华人民共和国安全生产法, kind: law, date: 2021-06-10}\n");
        Files.createDirectories(root.resolve("6-31-test"));
        Files.writeString(
                root.resolve("6-31-test/bank.yaml"), "{id: test, occupation: 6-31-01-99, trade: 测试工, name: 测试工题库}\n");
        chapter(question("t-1", "甲", "A"), question("t-2", "乙", "B"), question("t-3", "丙", "C"));
    }

    @Test
    void banks_that_ship_are_published_with_their_trade_and_keys() {
        load();

        List<PoolQuestion> pool = pool();
        assertThat(pool).hasSize(3).allMatch(question -> question.level() == 5);
        assertThat(trades.byName("测试工")).isPresent();
        assertThat(keys.keys(List.of(pool.get(1).revisionId())).values())
                .singleElement()
                .isInstanceOfSatisfying(ChoiceKey.class, key -> {
                    assertThat(key.optionIndexes()).containsExactly(1);
                    assertThat(key.source()).isEqualTo("《中华人民共和国安全生产法》（2021 年） 第三条");
                });
    }

    @Test
    void loading_again_changes_nothing() {
        load();
        List<PoolQuestion> first = pool();
        long version = sql.number("SELECT pool_version FROM bank_bank WHERE external_id = 'test'");
        load();

        assertThat(pool()).isEqualTo(first);
        assertThat(sql.number("SELECT pool_version FROM bank_bank WHERE external_id = 'test'"))
                .isEqualTo(version);
        assertThat(sql.number("SELECT COUNT(*) FROM bank_revision")).isEqualTo(3);
    }

    @Test
    void changed_question_gets_a_new_revision_and_the_old_one_stays_readable() throws IOException {
        load();
        List<PoolQuestion> before = pool();
        chapter(question("t-1", "甲", "A"), question("t-2", "乙二", "C"), question("t-3", "丙", "C"));
        load();

        assertThat(pool())
                .extracting(PoolQuestion::questionId)
                .containsExactlyElementsOf(
                        before.stream().map(PoolQuestion::questionId).toList());
        assertThat(pool().get(0)).isEqualTo(before.get(0));
        assertThat(pool().get(1).revisionId()).isNotEqualTo(before.get(1).revisionId());
        long old = before.get(1).revisionId();
        assertThat(banks.contents(List.of(old)).get(old))
                .isNotNull()
                .satisfies(content -> assertThat(content.stem()).contains("乙"));
        assertThat(keys.keys(List.of(old)))
                .containsValue(new ChoiceKey(Set.of(1), "因为乙", "《中华人民共和国安全生产法》（2021 年） 第三条"));
    }

    @Test
    void question_that_ships_no_more_is_not_drawn_and_comes_back_as_itself() throws IOException {
        load();
        long second = pool().get(1).questionId();
        chapter(question("t-1", "甲", "A"), question("t-3", "丙", "C"));
        load();
        assertThat(pool()).hasSize(2);

        chapter(question("t-1", "甲", "A"), question("t-2", "乙", "B"), question("t-3", "丙", "C"));
        load();
        assertThat(pool()).hasSize(3).extracting(PoolQuestion::questionId).contains(second);
        assertThat(sql.number("SELECT COUNT(*) FROM bank_revision")).isEqualTo(3);
    }

    @Test
    void questions_that_swap_their_words_keep_their_ids() throws IOException {
        load();
        chapter(question("t-1", "乙", "B"), question("t-2", "甲", "A"), question("t-9", "丙", "C"));
        load();

        assertThat(banks.contents(pool().stream().map(PoolQuestion::revisionId).toList())
                        .values())
                .extracting(QuestionContent::stem)
                .containsExactlyInAnyOrder("题干乙是什么？", "题干甲是什么？", "题干丙是什么？");
    }

    @Test
    void mistake_in_a_file_is_told_by_file_and_question() throws IOException {
        chapter(question("t-1", "甲", "E"));

        assertThatThrownBy(this::load)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("01-a.yaml t-1")
                .hasMessageContaining("答案 E");
    }

    @Test
    void what_is_built_in_loads() {
        loader.run((done, total) -> {});

        assertThat(sql.number("SELECT COUNT(*) FROM bank_bank WHERE scope = 'PUBLIC' AND state = 'PUBLISHED'"))
                .isGreaterThanOrEqualTo(2);
        assertThat(pool("电工")).hasSizeGreaterThanOrEqualTo(60);
    }

    private void load() {
        loader.load(ShippedFolder.banks(root), (done, total) -> {});
    }

    private List<PoolQuestion> pool() {
        return pool("测试工");
    }

    private List<PoolQuestion> pool(String trade) {
        return banks.pool(PoolQuery.ofTrade(trades.byName(trade).orElseThrow().id(), Audience.everybody(), null, null));
    }

    private void chapter(String... questions) throws IOException {
        Files.writeString(
                root.resolve("6-31-test/01-a.yaml"), "chapter: 第一章\nquestions:\n" + String.join("", questions));
    }

    private static String question(String id, String word, String key) {
        return """
                  - id: %s
                    type: single
                    level: 5
                    difficulty: easy
                    stem: 题干%s是什么？
                    options: [一%s, 二, 三, 四]
                    key: %s
                    rationale: 因为%s
                    source: { id: fa, clause: "第三条" }
                """.formatted(id, word, word, key, word);
    }
}

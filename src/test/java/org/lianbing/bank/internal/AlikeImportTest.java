package org.lianbing.bank.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.internal.ImportQuestions.Mode;
import org.lianbing.bank.internal.ImportRows.Filter;
import org.lianbing.identity.Roles;

/** Questions of a file that are like others, told before they are taken over. */
class AlikeImportTest extends ImportTestBase {
    private static final Filter ALIKE = new Filter(null, null, null, null, true);
    private static final String HEADER = "题型|题干|选项A|选项B|选项C|答案";
    private static final String ONE = "单选题|更换低压熔断器之前首先应当断开电源并且验电，这样做是为了什么|防止触电|节约电费|好看|A";
    private static final String LIKE_IT = "单选题|在更换低压熔断器之前，首先应当断开电源并且验电，这样做是为了什么？|防止触电|节约电费|好看|B";
    private static final String SECRET = "单选题|三号窖池封窖以后每天要检查窖皮是否开裂并且及时抹平，主要目的是什么|防止漏气|美观整洁|方便取样|A";
    private static final String LIKE_THE_SECRET = "单选题|三号窖池封窖以后，每天要检查窖皮是否开裂并且及时抹平，主要目的是什么？|防止漏气|美观整洁|方便取样|A";
    /** In no bank of any of these tests. */
    private static final String FRESH = "单选题|干粉灭火器压力表的指针落在红色区域时应当怎样处理|送去重新充装|继续使用|放回原处|A";

    private static final String LIKE_FRESH = "单选题|干粉灭火器压力表的指针落在红色区域时，应当怎样处理？|送去重新充装|照常使用|放回原处|A";
    private static final String OTHER = "单选题|人体的安全电压一般不超过多少伏|12|36|220|B";

    @Inject
    AlikeImport alike;

    @Inject
    RepairRows repairs;

    @Test
    void row_that_is_like_a_question_of_the_bank_shows_it_and_says_when_their_keys_differ() {
        commit(upload(file(ONE)), Mode.ALL_OR_NOTHING);
        bank = newBank();
        BankImportView preview = upload(file(LIKE_IT, OTHER));
        assertThat(preview.alikeCount()).isNull();

        assertThat(alike.runNext()).isTrue();
        assertThat(alike.runNext()).isFalse();

        assertThat(imports.show(editor, preview.id()).alikeCount()).isEqualTo(1);
        assertThat(rows(preview, ALIKE)).singleElement().satisfies(row -> {
            assertThat(row.alike()).singleElement().satisfies(one -> {
                assertThat(one.bankName()).isEqualTo("题库");
                assertThat(one.stem()).startsWith("更换低压熔断器");
                assertThat(one.contradictory()).isTrue();
            });
        });
    }

    @Test
    void rows_of_the_same_file_are_compared_too() {
        BankImportView preview = upload(file(ONE, OTHER, LIKE_IT));
        alike.runNext();

        assertThat(rows(preview, ALIKE)).extracting(ImportRowView::ordinal).containsExactly(1, 3);
        assertThat(rows(preview, ALIKE).getFirst().alike().getFirst().otherOrdinal())
                .isEqualTo(3);
    }

    @Test
    void private_bank_of_another_company_is_never_told_of() {
        var stranger = identity.memberWithRole(identity.town().companyB(), "李编", Roles.EDITOR);
        var ours = editor;
        var ourBank = bank;
        editor = editorOf(identity.town().companyB(), stranger);
        bank = newBank();
        commit(upload(file(SECRET)), Mode.ALL_OR_NOTHING);
        editor = ours;
        bank = ourBank;

        BankImportView preview = upload(file(LIKE_THE_SECRET));
        alike.runNext();

        assertThat(imports.show(editor, preview.id()).alikeCount()).isZero();
        assertThat(rows(preview, ALIKE)).isEmpty();
    }

    @Test
    void row_that_was_changed_is_compared_again_and_so_is_what_was_like_it() {
        BankImportView preview = upload(file(FRESH, OTHER, LIKE_FRESH));
        alike.runNext();
        assertThat(rows(preview, ALIKE)).extracting(ImportRowView::ordinal).containsExactly(1, 3);

        RawQuestion other = repairs.show(editor, preview.id(), 2).said().raw();
        repairs.repair(
                editor, preview.id(), 3, other.withStem("人体的安全电压一般不超过多少伏特？").withKey("C"));
        assertThat(imports.show(editor, preview.id()).alikeCount()).isNull();
        alike.runNext();

        assertThat(imports.show(editor, preview.id()).alikeCount()).isEqualTo(2);
        assertThat(rows(preview, ALIKE)).extracting(ImportRowView::ordinal).containsExactly(2, 3);
        assertThat(rows(preview, ALIKE))
                .allSatisfy(row -> assertThat(row.alike())
                        .singleElement()
                        .satisfies(one -> assertThat(one.contradictory()).isTrue()));
        assertThat(rows(preview, ALIKE).getFirst().alike().getFirst().otherOrdinal())
                .isEqualTo(3);
    }

    @Test
    void a_clock_finer_than_the_column_keeps_nothing_from_being_written() {
        clock.advance(Duration.ofNanos(123_456));
        BankImportView preview = upload(file(FRESH, LIKE_FRESH));

        alike.runNext();

        assertThat(imports.show(editor, preview.id()).alikeCount()).isEqualTo(2);
    }

    @Test
    void row_that_is_left_out_is_like_nothing() {
        BankImportView preview = upload(file(FRESH, LIKE_FRESH));
        alike.runNext();

        repairs.leaveOut(editor, preview.id(), 2, true);
        alike.runNext();

        assertThat(imports.show(editor, preview.id()).alikeCount()).isZero();
        repairs.leaveOut(editor, preview.id(), 2, false);
        alike.runNext();
        assertThat(imports.show(editor, preview.id()).alikeCount()).isEqualTo(2);
    }

    @Test
    void file_that_is_read_again_is_compared_again() {
        BankImportView preview = upload(file(ONE, LIKE_IT));
        alike.runNext();

        BankImportView again = worked(imports.readAgain(editor, preview.id(), ReadingHints.NONE));

        assertThat(again.alikeCount()).isNull();
        assertThat(rows(preview, ALIKE)).isEmpty();
        alike.runNext();
        assertThat(imports.show(editor, preview.id()).alikeCount()).isEqualTo(2);
    }

    private static byte[] file(String... rows) {
        String[] all = new String[rows.length + 1];
        all[0] = HEADER;
        System.arraycopy(rows, 0, all, 1, rows.length);
        return SheetSamples.sheet("题目", all).xlsx();
    }
}

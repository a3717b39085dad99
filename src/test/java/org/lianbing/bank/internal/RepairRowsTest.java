package org.lianbing.bank.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.QuestionType;
import org.lianbing.bank.internal.ImportQuestions.Mode;
import org.lianbing.bank.internal.ImportRow.Change;
import org.lianbing.bank.internal.ImportRow.Verdict;
import org.lianbing.bank.internal.ImportRows.Filter;
import org.lianbing.platform.WorkbookSamples;

/** Rows mended in the wizard, by hand and as we suggest. */
class RepairRowsTest extends ImportTestBase {
    private static final Object[] HEADER = {"题型", "题干", "选项A", "选项B", "答案", "难度"};

    @Inject
    RepairRows repairs;

    @Inject
    ImportRows importRows;

    @Test
    void row_mended_by_hand_is_read_again_alone_and_comes_in_with_the_rest() {
        BankImportView preview = upload(sheet(row("单选题", "一", "C", ""), row("单选题", "二", "B", "")));
        ImportRowView bad = rows(preview, FAULTY).getFirst();
        assertThat(bad.said().key()).isEqualTo("C");

        ImportRowView still = repairs.repair(
                editor, preview.id(), bad.ordinal(), said(bad, "D").raw());
        assertThat(still.verdict()).isEqualTo(Verdict.FAULTY);
        assertThat(still.said().key()).isEqualTo("D");
        ImportRowView mended = repairs.repair(
                editor, preview.id(), bad.ordinal(), said(bad, "A").raw());

        assertThat(mended.verdict()).isEqualTo(Verdict.GOOD);
        assertThat(mended.repaired()).isTrue();
        assertThat(mended.change()).isEqualTo(Change.NEW);
        assertThat(imports.show(editor, preview.id()))
                .satisfies(view -> assertThat(view.goodCount()).isEqualTo(2))
                .satisfies(view -> assertThat(view.faultCount()).isZero())
                .satisfies(view -> assertThat(view.repairedCount()).isEqualTo(1));
        commit(preview, Mode.ALL_OR_NOTHING);
        assertThat(stems()).containsExactly("一", "二");
    }

    @Test
    void good_row_is_changed_in_place_and_reads_as_the_file_says_once_that_is_undone() {
        BankImportView preview = upload(sheet(row("单选题", "一", "A", "难"), row("单选题", "二", "B", "")));
        ImportRowView good = rows(preview, GOOD).getFirst();
        assertThat(good.said().key()).isEqualTo("A");

        ImportRowView changed =
                repairs.repair(editor, preview.id(), 1, said(good, "B").raw());

        assertThat(changed.verdict()).isEqualTo(Verdict.GOOD);
        assertThat(changed.repaired()).isTrue();
        assertThat(changed.question().key()).isEqualTo("B");
        assertThat(changed.said().difficulty()).isEqualTo("难");
        ImportRowView worse =
                repairs.repair(editor, preview.id(), 1, said(good, "D").raw());
        assertThat(worse.verdict()).isEqualTo(Verdict.FAULTY);
        ImportRowView undone = repairs.undo(editor, preview.id(), 1);
        assertThat(undone.verdict()).isEqualTo(Verdict.GOOD);
        assertThat(undone.repaired()).isFalse();
        assertThat(undone.question().key()).isEqualTo("A");
    }

    @Test
    void good_row_is_changed_into_what_another_asks_and_refused_for_that() {
        BankImportView preview = upload(sheet(row("单选题", "一", "A", ""), row("单选题", "二", "B", "")));
        RawQuestion first = rows(preview, GOOD).getFirst().said().raw();

        ImportRowView same = repairs.repair(editor, preview.id(), 2, first);

        assertThat(same.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.code()).isEqualTo(RepeatedRows.CODE));
        assertThat(same.said().stem()).isEqualTo("一");
    }

    @Test
    void words_of_a_good_row_read_as_the_same_question() {
        BankImportView preview =
                upload("题库.txt", TakeOverImportTest.TEXT.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        ReadQuestion reader = new ReadQuestion(java.util.Map.of());

        List<ImportRow> good = importRows.list(preview.id(), GOOD, 0, 10);

        assertThat(good)
                .hasSize(5)
                .allSatisfy(row -> assertThat(
                                reader.again(row.parsed(), row.words()).draft())
                        .isEqualTo(row.draft()));
    }

    @Test
    void repair_that_is_undone_reads_as_the_file_says() {
        BankImportView preview = upload(sheet(row("单选题", "一", "C", "")));
        ImportRowView bad = rows(preview, FAULTY).getFirst();
        repairs.repair(editor, preview.id(), 1, said(bad, "A").raw());

        ImportRowView undone = repairs.undo(editor, preview.id(), 1);

        assertThat(undone.verdict()).isEqualTo(Verdict.FAULTY);
        assertThat(undone.repaired()).isFalse();
        assertThat(undone.said().key()).isEqualTo("C");
    }

    @Test
    void our_suggestion_is_taken_for_one_row_or_for_all_with_the_same_fault() {
        BankImportView preview = upload(sheet(
                row("单选题", "一", "A", "超难"),
                row("单选题", "二", "B", "超难"),
                row("单选题", "三", "A", "超难"),
                row("单选题", "四", "C", "")));
        BankImportView.FaultKind kind = preview.faultKinds().getFirst();
        assertThat(kind.code()).isEqualTo("bank.difficulty-unknown");
        assertThat(kind.rows()).isEqualTo(3);
        assertThat(kind.mendable()).isEqualTo(3);

        assertThat(repairs.accept(editor, preview.id(), 1).verdict()).isEqualTo(Verdict.GOOD);
        assertThat(repairs.acceptAll(editor, preview.id(), kind.code())).isEqualTo(2);
        refused(() -> repairs.accept(editor, preview.id(), 4), "bank.row-not-repairable");

        assertThat(imports.rows(editor, preview.id(), new Filter(null, null, null, true, null), PAGE)
                        .total())
                .isEqualTo(3);
        assertThat(repairs.undoAll(editor, preview.id())).isEqualTo(3);
        assertThat(rows(preview, FAULTY)).hasSize(4);
    }

    @Test
    void row_left_out_is_no_fault_and_does_not_come_in() {
        BankImportView preview = upload(sheet(row("单选题", "一", "C", ""), row("单选题", "二", "B", "")));
        refused(() -> imports.commit(editor, preview.id(), Mode.ALL_OR_NOTHING), "bank.import-has-faults");
        repairs.leaveOut(editor, preview.id(), 1, true);
        repairs.leaveOut(editor, preview.id(), 2, true);
        assertThat(repairs.leaveOut(editor, preview.id(), 2, false).verdict()).isEqualTo(Verdict.GOOD);

        BankImportView done = commit(preview, Mode.ALL_OR_NOTHING);

        assertThat(done.leftOutCount()).isEqualTo(1);
        assertThat(stems()).containsExactly("二");
    }

    @Test
    void of_two_rows_that_ask_the_same_the_other_is_good_once_one_is_left_out_or_changed() {
        BankImportView preview = upload(sheet(row("单选题", "一", "A", ""), row("单选题", "一", "B", "")));
        ImportRowView second = rows(preview, FAULTY).getFirst();
        assertThat(second.faults().getFirst().code()).isEqualTo(RepeatedRows.CODE);

        repairs.leaveOut(editor, preview.id(), 1, true);
        assertThat(repairs.show(editor, preview.id(), 2).verdict()).isEqualTo(Verdict.GOOD);

        repairs.leaveOut(editor, preview.id(), 1, false);
        assertThat(repairs.show(editor, preview.id(), 1).faults().getFirst().code())
                .isEqualTo(RepeatedRows.CODE);
        assertThat(repairs.show(editor, preview.id(), 2).verdict()).isEqualTo(Verdict.GOOD);
    }

    @Test
    void row_mended_into_what_another_asks_is_refused_for_that() {
        BankImportView preview = upload(sheet(row("单选题", "一", "A", ""), row("单选题", "二", "C", "")));
        SaidView bad = rows(preview, FAULTY).getFirst().said();

        ImportRowView same = repairs.repair(
                editor, preview.id(), 2, RawQuestion.asking(bad.type(), "一", List.of("一甲", "一乙"), List.of(), "B"));

        assertThat(same.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("第 2 行"));
        assertThat(imports.show(editor, preview.id()).goodCount()).isEqualTo(1);
    }

    @Test
    void type_code_is_asked_once_and_the_answer_serves_the_next_file_of_the_company() {
        byte[] file = sheet(row("4", "电压是____。", "220", ""), row("单选题", "二", "B", ""));
        BankImportView first = upload(file);
        assertThat(first.understood().asks()).singleElement().satisfies(ask -> {
            assertThat(ask.value()).isEqualTo("4");
            assertThat(ask.choices()).contains("FILL_IN_BLANK", "SHORT_ANSWER");
            assertThat(ask.answer()).isNull();
        });

        BankImportView told = worked(imports.readAgain(
                editor,
                first.id(),
                new ReadingHints(java.util.Map.of(), java.util.Map.of("type-code:4", "FILL_IN_BLANK"))));
        assertThat(told.faultCount()).isZero();
        assertThat(told.understood().asks().getFirst().answer()).isEqualTo("FILL_IN_BLANK");
        BankImportView next = upload(file);

        assertThat(next.faultCount()).isZero();
        assertThat(next.understood().asks()).singleElement().satisfies(ask -> {
            assertThat(ask.remembered()).isTrue();
            assertThat(ask.answer()).isEqualTo("FILL_IN_BLANK");
        });
        assertThat(rows(next, GOOD).getFirst().question().type()).isEqualTo(QuestionType.FILL_IN_BLANK);
    }

    @Test
    void column_that_we_took_for_nothing_is_told_once_and_remembered_for_the_same_form() {
        byte[] file = WorkbookSamples.table("题目", new Object[] {"题型", "题干", "选项A", "选项B", "答案", "为什么"}, new Object[] {
            "单选题", "一", "甲", "乙", "A", "因为如此"
        });
        BankImportView first = upload(file);
        assertThat(first.understood().sheets().getFirst().columns().getLast().field())
                .isEmpty();
        var columns = new java.util.TreeMap<Integer, String>();
        first.understood().sheets().getFirst().columns().forEach(column -> columns.put(column.index(), column.field()));
        columns.put(5, "rationale");

        worked(imports.readAgain(
                editor, first.id(), new ReadingHints(java.util.Map.of("题目", columns), java.util.Map.of())));
        BankImportView next = upload(file);

        assertThat(next.understood().sheets().getFirst().remembered()).isTrue();
        assertThat(rows(next, GOOD).getFirst().question().rationale()).isEqualTo("因为如此");
        columns.put(0, "rationale");
        refused(
                () -> imports.readAgain(
                        editor, next.id(), new ReadingHints(java.util.Map.of("题目", columns), java.util.Map.of())),
                "bank.field-twice");
    }

    @Test
    void layout_of_a_sheet_is_told_and_so_is_that_it_is_not_to_be_read() {
        byte[] file = SheetSamples.sheet("题目", "题型|题干|选项A|选项B|答案", "单选题|一|甲|乙|A")
                .and("文字", "题型|题干|答案", "一、判断题||", "1. 铜能导电。||", "答案：对||")
                .xlsx();
        BankImportView first = upload(file);
        assertThat(first.understood().sheets().getLast().layout()).isEqualTo(Layout.QUESTION_PER_ROW.title());

        BankImportView text = worked(imports.readAgain(
                editor,
                first.id(),
                new ReadingHints(java.util.Map.of(), java.util.Map.of("文字", LayoutChoice.TEXT), java.util.Map.of())));

        assertThat(text.understood().sheets().getLast().choice()).isEqualTo(LayoutChoice.TEXT);
        assertThat(rows(text, GOOD)).extracting(ImportRowView::stem).contains("铜能导电。");
        BankImportView without = worked(imports.readAgain(
                editor,
                first.id(),
                new ReadingHints(
                        java.util.Map.of(), java.util.Map.of("文字", LayoutChoice.NOT_READ), java.util.Map.of())));
        assertThat(without.rowCount()).isEqualTo(1);
        refused(
                () -> imports.readAgain(
                        editor,
                        first.id(),
                        new ReadingHints(
                                java.util.Map.of(), java.util.Map.of("题目", LayoutChoice.NOT_READ), java.util.Map.of())),
                "bank.no-sheet-read");
        BankImportView again = worked(imports.readAgain(
                editor,
                first.id(),
                new ReadingHints(
                        java.util.Map.of(), java.util.Map.of("文字", LayoutChoice.GUESSED), java.util.Map.of())));
        assertThat(again.rowCount()).isEqualTo(first.rowCount());
    }

    @Test
    void formula_that_cannot_be_shown_is_a_fault_of_its_row() {
        BankImportView preview =
                upload(sheet(row("单选题", "求 $\\frac{1$ 的值", "A", ""), row("单选题", "求 $\\frac{1}{2}$", "B", "")));

        assertThat(faults(preview)).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("bank.formula-unreadable");
            assertThat(fault.row()).isEqualTo(2);
        });
    }

    private static SaidView said(ImportRowView row, String key) {
        SaidView said = row.said();
        return SaidView.of(said.raw().withKey(key));
    }

    private static Object[] row(String type, String stem, String key, String difficulty) {
        return type.equals("4")
                ? new Object[] {type, stem, "", "", key, difficulty}
                : new Object[] {type, stem, stem + "甲", stem + "乙", key, difficulty};
    }

    private static byte[] sheet(Object[]... rows) {
        Object[][] all = new Object[rows.length + 1][];
        all[0] = HEADER;
        System.arraycopy(rows, 0, all, 1, rows.length);
        return WorkbookSamples.table("题目", all);
    }
}

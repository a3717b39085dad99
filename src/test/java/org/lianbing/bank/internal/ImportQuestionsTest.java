package org.lianbing.bank.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianbing.bank.internal.BankWorkflowTest.file;
import static org.lianbing.bank.internal.BankWorkflowTest.question;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lianbing.bank.internal.ImportQuestions.Mode;
import org.lianbing.bank.internal.ImportRow.Change;
import org.lianbing.platform.WorkbookSamples;

class ImportQuestionsTest extends ImportTestBase {
    @Test
    void nothing_is_taken_over_before_the_commit() {
        BankImportView preview = upload(file(question("一", "A"), question("二", "B")));

        assertThat(preview.goodCount()).isEqualTo(2);
        assertThat(preview.faultCount()).isZero();
        assertThat(stems()).isEmpty();
        assertThat(rows(preview, GOOD)).first().satisfies(row -> {
            assertThat(row.row()).isEqualTo(2);
            assertThat(row.question().key()).isEqualTo("A");
            assertThat(row.change()).isEqualTo(Change.NEW);
        });
    }

    @Test
    void file_with_a_fault_is_taken_over_whole_or_not_at_all_unless_asked_otherwise() {
        BankImportView preview = upload(file(question("一", "A"), question("二", "E"), question("三", "C")));
        assertThat(faults(preview)).singleElement().satisfies(fault -> {
            assertThat(fault.row()).isEqualTo(3);
            assertThat(fault.column()).isEqualTo("F（答案）");
        });

        refused(() -> imports.commit(editor, preview.id(), Mode.ALL_OR_NOTHING), "bank.import-has-faults");
        assertThat(stems()).isEmpty();
        commit(preview, Mode.GOOD_ROWS);
        assertThat(stems()).containsExactly("一是什么？", "三是什么？");
        refused(() -> imports.commit(editor, preview.id(), Mode.GOOD_ROWS), "bank.import-already-committed");
    }

    @Test
    void mended_file_updates_and_does_not_double() {
        takeOver(file(question("一", "A"), question("二", "B"), question("三有个错别字要改", "C")));
        List<Long> ids = ids();
        BankImportView again =
                upload(file(question("一", "A"), question("二", "C"), question("三有一个错别字已改", "C"), question("四", "A")));

        assertThat(again.newCount()).isEqualTo(1);
        assertThat(again.changedCount()).isEqualTo(2);
        assertThat(rows(again, GOOD))
                .extracting(ImportRowView::change)
                .containsExactly(Change.UNCHANGED, Change.CHANGED, Change.CHANGED, Change.NEW);
        commit(again, Mode.ALL_OR_NOTHING);

        assertThat(ids()).startsWith(ids.toArray(Long[]::new)).hasSize(4);
        assertThat(stems()).containsExactly("一是什么？", "二是什么？", "三有一个错别字已改是什么？", "四是什么？");
    }

    @Test
    void the_same_file_twice_changes_nothing() {
        byte[] file = file(question("一", "A"), question("二", "B"));
        takeOver(file);
        BankImportView again = takeOver(file);

        assertThat(again.newCount()).isZero();
        assertThat(again.changedCount()).isZero();
        assertThat(sql.number(
                        "SELECT COUNT(*) FROM bank_revision r JOIN bank_question q ON q.id = r.question_id WHERE q.bank_id = ?",
                        bank))
                .isEqualTo(2);
    }

    @Test
    void two_uploads_of_the_same_questions_committed_after_each_other_do_not_double() {
        BankImportView one = upload(file(question("一", "A")));
        BankImportView two = upload(file(question("一", "A"), question("二", "B")));
        commit(one, Mode.ALL_OR_NOTHING);
        BankImportView done = commit(two, Mode.ALL_OR_NOTHING);

        assertThat(done.newCount()).isEqualTo(1);
        assertThat(stems()).containsExactly("一是什么？", "二是什么？");
    }

    @Test
    void where_a_question_came_from_is_kept_word_for_word() {
        takeOver(file(question("一", "A")));

        assertThat(sql.list(
                        "SELECT p.file_name, p.sheet, p.sheet_row, p.raw_text FROM bank_provenance p"
                                + " JOIN bank_revision r ON r.id = p.revision_id JOIN bank_question q ON q.id = r.question_id"
                                + " WHERE q.bank_id = ?",
                        row -> row.getString(1) + "/" + row.getString(2) + "/" + row.getInt(3) + "/" + row.getString(4),
                        bank))
                .singleElement()
                .asString()
                .startsWith("题库.xlsx/题目/2/")
                .contains("\"题干\":\"一是什么？\"");
    }

    @Test
    void template_is_read_back_and_its_samples_are_not_questions() {
        refused(() -> upload(QuestionTemplate.write()), "bank.no-questions");
    }

    @Test
    void hostile_and_wrong_files_are_refused_in_plain_words() {
        refused(() -> upload("题干,答案".getBytes(StandardCharsets.UTF_8)), "bank.no-questions");
        refused(() -> upload(Arrays.copyOf(file(question("一", "A")), 600)), "platform.file-damaged");
        refused(
                () -> upload(WorkbookSamples.table("花名册", new Object[] {"姓名", "电话"}, new Object[] {"张三", "1"})),
                "bank.not-a-question-bank");
        assertThat(sql.number("SELECT COUNT(*) FROM bank_import WHERE bank_id = ?", bank))
                .isZero();
    }

    @Test
    void upload_over_http_names_the_file_and_tells_what_is_wrong() {
        var response = http().as(person.cookie())
                .upload("/api/editor/banks/" + bank + "/imports", "x.xlsx", "no".getBytes(StandardCharsets.UTF_8));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("bank.not-a-question-bank").contains("\"field\":\"file\"");
        var template = http().as(person.cookie()).getBytes("/api/editor/question-template.xlsx");
        assertThat(template.statusCode()).isEqualTo(200);
        assertThat(template.body()).startsWith('P', 'K');
    }

    @Test
    @Timeout(60)
    void five_thousand_rows_are_taken_over_in_one_go() {
        Object[][] rows = new Object[5_000][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = question("第" + i + "号", "A");
        }
        byte[] file = file(rows);
        BankImportView done = takeOver(file);

        assertThat(done.newCount()).isEqualTo(5_000);
        assertThat(questions.count(bank)).isEqualTo(5_000);
    }
}

package org.lianbing.bank.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.internal.ImportQuestions.Mode;
import org.lianbing.bank.internal.ImportRow.Change;
import org.lianbing.platform.TransactionRetry;

/** A commit copies rows within the database; what it writes must be what {@link QuestionWriter} would write. */
class TakeOverImportTest extends ImportTestBase {
    /** What is a question's own, or tells when and how it came. */
    private static final List<String> OWN =
            List.of("id", "question_id", "revision_id", "bank_id", "head_revision_id", "created_at", "ordinal");

    static final String TEXT = """
            一、单选题
            1. 求 $\\frac{1}{2}$ 的倒数（ ）。
            A. 1  B. 2  C. 以上都不对
            答案：B
            解析：$2=1/0.5$
            二、多选题
            2. 下列属于导体的有（ ）。
            A. 铜  B. 铁  C. 橡胶
            答案：AB
            三、判断题
            3. 铜能导电。
            答案：对
            四、填空题
            4. 家用电压是____伏。
            答案：220
            五、简答题
            5. 简述触电后的急救步骤。
            答案：断电、呼救、心肺复苏。
            """;

    @Inject
    QuestionWriter writer;

    @Inject
    ImportRows importRows;

    @Inject
    TransactionRetry transactions;

    @Test
    void every_column_of_a_question_is_written_as_the_writer_writes_it() {
        BankImportView preview = upload("题库.txt", TEXT.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(preview.goodCount()).as(() -> faults(preview).toString()).isEqualTo(5);
        List<QuestionDraft> drafts = importRows.list(preview.id(), GOOD, 0, 10).stream()
                .map(row -> Objects.requireNonNull(row.draft()))
                .toList();
        commit(preview, Mode.ALL_OR_NOTHING);

        long other = newBank();
        List<QuestionWriter.Placed> placed = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            placed.add(new QuestionWriter.Placed(null, null, i, drafts.get(i)));
        }
        transactions.inTransaction(() -> writer.write(other, placed, editor.memberId(), clock.instant()));

        assertThat(written(bank)).isEqualTo(written(other)).hasSize(5);
    }

    private List<String> written(long bankId) {
        return sql.list(
                "SELECT q.*, v.*, k.* FROM bank_question q JOIN bank_revision v ON v.id = q.head_revision_id"
                        + " JOIN bank_answer_key k ON k.revision_id = v.id WHERE q.bank_id = ? ORDER BY q.ordinal",
                row -> {
                    List<String> columns = new ArrayList<>();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        String name = row.getMetaData().getColumnName(i);
                        if (!OWN.contains(name)) {
                            columns.add(name + "=" + row.getString(i));
                        }
                    }
                    return String.join("\n", columns);
                },
                bankId);
    }

    @Test
    void bank_that_changed_since_the_preview_is_matched_again() {
        BankImportView one = upload(BankWorkflowTest.file(BankWorkflowTest.question("一", "A")));
        BankImportView two = upload(BankWorkflowTest.file(BankWorkflowTest.question("一", "B")));
        commit(one, Mode.ALL_OR_NOTHING);

        BankImportView done = commit(two, Mode.ALL_OR_NOTHING);

        assertThat(done.newCount()).isZero();
        assertThat(done.changedCount()).isEqualTo(1);
        assertThat(rows(done, GOOD)).extracting(ImportRowView::change).containsExactly(Change.CHANGED);
    }
}

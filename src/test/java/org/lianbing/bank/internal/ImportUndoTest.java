package org.lianbing.bank.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianbing.bank.internal.BankWorkflowTest.file;
import static org.lianbing.bank.internal.BankWorkflowTest.question;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.internal.BankImportView.State;

class ImportUndoTest extends ImportTestBase {
    @Inject
    Publications publications;

    @Test
    void new_questions_vanish_and_changed_ones_are_again_what_they_were() {
        takeOver(file(question("一", "A"), question("二", "B"), question("三", "C")));
        List<Long> before = ids();
        BankImportView second = takeOver(file(question("一", "C"), question("二", "B"), question("灭火器压力表指针在红区", "A")));
        assertThat(second.newCount()).isEqualTo(1);
        assertThat(second.lasting()).isNull();

        BankImportView undone = worked(imports.undo(editor, second.id()));

        assertThat(undone.state()).isEqualTo(State.UNDONE);
        assertThat(ids()).isEqualTo(before);
        assertThat(questions.list(bank, QuestionFilter.ALL, PAGE).items())
                .extracting(QuestionView::key)
                .containsExactly("A", "B", "C");
        refused(() -> imports.undo(editor, second.id()), "bank.import-not-committed");
        assertThat(takeOver(file(question("一", "C"), question("灭火器压力表指针在红区", "A")))
                        .newCount())
                .isEqualTo(1);
    }

    @Test
    void words_that_were_swapped_are_swapped_back() {
        takeOver(file(question("甲", "A"), question("乙", "B")));
        BankImportView swap = takeOver(file(question("乙", "A"), question("甲", "B")));

        worked(imports.undo(editor, swap.id()));

        assertThat(questions.list(bank, QuestionFilter.ALL, PAGE).items())
                .extracting(row -> row.stem() + row.key())
                .containsExactly("甲是什么？A", "乙是什么？B");
    }

    @Test
    void what_was_published_since_stays() {
        BankImportView done = takeOver(file(question("一", "A")));
        publications.publish(bank, Publications.Which.ALL, null, clock.instant());

        assertThat(imports.show(editor, done.id()).lasting()).contains("已经发布");
        refused(() -> imports.undo(editor, done.id()), "bank.import-lasting");
        assertThat(stems()).hasSize(1);
    }

    @Test
    void what_was_changed_since_stays_until_that_is_undone() {
        BankImportView first = takeOver(file(question("一", "A"), question("二", "B")));
        BankImportView second = takeOver(file(question("一", "C"), question("二", "B")));

        assertThat(imports.show(editor, first.id()).lasting()).contains("1 道题又改过");
        refused(() -> imports.undo(editor, first.id()), "bank.import-lasting");

        worked(imports.undo(editor, second.id()));
        worked(imports.undo(editor, first.id()));
        assertThat(stems()).isEmpty();
    }

    @Test
    void publication_between_the_wish_and_the_deed_wins() {
        BankImportView done = takeOver(file(question("一", "A")));
        imports.undo(editor, done.id());
        publications.publish(bank, Publications.Which.ALL, null, clock.instant());

        BankImportView after = worked(done);

        assertThat(after.state()).isEqualTo(State.COMMITTED);
        assertThat(after.failure()).contains("已经发布");
        assertThat(stems()).hasSize(1);
    }
}

package org.lianbing.bank.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.internal.BankImportView.State;
import org.lianbing.bank.internal.ImportQuestions.Mode;
import org.lianbing.platform.FileStore;

/** What imports leave behind goes after a time; what undoing and correcting need stays. */
class ForgetImportsTest extends ImportTestBase {
    private static final byte[] FILE = BankWorkflowTest.file(BankWorkflowTest.question("一", "A"));

    @Inject
    ForgetImports forgetting;

    @Inject
    ImportRecords records;

    @Inject
    BankSettings settings;

    @Inject
    FileStore files;

    @Test
    void upload_that_nobody_took_over_goes_with_its_file() {
        BankImportView preview = upload(FILE);
        long file = fileOf(preview);
        clock.advance(settings.uploadsKeptFor().minusSeconds(1));
        forgetting.run(clock.instant());
        assertThat(records.find(preview.id())).isPresent();

        clock.advance(Duration.ofSeconds(2));
        forgetting.run(clock.instant());

        assertThat(records.find(preview.id())).isEmpty();
        assertThat(files.find(file)).isEmpty();
    }

    @Test
    void import_that_is_over_loses_its_file_and_rows_and_can_be_undone_all_the_same() {
        BankImportView done = takeOver(FILE);
        long file = fileOf(done);
        clock.advance(settings.importsKeptFor().plusSeconds(1));

        forgetting.run(clock.instant());

        assertThat(files.find(file)).isEmpty();
        assertThat(rows(done, GOOD)).isEmpty();
        assertThat(stems()).containsExactly("一是什么？");
        assertThat(worked(imports.undo(editor, done.id())).state()).isEqualTo(State.UNDONE);
        assertThat(stems()).isEmpty();
    }

    @Test
    void corrected_file_updates_its_questions_after_the_first_was_forgotten() {
        takeOver(FILE);
        clock.advance(settings.importsKeptFor().plusSeconds(1));
        forgetting.run(clock.instant());

        BankImportView corrected =
                commit(upload(BankWorkflowTest.file(BankWorkflowTest.question("一", "B"))), Mode.ALL_OR_NOTHING);

        assertThat(corrected.newCount()).isZero();
        assertThat(corrected.changedCount()).isEqualTo(1);
    }

    @Test
    void discarded_upload_takes_its_file_along() {
        BankImportView preview = upload(FILE);
        long file = fileOf(preview);

        imports.discard(editor, preview.id());

        assertThat(files.find(file)).isEmpty();
    }

    @Test
    void file_larger_than_a_statement_may_be_is_kept_as_it_came() {
        byte[] large = new byte[21 * 1024 * 1024 + 7];
        new Random(7).nextBytes(large);

        long id = files.saveLarge("大.xlsx", "application/octet-stream", large);

        assertThat(Arrays.equals(files.find(id).orElseThrow().bytes(), large)).isTrue();
        files.remove(id);
        assertThat(files.find(id)).isEmpty();
        assertThat(sql.number("SELECT COUNT(*) FROM platform_file_part WHERE file_id = ?", id))
                .isZero();
    }

    private long fileOf(BankImportView view) {
        return Objects.requireNonNull(records.find(view.id()).orElseThrow().fileId());
    }
}

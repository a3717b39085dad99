package org.lianbing.bank.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianbing.bank.internal.BankWorkflowTest.file;
import static org.lianbing.bank.internal.BankWorkflowTest.question;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.internal.BankImportView.State;
import org.lianbing.bank.internal.ImportJobs.Claim;
import org.lianbing.bank.internal.ImportQuestions.Mode;
import org.lianbing.platform.TransactionRetry;

/** Background work when the service, or the one who does it, goes away. */
class ImportJobsTest extends ImportTestBase {
    @Inject
    ImportJobs jobs;

    @Inject
    ImportRows importRows;

    @Inject
    ReadImport reading;

    @Inject
    TakeOverImport takingOver;

    @Inject
    ImportRecords records;

    @Inject
    TransactionRetry transactions;

    @Test
    void upload_waits_until_somebody_reads_it() {
        BankImportView begun = imports.upload(editor, bank, "题库.xlsx", file(question("一", "A")));

        assertThat(begun.state()).isEqualTo(State.READING);
        assertThat(begun.waiting()).isTrue();
        assertThat(begun.understood().sheets()).singleElement().satisfies(sheet -> {
            assertThat(sheet.layout()).isEqualTo("一行一题");
            assertThat(sheet.columns()).extracting(column -> column.field()).contains("stem", "key", "option-A");
        });
        refused(() -> imports.commit(editor, begun.id(), Mode.GOOD_ROWS), "bank.import-busy");
        assertThat(worked(begun).state()).isEqualTo(State.PREVIEW);
    }

    @Test
    void file_whose_reader_died_halfway_is_read_again_from_its_beginning() {
        BankImportView begun = imports.upload(editor, bank, "题库.xlsx", file(question("一", "A"), question("二", "B")));
        jobs.claim().orElseThrow();
        ParsedRow half = new ParsedRow("题目", 2, null, "半截", RawQuestion.EMPTY, null, Map.of(), List.of(), List.of());
        importRows.insert(begun.id(), List.of(ImportRow.of(1, half, null, null)));
        assertThat(jobs.claim()).isEmpty();

        clock.advance(ImportJobs.LEASE.plus(Duration.ofSeconds(1)));
        BankImportView read = worked(begun);

        assertThat(read.state()).isEqualTo(State.PREVIEW);
        assertThat(rows(read, ImportRows.Filter.ALL))
                .extracting(ImportRowView::stem)
                .containsExactly("一是什么？", "二是什么？");
    }

    @Test
    void reader_that_comes_back_after_its_lease_writes_nothing_any_more() {
        BankImportView begun = imports.upload(editor, bank, "题库.xlsx", file(question("一", "A")));
        Claim late = jobs.claim().orElseThrow();
        clock.advance(ImportJobs.LEASE.plus(Duration.ofSeconds(1)));
        worked(begun);

        Assertions.assertThatThrownBy(() -> reading.run(records.find(begun.id()).orElseThrow(), new ImportWork(late)))
                .isInstanceOf(ImportJobs.Lost.class);
        assertThat(rows(begun, GOOD)).hasSize(1);
    }

    @Test
    void file_that_brings_the_service_down_each_time_is_given_up_in_plain_words() {
        BankImportView begun = imports.upload(editor, bank, "题库.xlsx", file(question("一", "A")));
        for (int i = 0; i < ImportJobs.TRIES_MAX; i++) {
            jobs.claim().orElseThrow();
            clock.advance(ImportJobs.LEASE.plus(Duration.ofSeconds(1)));
        }

        BankImportView over = worked(begun);

        assertThat(over.state()).isEqualTo(State.FAILED);
        assertThat(over.failure()).contains("服务中断");
        assertThat(jobs.claim()).isEmpty();
    }

    @Test
    void commit_that_was_cut_off_leaves_nothing_and_is_done_at_the_next_start() {
        BankImportView preview = upload(file(question("一", "A"), question("二", "B")));
        imports.commit(editor, preview.id(), Mode.ALL_OR_NOTHING);
        Claim dead = jobs.claim().orElseThrow();
        Assertions.assertThatThrownBy(() -> transactions.inTransaction(() -> {
                    takingOver.run(preview.id(), new ImportWork(dead));
                    throw new IllegalStateException("the service dies before its commit");
                }))
                .hasMessageContaining("dies");
        assertThat(stems()).isEmpty();

        clock.advance(ImportJobs.LEASE.plus(Duration.ofSeconds(1)));
        assertThat(worked(preview).state()).isEqualTo(State.COMMITTED);
        assertThat(stems()).hasSize(2);
    }

    @Test
    void commit_whose_end_was_not_noted_is_not_done_twice() {
        BankImportView preview = upload(file(question("一", "A")));
        imports.commit(editor, preview.id(), Mode.ALL_OR_NOTHING);
        Claim first = jobs.claim().orElseThrow();
        takingOver.run(preview.id(), new ImportWork(first));
        transactions.inTransaction(() -> jobs.request(preview.id()));

        BankImportView done = worked(preview);

        assertThat(done.state()).isEqualTo(State.COMMITTED);
        assertThat(stems()).hasSize(1);
    }

    @Test
    void bank_that_went_into_review_meanwhile_is_not_touched_and_the_preview_stays() {
        BankImportView preview = upload(file(question("一", "A")));
        imports.commit(editor, preview.id(), Mode.ALL_OR_NOTHING);
        sql.update("UPDATE bank_bank SET state = 'IN_REVIEW' WHERE id = ?", bank);

        BankImportView after = worked(preview);

        assertThat(after.state()).isEqualTo(State.PREVIEW);
        assertThat(after.failure()).contains("正在审核");
        assertThat(stems()).isEmpty();
    }

    @Test
    void service_that_goes_down_leaves_its_work_to_the_next_at_once() {
        BankImportView begun = imports.upload(editor, bank, "题库.xlsx", file(question("一", "A")));
        Claim claim = jobs.claim().orElseThrow();
        jobs.release(claim);

        assertThat(worked(begun).state()).isEqualTo(State.PREVIEW);
    }

    @Test
    void import_of_another_company_looks_like_none() {
        BankImportView begun = imports.upload(editor, bank, "题库.xlsx", file(question("一", "A")));
        var other = identity.memberWithRole(identity.town().companyB(), "李编", org.lianbing.identity.Roles.EDITOR);
        var stranger = editorOf(identity.town().companyB(), other);

        refused(() -> imports.show(stranger, begun.id()), "bank.not-found");
        refused(() -> imports.rows(stranger, begun.id(), GOOD, PAGE), "bank.not-found");
        refused(() -> imports.commit(stranger, begun.id(), Mode.GOOD_ROWS), "bank.not-found");
        refused(() -> imports.discard(stranger, begun.id()), "bank.not-found");
    }
}

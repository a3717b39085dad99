package org.lianbing.bank.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.lianbing.bank.internal.ImportQuestions.Mode;
import org.lianbing.bank.internal.ImportRow.Verdict;
import org.lianbing.bank.internal.ImportRows.Filter;
import org.lianbing.identity.Caller;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.IdentityFixture;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.identity.Roles;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Problem;
import org.lianbing.platform.SheetFault;
import org.lianbing.platform.Sql;
import org.lianbing.testing.ServiceTest;
import org.lianbing.trade.TradeApi;

/** An editor with an empty bank; background work is done when a test says so. */
abstract class ImportTestBase extends ServiceTest {
    static final PageRequest PAGE = PageRequest.of(0, 100);
    static final Filter FAULTY = new Filter(Verdict.FAULTY, null, null, null, null);
    static final Filter GOOD = new Filter(Verdict.GOOD, null, null, null, null);

    @Inject
    ImportQuestions imports;

    @Inject
    ImportRunner runner;

    @Inject
    EditorBanks banks;

    @Inject
    EditorQuestions questions;

    @Inject
    TradeApi trades;

    @Inject
    IdentityApi identityApi;

    @Inject
    Sql sql;

    IdentityFixture identity;
    Person person;
    Caller editor;
    long bank;

    @BeforeEach
    void anEmptyBank() {
        identity = new IdentityFixture(context);
        long company = identity.town().companyA();
        person = identity.memberWithRole(company, "王编", Roles.EDITOR);
        editor = editorOf(company, person);
        bank = newBank();
    }

    Caller editorOf(long company, Person member) {
        String path = identityApi.organisation(company).path();
        return new Caller(
                member.id(),
                "王编",
                company,
                path,
                Set.of(Roles.WORKER, Roles.EDITOR),
                Map.of(Roles.EDITOR, List.of(path)));
    }

    long newBank() {
        return banks.create(
                        editor,
                        "题库",
                        trades.ensure("6-31-01-03", "电工", Set.of(5)).id())
                .id();
    }

    /** Uploads and reads. */
    BankImportView upload(byte[] file) {
        return upload("题库.xlsx", file);
    }

    BankImportView upload(String fileName, byte[] file) {
        return worked(imports.upload(editor, bank, fileName, file));
    }

    BankImportView takeOver(byte[] file) {
        return commit(upload(file), Mode.ALL_OR_NOTHING);
    }

    BankImportView commit(BankImportView preview, Mode mode) {
        return worked(imports.commit(editor, preview.id(), mode));
    }

    BankImportView worked(BankImportView begun) {
        while (runner.runNext()) {
            // one piece of work after the other
        }
        return imports.show(editor, begun.id());
    }

    List<ImportRowView> rows(BankImportView view, Filter filter) {
        return imports.rows(editor, view.id(), filter, PAGE).items();
    }

    List<SheetFault> faults(BankImportView view) {
        return rows(view, FAULTY).stream().flatMap(row -> row.faults().stream()).toList();
    }

    List<String> stems() {
        return questions.list(bank, QuestionFilter.ALL, PAGE).items().stream()
                .map(QuestionView::stem)
                .toList();
    }

    List<Long> ids() {
        return questions.list(bank, QuestionFilter.ALL, PAGE).items().stream()
                .map(QuestionView::id)
                .toList();
    }

    static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable deed, String code) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Problem.class, told -> assertThat(told.code()).isEqualTo(code));
    }
}

package org.lianbing.bank.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianbing.bank.internal.ImportQuestions.Mode;

/**
 * An import takes so many statements for each batch of rows, never one for each row: what makes 31,713 questions come in
 * within seconds. What else is said to the database meanwhile (the lease is kept every 400 ms) is far less.
 */
class ImportStatementsTest extends ImportTestBase {
    private static final int FEW = 500;
    private static final int MANY = 4_000;
    /** Of the rows that the larger file has more. */
    private static final int ROWS_PER_STATEMENT_MIN = 10;

    private interface Deed {
        void run();
    }

    @Test
    void file_with_eight_times_the_rows_takes_hardly_more_statements() {
        LargeFile few = LargeFile.of(FEW, 1);
        LargeFile many = LargeFile.of(MANY, 2);

        long forFew = statements(() -> takeOver(few.bytes()));
        bank = newBank();
        long forMany = statements(() -> takeOver(many.bytes()));

        assertThat(forMany - forFew).isLessThan((MANY - FEW) / ROWS_PER_STATEMENT_MIN);
    }

    @Test
    void nor_does_a_file_whose_every_row_came_in_meanwhile() {
        LargeFile many = LargeFile.of(MANY, 3);
        BankImportView first = upload(many.bytes());
        BankImportView second = upload(many.bytes());
        commit(first, Mode.ALL_OR_NOTHING);

        long taken = statements(() -> {
            BankImportView done = commit(second, Mode.ALL_OR_NOTHING);
            assertThat(done.newCount()).isZero();
            assertThat(done.changedCount()).isZero();
        });

        assertThat(taken).isLessThan(MANY / ROWS_PER_STATEMENT_MIN);
    }

    /** Of every session: the work is done by several. */
    private long statements(Deed deed) {
        long before = said();
        deed.run();
        return said() - before;
    }

    private long said() {
        return sql
                .list(
                        "SHOW GLOBAL STATUS WHERE Variable_name IN ('Com_select', 'Com_insert', 'Com_insert_select',"
                                + " 'Com_update', 'Com_update_multi', 'Com_delete', 'Com_delete_multi')",
                        row -> row.getLong(2))
                .stream()
                .mapToLong(count -> count)
                .sum();
    }
}

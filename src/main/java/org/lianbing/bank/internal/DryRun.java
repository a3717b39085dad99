package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.internal.ImportRow.Change;
import org.lianbing.bank.internal.MatchRows.Existing;
import org.lianbing.bank.internal.MatchRows.Incoming;

/**
 * One reading of a file: passes its rows on in batches, and of each keeps only what tells which question of the bank it
 * is. What a row changes is guessed by its words while it passes, and put right at the end for the few that were mended.
 */
final class DryRun implements Consumer<ParsedRow> {
    static final int BATCH = 500;

    private final List<Existing> existing;
    private final Map<String, Existing> byWords = new HashMap<>();
    private final Set<Long> taken = new HashSet<>();
    private final ReadQuestion reader;
    private final CheckRow checking;
    private final Consumer<List<ImportRow>> batches;
    private final List<Guess> guesses = new ArrayList<>();
    private List<ImportRow> batch = new ArrayList<>(BATCH);
    private int rows;

    DryRun(List<Existing> existing, ReadQuestion reader, CheckRow checking, Consumer<List<ImportRow>> batches) {
        this.reader = reader;
        this.checking = checking;
        this.existing = existing;
        this.batches = batches;
        existing.forEach(one -> byWords.put(one.identityHash(), one));
    }

    private record Guess(
            int ordinal, Incoming incoming, @Nullable Existing match) {}

    @Override
    public void accept(ParsedRow read) {
        rows++;
        ParsedRow row = checking.check(read, reader);
        QuestionDraft draft = row.draft();
        if (draft == null) {
            batch.add(ImportRow.of(rows, row, null, null).asking(asked(row)));
        } else {
            // In an empty bank everything is new, and needs not be kept.
            Incoming incoming = existing.isEmpty() ? null : incoming(row.sheet(), row.row(), draft);
            Existing match = incoming == null ? null : byWords.get(incoming.identityHash());
            if (match != null && !taken.add(match.id())) {
                match = null;
            }
            if (incoming != null) {
                guesses.add(new Guess(rows, incoming, match));
            }
            batch.add(ImportRow.of(
                    rows,
                    row,
                    match == null ? null : match.id(),
                    match == null || incoming == null ? Change.NEW : match.change(incoming)));
        }
        if (batch.size() == BATCH) {
            flush();
        }
    }

    /** What a row asks that another row asks too: should the other go, this one is good. */
    private @Nullable QuestionDraft asked(ParsedRow row) {
        boolean only =
                row.faults().size() == 1 && row.faults().getFirst().code().equals(RepeatedRows.CODE);
        return only ? reader.again(row, row.said()).draft() : null;
    }

    static Incoming incoming(String sheet, int row, QuestionDraft draft) {
        return new Incoming(sheet, row, draft.stem(), draft.identityHash(), draft.contentHash());
    }

    void flush() {
        if (!batch.isEmpty()) {
            batches.accept(batch);
            batch = new ArrayList<>(BATCH);
        }
    }

    int rows() {
        return rows;
    }

    /** What a row does to the bank, by its ordinal. */
    record Correction(int ordinal, @Nullable Long questionId, Change change) {}

    /** Rows whose change was guessed wrong. */
    List<Correction> corrections() {
        List<@Nullable Existing> matches =
                MatchRows.match(guesses.stream().map(Guess::incoming).toList(), existing);
        List<Correction> corrections = new ArrayList<>();
        for (int i = 0; i < guesses.size(); i++) {
            Guess guess = guesses.get(i);
            Existing match = matches.get(i);
            if (!Objects.equals(match, guess.match)) {
                corrections.add(
                        match == null
                                ? new Correction(guess.ordinal, null, Change.NEW)
                                : new Correction(guess.ordinal, match.id(), match.change(guess.incoming)));
            }
        }
        return corrections;
    }
}

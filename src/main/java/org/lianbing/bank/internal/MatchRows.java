package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.internal.ImportRow.Change;

/**
 * Finds for each row of a file the question of the bank that it changes, so that a mended file updates instead of
 * doubling: the same question by its words; else the same stem, if it is the only one; else the question that came from
 * this very row before, if it still reads alike.
 */
final class MatchRows {
    /** A mended typo leaves far more in common; another question in its place far less. */
    private static final double ALIKE_FROM = 0.5;

    private MatchRows() {}

    record Incoming(String sheet, int row, String stem, String identityHash, String contentHash) {}

    /** @param sheet where it came from, or null when it was not imported */
    record Existing(
            long id,
            String stem,
            String identityHash,
            String contentHash,
            @Nullable String sheet,
            int row) {
        Change change(Incoming row) {
            return contentHash.equals(row.contentHash) ? Change.UNCHANGED : Change.CHANGED;
        }
    }

    static List<@Nullable Existing> match(List<Incoming> rows, List<Existing> existing) {
        @Nullable Existing[] found = new @Nullable Existing[rows.size()];
        Set<Long> taken = new HashSet<>();
        byWords(rows, existing, found, taken);
        byStem(rows, existing, found, taken);
        byPlace(rows, existing, found, taken);
        List<@Nullable Existing> list = new ArrayList<>();
        for (Existing one : found) {
            list.add(one);
        }
        return list;
    }

    private static void byWords(
            List<Incoming> rows, List<Existing> existing, @Nullable Existing[] found, Set<Long> taken) {
        Map<String, Existing> known = new HashMap<>();
        existing.forEach(one -> known.put(one.identityHash, one));
        for (int i = 0; i < rows.size(); i++) {
            take(i, known.get(rows.get(i).identityHash), found, taken);
        }
    }

    private static void byStem(
            List<Incoming> rows, List<Existing> existing, @Nullable Existing[] found, Set<Long> taken) {
        Map<String, List<Existing>> known = new HashMap<>();
        existing.stream()
                .filter(one -> !taken.contains(one.id))
                .forEach(one -> known.computeIfAbsent(SameQuestion.stemHash(one.stem), stem -> new ArrayList<>())
                        .add(one));
        if (known.isEmpty()) {
            return;
        }
        Map<String, List<Integer>> wanted = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            if (found[i] == null) {
                wanted.computeIfAbsent(SameQuestion.stemHash(rows.get(i).stem), stem -> new ArrayList<>())
                        .add(i);
            }
        }
        wanted.forEach((stem, indexes) -> {
            List<Existing> same = known.getOrDefault(stem, List.of());
            if (indexes.size() == 1 && same.size() == 1) {
                take(indexes.getFirst(), same.getFirst(), found, taken);
            }
        });
    }

    private static void byPlace(
            List<Incoming> rows, List<Existing> existing, @Nullable Existing[] found, Set<Long> taken) {
        Map<String, Existing> known = new HashMap<>();
        existing.stream()
                .filter(one -> one.sheet != null && !taken.contains(one.id))
                .forEach(one -> known.put(one.sheet + "\u0000" + one.row, one));
        for (int i = 0; i < rows.size(); i++) {
            Incoming row = rows.get(i);
            Existing there = found[i] == null ? known.get(row.sheet + "\u0000" + row.row) : null;
            if (there != null && SameQuestion.likeness(row.stem, there.stem) >= ALIKE_FROM) {
                take(i, there, found, taken);
            }
        }
    }

    private static void take(int index, @Nullable Existing one, @Nullable Existing[] found, Set<Long> taken) {
        if (one != null && taken.add(one.id)) {
            found[index] = one;
        }
    }
}

package org.lianbing.practice.internal;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lianbing.bank.PoolQuestion;

/** The frozen questions of a set, in order, each by the revision it was made with. Positions count from 1. */
record Sequence(List<Entry> entries) {
    private static final int BYTES_EACH = 3 * Long.BYTES;

    Sequence {
        entries = List.copyOf(entries);
    }

    /** @param bankId decides whether the question may be shown now */
    record Entry(long questionId, long revisionId, long bankId) {
        static Entry of(PoolQuestion question) {
            return new Entry(question.questionId(), question.revisionId(), question.bankId());
        }
    }

    int size() {
        return entries.size();
    }

    Entry at(int position) {
        return entries.get(position - 1);
    }

    Set<Long> bankIds() {
        Set<Long> banks = new HashSet<>();
        entries.forEach(entry -> banks.add(entry.bankId()));
        return banks;
    }

    /** This sequence with those questions behind it that it does not hold yet, in any revision. */
    Sequence with(Collection<Entry> more) {
        Set<Long> held = new HashSet<>();
        List<Entry> all = new ArrayList<>(entries);
        entries.forEach(entry -> held.add(entry.questionId()));
        more.stream().filter(entry -> held.add(entry.questionId())).forEach(all::add);
        return all.size() == size() ? this : new Sequence(all);
    }

    byte[] bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(entries.size() * BYTES_EACH);
        entries.forEach(entry ->
                buffer.putLong(entry.questionId()).putLong(entry.revisionId()).putLong(entry.bankId()));
        return buffer.array();
    }

    static Sequence of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        List<Entry> entries = new ArrayList<>(bytes.length / BYTES_EACH);
        while (buffer.remaining() >= BYTES_EACH) {
            entries.add(new Entry(buffer.getLong(), buffer.getLong(), buffer.getLong()));
        }
        return new Sequence(entries);
    }
}

package org.lianbing.practice.internal;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The last answers to one question, the oldest first; bounded, so that a row stays small however long she practises. */
record History(List<Given> answers) {
    static final int ANSWERS_MAX = 20;
    static final History NONE = new History(List.of());

    History {
        answers = List.copyOf(answers);
    }

    record Given(Instant at, boolean right) {}

    History with(Given answer) {
        List<Given> all = new ArrayList<>(answers);
        all.add(answer);
        return new History(all.subList(Math.max(0, all.size() - ANSWERS_MAX), all.size()));
    }

    byte[] bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(answers.size() * Long.BYTES);
        answers.forEach(each -> buffer.putLong(each.at().toEpochMilli() * 2 + (each.right() ? 1 : 0)));
        return buffer.array();
    }

    static History of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        List<Given> answers = new ArrayList<>(bytes.length / Long.BYTES);
        while (buffer.remaining() >= Long.BYTES) {
            long value = buffer.getLong();
            answers.add(new Given(Instant.ofEpochMilli(value >> 1), (value & 1) == 1));
        }
        return new History(answers);
    }
}

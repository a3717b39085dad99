package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.lianbing.platform.Sealer;
import org.lianbing.platform.Sql;

/**
 * The answer code (答卷码) of a submitted attempt: twelve letters and digits over all its answers as they stand, and
 * nothing else; a new key or a new score does not change it. It is signed and not stored: whoever changed an answer in the
 * database could change a stored code too. A worker writes it down at submission and has it checked whenever she likes.
 *
 * <p>60 bits of an HMAC-SHA-256, in Crockford's base 32 (no I, L, O, U; what looks alike is read alike).
 */
@Singleton
class AnswerCodes {
    static final int LENGTH = 12;

    private static final int BITS_PER_CHARACTER = 5;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final Sql sql;
    private final Sealer sealer;

    AnswerCodes(Sql sql, Sealer sealer) {
        this.sql = sql;
        this.sealer = sealer;
    }

    /** The codes of these attempts, from their answers as the caller's transaction sees them; one statement. */
    Map<Long, String> of(Collection<Long> attemptIds) {
        Map<Long, StringBuilder> answers = new HashMap<>();
        attemptIds.forEach(id -> answers.put(id, new StringBuilder().append(id)));
        sql.list(
                "SELECT attempt_id, position, answer FROM exam_answer WHERE answer <> '' AND attempt_id IN ("
                        + Ids.list(new TreeSet<>(attemptIds)) + ") ORDER BY attempt_id, position",
                row -> append(Objects.requireNonNull(answers.get(row.getLong(1))), row.getInt(2), row.getString(3)));
        Map<Long, String> codes = new HashMap<>();
        answers.forEach((id, text) -> codes.put(id, written(sealer.sign("exam.answer-code", text.toString()))));
        return codes;
    }

    /** With its length, so that no answer can be read as two. */
    private static StringBuilder append(StringBuilder text, int position, String answer) {
        return text.append('\n')
                .append(position)
                .append(' ')
                .append(answer.length())
                .append(' ')
                .append(answer);
    }

    private static String written(byte[] signature) {
        BigInteger number = new BigInteger(1, Arrays.copyOf(signature, LENGTH * BITS_PER_CHARACTER / 8 + 1));
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(
                    ALPHABET.charAt(number.shiftRight(i * BITS_PER_CHARACTER).intValue() & 31));
        }
        return code.toString();
    }

    /** What a person typed, as it is written: any case, spaces and hyphens, O for 0, I and L for 1. */
    static String read(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}

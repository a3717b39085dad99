package org.lianbing.exam.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A committed draw with its public value: gives the paper of any person, from these two alone. The service draws with it
 * during the round and everybody else recomputes with it afterwards, so both are the same code.
 *
 * <p>A person's seed is HMAC-SHA-256 (RFC 2104) under the secret seed: without it nobody foresees a paper, and as the value
 * did not exist when it was committed to, whoever chose it could not choose anybody's paper (commit and reveal: Blum, Coin
 * flipping by telephone, 1981).
 */
final class CompletedDraw {
    private final byte[] secret;
    private final String publicValue;
    private final DrawPlan plan;
    private final int[] marksTenths;
    private final Map<Long, Integer> shuffled = new HashMap<>();

    CompletedDraw(CommittedText text, String publicValue) {
        this.secret = text.secret();
        this.publicValue = publicValue;
        this.marksTenths = text.sections().stream()
                .mapToInt(CommittedText.SectionLine::marksTenths)
                .toArray();
        List<List<SectionPools.Entry>> pools = new ArrayList<>();
        for (int i = 0; i < text.sections().size(); i++) {
            int section = i;
            pools.add(text.questions().stream()
                    .filter(question -> (question.sections() & 1 << section) != 0)
                    .map(CommittedText.QuestionLine::entry)
                    .toList());
        }
        text.questions().forEach(question -> shuffled.put(question.entry().questionId(), question.shuffledOptions()));
        this.plan = new DrawPlan(
                SectionPools.of(pools),
                text.sections().stream()
                        .mapToInt(CommittedText.SectionLine::count)
                        .toArray(),
                marksTenths,
                text.bandTenths());
    }

    /** The first eight bytes, the highest first, of HMAC-SHA-256(secret seed, value LF member LF try). */
    long seed(long memberId, int tryNo) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            String message = publicValue + "\n" + memberId + "\n" + tryNo;
            return ByteBuffer.wrap(mac.doFinal(message.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JVM has HMAC-SHA-256", impossible);
        }
    }

    Paper paper(long seed) {
        SplitMix random = new SplitMix(seed);
        return ComposedPaper.of(
                Draw.paper(plan, seed, random, DrawPaper.NOTHING_SEEN),
                marksTenths,
                random,
                entry -> Objects.requireNonNull(shuffled.get(entry.questionId())));
    }

    DrawPlan plan() {
        return plan;
    }
}

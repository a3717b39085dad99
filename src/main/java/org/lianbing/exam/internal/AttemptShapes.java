package org.lianbing.exam.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Interner;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.AnswerShape;
import org.lianbing.bank.QuestionContent;
import org.lianbing.exam.Occasion;
import org.lianbing.exam.OccasionRules;
import org.lianbing.platform.NotFound;

/** Keeps the shapes of attempts that are being answered, so that a save costs no look-up before the lane. */
@Singleton
class AttemptShapes {
    private static final int KEPT_MAX = 100_000;

    private final AttemptStore attempts;
    private final QuestionContents contents;
    private final Map<String, OccasionRules> rules;
    private final Interner<AnswerShape> alike = Interner.newWeakInterner();
    private final Cache<Long, AttemptShape> kept =
            Caffeine.newBuilder().maximumSize(KEPT_MAX).build();

    AttemptShapes(AttemptStore attempts, QuestionContents contents, List<OccasionRules> rules) {
        this.attempts = attempts;
        this.contents = contents;
        this.rules = rules.stream().collect(Collectors.toMap(OccasionRules::kind, Function.identity()));
    }

    @Nullable
    AttemptShape ifKept(long attemptId) {
        return kept.getIfPresent(attemptId);
    }

    /** @throws NotFound {@code exam.not-found} */
    AttemptShape load(long attemptId) {
        return keep(attempts.find(attemptId).orElseThrow(() -> NotFound.of("exam")));
    }

    /** Remembers an attempt that was just read or stored. */
    AttemptShape keep(AttemptRow attempt) {
        Paper paper = Paper.parse(attempt.paper());
        Map<Long, QuestionContent> asked = contents.of(paper.revisionIds());
        AttemptShape shape = new AttemptShape(
                attempt.memberId(),
                leastTime(attempt.occasion()).toMillis(),
                paper.questions().stream()
                        .map(question -> Objects.requireNonNull(asked.get(question.revisionId())))
                        .map(content -> alike.intern(content.shape()))
                        .toArray(AnswerShape[]::new));
        kept.put(attempt.id(), shape);
        return shape;
    }

    private Duration leastTime(Occasion occasion) {
        OccasionRules owner = rules.get(occasion.kind());
        return owner == null ? Duration.ZERO : owner.leastTime(occasion);
    }
}

package org.lianbing.exam.internal;

import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.KeyText;

/** What {@link org.lianbing.exam.ExamFixture} needs of the module's inside. */
public final class ExamTestAccess {
    private ExamTestAccess() {}

    public static void save(
            ApplicationContext context, long attemptId, int position, long seq, String answer, String device) {
        long memberId = attempt(context, attemptId).memberId();
        await(context.getBean(SaveAnswer.class)
                .save(
                        memberId,
                        attemptId,
                        position,
                        new SaveAnswerRequest(seq, answer, device, null, null),
                        context.getBean(Clock.class).millis()));
    }

    public static void submit(ApplicationContext context, long attemptId, String device) {
        long memberId = attempt(context, attemptId).memberId();
        await(context.getBean(SaveAnswer.class)
                .submit(
                        memberId,
                        attemptId,
                        device,
                        context.getBean(Clock.class).millis()));
    }

    public static int sweep(ApplicationContext context) {
        return context.getBean(SweepDueAttempts.class).sweep();
    }

    public static String rightAnswer(ApplicationContext context, long attemptId, int position) {
        PaperQuestion question =
                Paper.parse(attempt(context, attemptId).paper()).questions().get(position - 1);
        AnswerKey key = Objects.requireNonNull(context.getBean(MarkingKeys.class)
                        .of(List.of(question.revisionId()))
                        .get(question.revisionId()))
                .key();
        return KeyText.answer(key, question::shown);
    }

    static AttemptRow attempt(ApplicationContext context, long attemptId) {
        return context.getBean(AttemptStore.class).find(attemptId).orElseThrow();
    }

    /** The outcome of an entry, with the refusal itself instead of its wrapping. */
    static <T> T await(CompletionStage<T> entry) {
        try {
            return entry.toCompletableFuture().join();
        } catch (CompletionException refused) {
            throw refused.getCause() instanceof RuntimeException problem ? problem : refused;
        }
    }

    /** Null when it was granted. */
    static @Nullable Throwable refusal(CompletionStage<Long> entry) {
        try {
            await(entry);
            return null;
        } catch (RuntimeException refused) {
            return refused;
        }
    }
}

package org.lianbing.bank.internal;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.internal.BankRows.BankRow;
import org.lianbing.bank.internal.CommentRows.CommentRow;
import org.lianbing.bank.internal.QuestionReach.Reached;
import org.lianbing.identity.Caller;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.MemberCard;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.TransactionRetry;

/** Editor and reviewer talk about a question: threads, each open until somebody says that it is settled. */
@Singleton
final class QuestionComments {
    private static final Duration TOLD_AGAIN_AFTER = Duration.ofMinutes(30);

    private final CommentRows comments;
    private final QuestionReach reach;
    private final IdentityApi identity;
    private final TransactionRetry transactions;
    private final Clock clock;

    QuestionComments(
            CommentRows comments,
            QuestionReach reach,
            IdentityApi identity,
            TransactionRetry transactions,
            Clock clock) {
        this.comments = comments;
        this.reach = reach;
        this.identity = identity;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Serdeable
    record CommentView(long id, String who, Instant at, String text) {}

    /** @param revisionId what stood there when the thread began */
    @Serdeable
    record ThreadView(long id, long revisionId, boolean resolved, List<CommentView> comments) {}

    /** Open threads first. */
    Page<ThreadView> list(Caller caller, long questionId, PageRequest page) {
        reach.find(caller, questionId);
        List<CommentRow> threads = comments.threads(questionId, page);
        return Page.of(views(threads), comments.threadCount(questionId), page);
    }

    private List<ThreadView> views(List<CommentRow> threads) {
        List<CommentRow> replies =
                comments.replies(threads.stream().map(CommentRow::id).toList());
        Map<Long, MemberCard> people = identity.members(Stream.concat(threads.stream(), replies.stream())
                .map(CommentRow::authorId)
                .distinct()
                .toList());
        return threads.stream()
                .map(thread -> new ThreadView(
                        thread.id(),
                        thread.revisionId(),
                        thread.resolvedAt() != null,
                        Stream.concat(
                                        Stream.of(thread),
                                        replies.stream().filter(reply -> Objects.equals(reply.threadId(), thread.id())))
                                .map(comment -> view(comment, people))
                                .toList()))
                .toList();
    }

    private static CommentView view(CommentRow comment, Map<Long, MemberCard> people) {
        MemberCard who = people.get(comment.authorId());
        return new CommentView(comment.id(), who == null ? "" : who.name(), comment.at(), comment.text());
    }

    /** @param threadId the thread it answers; null begins one. An answer to a settled thread opens it again. */
    ThreadView say(Caller caller, long questionId, @Nullable Long threadId, String text) {
        return transactions.inTransaction(() -> {
            Reached reached = reach.find(caller, questionId);
            CommentRow thread = threadId == null ? null : thread(questionId, threadId);
            Instant now = clock.instant();
            long id = say(reached, thread, caller.memberId(), text, now);
            if (thread != null && thread.resolvedAt() != null) {
                comments.resolve(thread.id(), null, null);
            }
            CommentRow first = thread(questionId, thread == null ? id : thread.id());
            return views(List.of(first)).getFirst();
        });
    }

    /** A reviewer's reason for sending a question back begins a thread. */
    void sentBack(Reached reached, long reviewer, String text, Instant now) {
        say(reached, null, reviewer, text, now);
    }

    private long say(Reached reached, @Nullable CommentRow thread, long author, String text, Instant now) {
        long id = comments.insert(
                reached.question().id(),
                reached.question().shownId(),
                thread == null ? null : thread.id(),
                author,
                text,
                now);
        tell(reached, thread, author, now);
        return id;
    }

    ThreadView resolve(Caller caller, long questionId, long threadId, boolean resolved) {
        return transactions.inTransaction(() -> {
            reach.find(caller, questionId);
            CommentRow thread = thread(questionId, threadId);
            comments.resolve(thread.id(), resolved ? clock.instant() : null, resolved ? caller.memberId() : null);
            return views(List.of(thread(questionId, threadId))).getFirst();
        });
    }

    private CommentRow thread(long questionId, long threadId) {
        return comments.thread(questionId, threadId).orElseThrow(() -> NotFound.of("bank"));
    }

    /** Whoever spoke in the thread, who sent the bank and who last decided about it. */
    private void tell(Reached reached, @Nullable CommentRow thread, long author, Instant now) {
        BankRow bank = reached.bank();
        Set<Long> others = new LinkedHashSet<>();
        if (thread != null) {
            others.add(thread.authorId());
            comments.replies(List.of(thread.id())).forEach(reply -> others.add(reply.authorId()));
        }
        Stream.of(bank.sentBy(), bank.decidedBy()).filter(Objects::nonNull).forEach(others::add);
        others.remove(author);
        for (long member : others) {
            if (comments.tell(bank.id(), member, now, now.minus(TOLD_AGAIN_AFTER))) {
                identity.message(member, "bank.question-comment", "题库“" + bank.name() + "”的试题有新的意见，请到管理台查看和回复。");
            }
        }
    }
}

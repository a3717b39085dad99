package org.lianbing.identity.internal;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.Caller;
import org.lianbing.identity.internal.Messages.MessageView;
import org.lianbing.platform.Audit;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

/** What concerns the person herself: who touched her data, and her inbox. */
@Controller("/api/me")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "identity")
class MeController {
    private final Audit audit;
    private final Messages messages;
    private final MemberRepository members;

    MeController(Audit audit, Messages messages, MemberRepository members) {
        this.audit = audit;
        this.messages = messages;
        this.members = members;
    }

    /**
     * @param actorName who did it; 系统 for the service itself
     * @param action what was done, in words
     */
    @Serdeable
    record AccessView(
            Instant at,
            String actorName,
            String action,
            @Nullable String reason) {}

    @Serdeable
    record UnreadView(long count) {}

    @Get("/accesses")
    @Operation(
            summary = "Who looked at or changed my data",
            description = "Every audited act about the person who asks, newest first.")
    Page<AccessView> accesses(Caller caller, @Nullable @QueryValue Integer page, @Nullable @QueryValue Integer size) {
        Page<Audit.Entry> entries = audit.about(caller.memberId(), PageRequest.of(page, size));
        List<Long> actors = entries.items().stream()
                .map(Audit.Entry::actor)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<Long, String> names =
                members.list(actors).stream().collect(Collectors.toMap(MemberRow::id, MemberRow::name));
        Function<Audit.Entry, AccessView> view = entry -> new AccessView(
                entry.at(), actorName(entry.actor(), names), AccessWords.of(entry.action()), entry.reason());
        return entries.map(view);
    }

    private static String actorName(@Nullable Long actor, Map<Long, String> names) {
        return actor == null ? "系统" : names.getOrDefault(actor, "工作人员");
    }

    @Get("/messages")
    @Operation(
            summary = "My messages",
            description = "Messages to me, such as the decision on a bank, the newest first.")
    Page<MessageView> messages(Caller caller, @Nullable @QueryValue Integer page, @Nullable @QueryValue Integer size) {
        return messages.list(caller.memberId(), PageRequest.of(page, size));
    }

    @Post("/messages/read")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "Mark my messages as read", description = "All of them, as of now.")
    void markRead(Caller caller) {
        messages.markRead(caller.memberId());
    }

    @Get("/messages/unread")
    @Operation(summary = "How many messages I have not read", description = "For the mark at the bell.")
    UnreadView unread(Caller caller) {
        return new UnreadView(messages.unread(caller.memberId()));
    }
}

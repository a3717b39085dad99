package org.lianbing.bank.internal;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.BankState;
import org.lianbing.bank.internal.QuestionReach.Reached;
import org.lianbing.identity.Caller;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.MemberCard;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Sql;

/** The revisions of a question: who wrote and who decided what, when, and what changed from one to another. */
@Singleton
final class QuestionHistory {
    /** Writing is no event of its own: it stands with the revision. */
    private static final String EVENTS =
            " FROM (SELECT r.id AS revision_id, 'WRITTEN' AS kind, r.created_by AS actor_id,"
                    + " r.created_at AS at, NULL AS note, 0 AS id FROM bank_revision r WHERE r.question_id = ?"
                    + " UNION ALL SELECT e.revision_id, e.kind, e.actor_id, e.at, e.note, e.id FROM bank_question_event e"
                    + " WHERE e.question_id = ?) e WHERE (? OR e.revision_id IN (SELECT p.revision_id FROM bank_question_event p"
                    + " WHERE p.question_id = ? AND p.kind = 'PUBLISHED'))";

    private final Sql sql;
    private final QuestionReach reach;
    private final Drafts drafts;
    private final IdentityApi identity;

    QuestionHistory(Sql sql, QuestionReach reach, Drafts drafts, IdentityApi identity) {
        this.sql = sql;
        this.reach = reach;
        this.drafts = drafts;
        this.identity = identity;
    }

    /**
     * One step in the life of a question.
     *
     * @param who "" for the service itself
     * @param note reason or comment
     */
    @Serdeable
    record QuestionEventView(
            Instant at,
            QuestionDeed kind,
            String who,
            @Nullable Long revisionId,
            @Nullable String note) {}

    private record Event(
            Instant at,
            QuestionDeed kind,
            @Nullable Long actor,
            @Nullable Long revisionId,
            @Nullable String note) {}

    /** The newest first. Drafts show to who works on them, and to an organiser while they are under review. */
    Page<QuestionEventView> events(Caller caller, long questionId, PageRequest page) {
        Reached reached = reach.find(caller, questionId);
        boolean all = seesDrafts(reached);
        List<Event> events = sql.list(
                "SELECT *" + EVENTS + " ORDER BY e.at DESC, e.id DESC LIMIT ? OFFSET ?",
                QuestionHistory::event,
                questionId,
                questionId,
                all,
                questionId,
                page.size(),
                page.offset());
        long total = sql.number("SELECT COUNT(*)" + EVENTS, questionId, questionId, all, questionId);
        Map<Long, MemberCard> people = identity.members(events.stream()
                .map(Event::actor)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return Page.of(events.stream().map(event -> view(event, people)).toList(), total, page);
    }

    /** What changed from one revision of a question to another of the same. */
    List<QuestionDiff.FieldDiff> diff(Caller caller, long questionId, long from, long to) {
        Reached reached = reach.find(caller, questionId);
        mustBeShown(reached, from);
        mustBeShown(reached, to);
        return QuestionDiff.between(drafts.of(from), drafts.of(to));
    }

    private void mustBeShown(Reached reached, long revisionId) {
        boolean shown = sql.number(
                        "SELECT COUNT(*) FROM bank_revision r WHERE r.id = ? AND r.question_id = ? AND (? OR EXISTS"
                                + " (SELECT 1 FROM bank_question_event e WHERE e.question_id = r.question_id"
                                + " AND e.revision_id = r.id AND e.kind = 'PUBLISHED'))",
                        revisionId,
                        reached.question().id(),
                        seesDrafts(reached))
                > 0;
        if (!shown) {
            throw NotFound.of("bank");
        }
    }

    private static boolean seesDrafts(Reached reached) {
        return reached.asEditor() || reached.bank().state() == BankState.IN_REVIEW;
    }

    private static Event event(ResultSet row) throws SQLException {
        return new Event(
                Sql.instant(row, "at"),
                QuestionDeed.valueOf(Sql.text(row, "kind")),
                Sql.longOrNull(row, "actor_id"),
                Sql.longOrNull(row, "revision_id"),
                row.getString("note"));
    }

    private static QuestionEventView view(Event event, Map<Long, MemberCard> people) {
        MemberCard who = event.actor == null ? null : people.get(event.actor);
        return new QuestionEventView(event.at, event.kind, who == null ? "" : who.name(), event.revisionId, event.note);
    }
}

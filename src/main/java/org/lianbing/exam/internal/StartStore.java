package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.exam.AttemptState;
import org.lianbing.exam.AttemptView;
import org.lianbing.exam.Occasion;
import org.lianbing.platform.Sql;

/** The statements of starts, one per batch each, whatever its size. */
@Singleton
class StartStore {
    /** Who starts what. */
    record Place(Occasion occasion, long memberId) {
        static Place of(AttemptRow row) {
            return new Place(row.occasion(), row.memberId());
        }
    }

    /**
     * What a member has at an occasion already.
     *
     * @param startedAt of each attempt
     * @param open the attempt still going on, if there is one
     */
    record Tries(List<Instant> startedAt, @Nullable Long open) {
        static final Tries NONE = new Tries(List.of(), null);

        int count() {
            return startedAt.size();
        }

        private Tries and(long id, AttemptState state, Instant at) {
            List<Instant> all = new ArrayList<>(startedAt);
            all.add(at);
            return new Tries(all, state == AttemptState.OPEN ? Long.valueOf(id) : open);
        }
    }

    private static final String INSERT = "INSERT INTO exam_attempt (occasion, member_id, try_no, title, blueprint_id,"
            + " seed, paper, question_count, started_at, deadline, extra_seconds, late_seconds, device) VALUES ";
    private static final int COLUMNS = 13;

    private final Sql sql;

    StartStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * Extra time of these people, held until the transaction ends: a grant at the same moment is either in it already, or
     * waits, finds the attempt and moves its deadline. To be read before anything else, as a later read of the snapshot
     * would not see a grant that was waited for.
     */
    Map<Place, Long> extraSeconds(Set<Place> places) {
        Map<Place, Long> extra = new HashMap<>();
        sql.list(
                "SELECT occasion, member_id, seconds FROM exam_extra_time WHERE " + at(places) + " LOCK IN SHARE MODE",
                row -> extra.put(new Place(Occasion.parse(row.getString(1)), row.getLong(2)), row.getLong(3)));
        return extra;
    }

    /** What these people have already; who has nothing is not in it. */
    Map<Place, Tries> tries(Set<Place> places) {
        Map<Place, Tries> tries = new HashMap<>();
        sql.list("SELECT occasion, member_id, id, state, started_at FROM exam_attempt WHERE " + at(places), row -> {
            long id = row.getLong(3);
            AttemptState state = AttemptState.valueOf(row.getString(4));
            Instant startedAt = Instant.ofEpochMilli(Utc.millis(row, 5));
            return tries.compute(
                    new Place(Occasion.parse(row.getString(1)), row.getLong(2)),
                    (place, before) -> (before == null ? Tries.NONE : before).and(id, state, startedAt));
        });
        return tries;
    }

    /** Occasions are letters, a colon and a number: nothing needs quoting. One range of the index for each person. */
    private static String at(Set<Place> places) {
        return places.stream()
                .collect(Collectors.groupingBy(
                        Place::occasion,
                        LinkedHashMap::new,
                        Collectors.mapping(place -> String.valueOf(place.memberId()), Collectors.joining(","))))
                .entrySet()
                .stream()
                .map(entry -> "occasion = '" + entry.getKey() + "' AND member_id IN (" + entry.getValue() + ")")
                .collect(Collectors.joining(" OR "));
    }

    /**
     * Stores the attempts. Where another start was first, its attempt stays as it is.
     *
     * @return for each of them, in the same order, what stands in the table
     */
    List<Stored> insert(List<NewAttempt> attempts) {
        List<@Nullable Object> values = new ArrayList<>(attempts.size() * COLUMNS);
        for (NewAttempt attempt : attempts) {
            AttemptRow row = attempt.row(0);
            values.addAll(List.of(
                    row.occasion().toString(),
                    row.memberId(),
                    row.tryNo(),
                    row.title(),
                    row.blueprintId(),
                    attempt.seed(),
                    row.paper(),
                    row.questionCount(),
                    row.startedAt(),
                    row.deadline(),
                    row.extraSeconds(),
                    row.lateSeconds(),
                    row.device()));
        }
        String rows = ("(" + Sql.marks(COLUMNS) + "),").repeat(attempts.size());
        return sql.list(
                INSERT + rows.substring(0, rows.length() - 1)
                        + " ON DUPLICATE KEY UPDATE id = id RETURNING id, seed, started_at, device",
                row -> new Stored(
                        row.getLong(1), row.getLong(2), Instant.ofEpochMilli(Utc.millis(row, 3)), row.getString(4)),
                values.toArray());
    }

    /** Seeds of a draw that can be checked are the same for two starts of one person, so the seed alone does not tell. */
    record Stored(long id, long seed, Instant startedAt, String device) {
        boolean isThatOf(NewAttempt attempt) {
            return seed == attempt.seed()
                    && startedAt.equals(attempt.startedAt())
                    && device.equals(attempt.request().device());
        }
    }

    /** Makes devices the newest of open attempts. */
    void useDevices(Map<Long, String> devices) {
        StringBuilder text = new StringBuilder("UPDATE (");
        List<@Nullable Object> names = new ArrayList<>(devices.size());
        devices.forEach((id, device) -> {
            text.append(names.isEmpty() ? "SELECT " : " UNION ALL SELECT ")
                    .append(id)
                    .append(" AS id, ? AS device");
            names.add(device);
        });
        text.append(") newest STRAIGHT_JOIN exam_attempt attempt ON attempt.id = newest.id")
                .append(" SET attempt.device = newest.device WHERE attempt.state = 'OPEN'");
        sql.update(text.toString(), names.toArray());
    }

    Map<Long, AttemptRow> rows(Collection<Long> ids) {
        Map<Long, AttemptRow> rows = new HashMap<>();
        sql.list(
                "SELECT " + AttemptRow.COLUMNS + " FROM exam_attempt WHERE id IN (" + Ids.list(new TreeSet<>(ids))
                        + ")",
                row -> rows.put(row.getLong("id"), AttemptRow.of(row)));
        return rows;
    }

    /** Answers of each attempt that has some, by position. */
    Map<Long, List<AttemptView.AnswerView>> answers(Collection<Long> ids) {
        Map<Long, List<AttemptView.AnswerView>> answers = new HashMap<>();
        sql.list(
                "SELECT attempt_id, position, seq, answer, flagged FROM exam_answer WHERE attempt_id IN ("
                        + Ids.list(new TreeSet<>(ids)) + ") ORDER BY attempt_id, position",
                row -> answers.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                        .add(new AttemptView.AnswerView(
                                row.getInt(2), row.getLong(3), row.getString(4), row.getBoolean(5))));
        return answers;
    }
}

package org.lianbing.contest.internal;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.CaseDeed;
import org.lianbing.contest.CaseState;
import org.lianbing.exam.Finding;
import org.lianbing.exam.FindingKind;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Sql;

/** Cases of a round with the people they are about and what was done about them. */
@Singleton
class CaseStore {
    private static final Argument<Map<String, Long>> FACTS = Argument.mapOf(String.class, Long.class);
    private static final String SELECT =
            "SELECT round_id, no, kind, strength, state, facts, people, changed_at FROM contest_case WHERE round_id = ?";

    private final Sql sql;
    private final ObjectMapper json;

    CaseStore(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    record CaseRow(
            long roundId,
            int no,
            FindingKind kind,
            int strength,
            CaseState state,
            Map<String, Long> facts,
            int people,
            Instant changedAt) {}

    record PersonRow(int no, long memberId, long attemptId) {}

    record StepRow(
            Instant at, long actor, CaseDeed deed, @Nullable Long memberId, String words) {}

    /** What the list of a round can be narrowed to; null for all. */
    record Filter(
            @Nullable FindingKind kind,
            @Nullable CaseState state,
            @Nullable Integer strengthMin) {}

    /** Writes all cases of a round, numbered from 1 in the order given; must run inside a transaction. */
    void write(long roundId, List<Finding> findings, Instant now) {
        List<@Nullable Object[]> cases = new ArrayList<>();
        List<@Nullable Object[]> people = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            cases.add(new @Nullable Object[] {
                roundId,
                i + 1,
                finding.kind(),
                finding.strength(),
                written(finding.facts()),
                finding.people().size(),
                now
            });
            for (int person = 0; person < finding.people().size(); person++) {
                Finding.Person one = finding.people().get(person);
                people.add(new @Nullable Object[] {roundId, i + 1, person + 1, one.memberId(), one.attemptId()});
            }
        }
        sql.insertRows(
                "INSERT INTO contest_case (round_id, no, kind, strength, facts, people, changed_at) VALUES", cases, "");
        sql.insertRows(
                "INSERT INTO contest_case_person (round_id, no, ordinal, member_id, attempt_id) VALUES", people, "");
    }

    /** The strongest first. */
    Page<CaseRow> page(long roundId, Filter filter, PageRequest page) {
        StringBuilder where = new StringBuilder(" FROM contest_case WHERE round_id = ?");
        List<@Nullable Object> arguments = new ArrayList<>();
        arguments.add(roundId);
        if (filter.kind != null) {
            where.append(" AND kind = ?");
            arguments.add(filter.kind);
        }
        if (filter.state != null) {
            where.append(" AND state = ?");
            arguments.add(filter.state);
        }
        if (filter.strengthMin != null) {
            where.append(" AND strength >= ?");
            arguments.add(filter.strengthMin);
        }
        long total = sql.number("SELECT COUNT(*)" + where, arguments.toArray());
        arguments.add(page.size());
        arguments.add(page.offset());
        return Page.of(
                sql.list(
                        "SELECT round_id, no, kind, strength, state, facts, people, changed_at" + where
                                + " ORDER BY strength DESC, no LIMIT ? OFFSET ?",
                        this::row,
                        arguments.toArray()),
                total,
                page);
    }

    Optional<CaseRow> find(long roundId, int no) {
        return sql.first(SELECT + " AND no = ?", this::row, roundId, no);
    }

    Optional<CaseRow> lock(long roundId, int no) {
        return sql.first(SELECT + " AND no = ? FOR UPDATE", this::row, roundId, no);
    }

    void state(CaseRow one, CaseState state, Instant now) {
        sql.update(
                "UPDATE contest_case SET state = ?, changed_at = ? WHERE round_id = ? AND no = ?",
                state,
                now,
                one.roundId,
                one.no);
    }

    Map<CaseState, Long> counts(long roundId) {
        Map<CaseState, Long> counts = new EnumMap<>(CaseState.class);
        sql.list(
                "SELECT state, COUNT(*) FROM contest_case WHERE round_id = ? GROUP BY state",
                row -> counts.put(CaseState.valueOf(row.getString(1)), row.getLong(2)),
                roundId);
        return counts;
    }

    /** In the order of the cases, of each the first so many. */
    List<PersonRow> people(long roundId, Collection<Integer> nos, int ofEach) {
        if (nos.isEmpty()) {
            return List.of();
        }
        List<@Nullable Object> arguments = new ArrayList<>();
        arguments.add(roundId);
        arguments.add(ofEach);
        arguments.addAll(nos);
        return sql.list(
                "SELECT no, member_id, attempt_id FROM contest_case_person WHERE round_id = ? AND ordinal <= ? AND no IN ("
                        + Sql.marks(nos.size()) + ") ORDER BY no, ordinal",
                row -> new PersonRow(row.getInt(1), row.getLong(2), row.getLong(3)),
                arguments.toArray());
    }

    /** Whoever calls holds the case. */
    void step(CaseRow one, Instant at, long actor, CaseDeed deed, @Nullable Long memberId, String words) {
        sql.update(
                "INSERT INTO contest_case_step (round_id, no, step, at, actor, deed, member_id, words) SELECT ?, ?,"
                        + " COALESCE(MAX(step), 0) + 1, ?, ?, ?, ?, ? FROM contest_case_step WHERE round_id = ? AND no = ?",
                one.roundId,
                one.no,
                at,
                actor,
                deed,
                memberId,
                words,
                one.roundId,
                one.no);
    }

    List<StepRow> steps(long roundId, int no) {
        return sql.list(
                "SELECT at, actor, deed, member_id, words FROM contest_case_step WHERE round_id = ? AND no = ?"
                        + " ORDER BY step LIMIT 200",
                row -> new StepRow(
                        Sql.instant(row, "at"),
                        row.getLong("actor"),
                        CaseDeed.valueOf(row.getString("deed")),
                        Sql.longOrNull(row, "member_id"),
                        Sql.text(row, "words")),
                roundId,
                no);
    }

    private CaseRow row(ResultSet row) throws SQLException {
        return new CaseRow(
                row.getLong("round_id"),
                row.getInt("no"),
                FindingKind.valueOf(row.getString("kind")),
                row.getInt("strength"),
                CaseState.valueOf(row.getString("state")),
                read(Sql.text(row, "facts")),
                row.getInt("people"),
                Sql.instant(row, "changed_at"));
    }

    private Map<String, Long> read(String facts) {
        try {
            return json.readValue(facts, FACTS);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String written(Map<String, Long> facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

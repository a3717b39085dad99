package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.lianbing.exam.Blueprint;
import org.lianbing.exam.Occasion;
import org.lianbing.platform.Sql;

/** Reads attempts with their answers and marks them: the same for a submission and for a regrade. */
@Singleton
class MarkSheets {
    private final Sql sql;
    private final MarkingKeys keys;
    private final Blueprints blueprints;
    private final StandingRemedies remedies;

    MarkSheets(Sql sql, MarkingKeys keys, Blueprints blueprints, StandingRemedies remedies) {
        this.sql = sql;
        this.keys = keys;
        this.blueprints = blueprints;
        this.remedies = remedies;
    }

    /** Two statements, one more where people mark, whatever their number. */
    List<Sheet> sheets(Collection<Long> attemptIds) {
        String ids = Ids.list(attemptIds);
        Map<Long, Map<Integer, String>> answers = new HashMap<>();
        sql.list(
                "SELECT attempt_id, position, answer FROM exam_answer WHERE attempt_id IN (" + ids + ")",
                row -> answers.computeIfAbsent(row.getLong(1), id -> new HashMap<>())
                        .put(row.getInt(2), row.getString(3)));
        Map<Long, Map<Integer, Integer>> byHand = new HashMap<>();
        List<Sheet> sheets = sql.list(
                "SELECT id, member_id, occasion, try_no, blueprint_id, paper, EXISTS (SELECT 1 FROM exam_regrade regrade"
                        + " WHERE regrade.occasion = attempt.occasion AND regrade.state IN ('GOING_LIVE', 'LIVE'))"
                        + " FROM exam_attempt attempt WHERE id IN (" + ids + ")",
                row -> new Sheet(
                        row.getLong(1),
                        row.getLong(2),
                        Occasion.parse(row.getString(3)),
                        row.getInt(4),
                        row.getLong(5),
                        Paper.parse(row.getString(6)),
                        row.getBoolean(7),
                        answers.getOrDefault(row.getLong(1), Map.of()),
                        byHand.computeIfAbsent(row.getLong(1), id -> new HashMap<>())));
        if (sheets.stream().anyMatch(sheet -> rules(sheet).markingRules().byHand())) {
            sql.list(
                    "SELECT attempt_id, position, final_tenths FROM exam_hand_answer WHERE final_tenths IS NOT NULL AND"
                            + " attempt_id IN (" + ids + ")",
                    row -> Objects.requireNonNull(byHand.get(row.getLong(1))).put(row.getInt(2), row.getInt(3)));
        }
        return sheets;
    }

    /** Outcomes by attempt, by everything that was decided about their occasions so far. */
    Map<Long, SheetMarks> mark(List<Sheet> sheets) {
        return mark(
                sheets,
                remedies.decided(sheets.stream()
                        .filter(Sheet::regraded)
                        .map(Sheet::occasion)
                        .toList()));
    }

    /** Outcomes by attempt, as these remedies would have it. */
    Map<Long, SheetMarks> mark(List<Sheet> sheets, Map<Occasion, Remedies> remediesOf) {
        Set<Long> revisions = new HashSet<>();
        sheets.forEach(sheet -> revisions.addAll(sheet.paper().revisionIds()));
        remediesOf.values().forEach(some -> revisions.addAll(some.keyRevisions()));
        Map<Long, MarkingKey> keysOf = keys.of(revisions);
        Map<Long, Map<Occasion, MarkPaper>> markers = new HashMap<>();
        Map<Long, SheetMarks> outcomes = HashMap.newHashMap(sheets.size());
        for (Sheet sheet : sheets) {
            MarkPaper marker = markers.computeIfAbsent(sheet.blueprintId(), id -> new HashMap<>())
                    .computeIfAbsent(
                            sheet.occasion(),
                            occasion -> new MarkPaper(
                                    marking(rules(sheet)), keysOf, remediesOf.getOrDefault(occasion, Remedies.NONE)));
            outcomes.put(sheet.attemptId(), marker.mark(sheet.paper(), sheet.answers(), sheet.byHand()));
        }
        return outcomes;
    }

    static Marking marking(Blueprint blueprint) {
        return new Marking(blueprint.multipleRule(), blueprint.markingRules());
    }

    private Blueprint rules(Sheet sheet) {
        return blueprints.get(sheet.blueprintId());
    }
}

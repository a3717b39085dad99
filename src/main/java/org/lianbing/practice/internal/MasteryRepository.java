package org.lianbing.practice.internal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.Sql;

/** Abilities of members, and how much harder questions are than their authors said. */
@Singleton
class MasteryRepository {
    private static final int CHAPTER = 1;
    private static final int KNOWLEDGE = 2;

    private final Sql sql;

    MasteryRepository(Sql sql) {
        this.sql = sql;
    }

    /** What an ability is about. */
    sealed interface Subject {
        String name();
    }

    record Chapter(long tradeId, int level, String name) implements Subject {}

    /** Of any trade. */
    record Knowledge(String name) implements Subject {}

    /** @param answers it rests on */
    record Ability(double value, int answers) {
        static final Ability NONE = new Ability(0, 0);
    }

    /** First answers to a question: how many, and by how much they were better than expected in all. */
    record Surprise(double sum, int answers) {
        /** All answers of a batch were expected from one and the same difficulty: more steps than these would overshoot. */
        private static final int STEPS_MAX = 4;

        double moved() {
            return sum / answers * Math.min(answers, STEPS_MAX);
        }

        Surprise plus(Surprise other) {
            return new Surprise(sum + other.sum, answers + other.answers);
        }
    }

    /** Those of these subjects that are known. */
    Map<Subject, Ability> abilities(long memberId, Chapter chapter, List<String> knowledge) {
        List<@Nullable Object> parameters =
                new ArrayList<>(List.of(memberId, CHAPTER, chapter.tradeId(), chapter.level(), chapter.name()));
        String points = "";
        if (!knowledge.isEmpty()) {
            points = " OR (member_id = ? AND kind = ? AND trade_id = 0 AND level = 0 AND name IN ("
                    + Sql.marks(knowledge.size()) + "))";
            parameters.add(memberId);
            parameters.add(KNOWLEDGE);
            parameters.addAll(knowledge);
        }
        return read(
                "(member_id = ? AND kind = ? AND trade_id = ? AND level = ? AND name = ?)" + points,
                parameters.toArray());
    }

    Map<Subject, Ability> chapters(long memberId, long tradeId, int level) {
        return read("member_id = ? AND kind = ? AND trade_id = ? AND level = ?", memberId, CHAPTER, tradeId, level);
    }

    Map<Subject, Ability> knowledge(long memberId) {
        return read("member_id = ? AND kind = ?", memberId, KNOWLEDGE);
    }

    private Map<Subject, Ability> read(String where, @Nullable Object... parameters) {
        Map<Subject, Ability> found = new HashMap<>();
        sql.list(
                "SELECT kind, trade_id, level, name, ability, answers FROM practice_mastery WHERE " + where,
                row -> {
                    String name = Sql.text(row, "name");
                    Subject subject = row.getInt("kind") == KNOWLEDGE
                            ? new Knowledge(name)
                            : new Chapter(row.getLong("trade_id"), row.getInt("level"), name);
                    return found.put(subject, new Ability(row.getDouble("ability"), row.getInt("answers")));
                },
                parameters);
        return found;
    }

    void save(long memberId, Map<Subject, Ability> abilities) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        abilities.forEach((subject, ability) -> rows.add(
                switch (subject) {
                    case Chapter chapter ->
                        new @Nullable Object[] {
                            memberId,
                            CHAPTER,
                            chapter.tradeId(),
                            chapter.level(),
                            chapter.name(),
                            ability.value(),
                            ability.answers()
                        };
                    case Knowledge knowledge ->
                        new @Nullable Object[] {
                            memberId, KNOWLEDGE, 0, 0, knowledge.name(), ability.value(), ability.answers()
                        };
                }));
        sql.insertRows(
                "INSERT INTO practice_mastery (member_id, kind, trade_id, level, name, ability, answers) VALUES",
                rows,
                "ON DUPLICATE KEY UPDATE ability = VALUES(ability), answers = VALUES(answers)");
    }

    /** How much harder each is than its author said; one that is missing has no answers yet. */
    Map<Long, Double> shifts(Collection<Long> questionIds) {
        Map<Long, Double> shifts = new HashMap<>();
        if (!questionIds.isEmpty()) {
            sql.list(
                    "SELECT question_id, shift FROM practice_difficulty WHERE question_id IN ("
                            + Sql.marks(questionIds.size()) + ")",
                    row -> shifts.put(row.getLong("question_id"), row.getDouble("shift")),
                    questionIds.toArray());
        }
        return shifts;
    }

    /** Moves difficulties by what a batch of first answers says, in the order of the questions, so that no two wait in a circle. */
    void measure(SortedMap<Long, Surprise> surprises) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        surprises.forEach((questionId, surprise) ->
                rows.add(new @Nullable Object[] {questionId, -Elo.STEP * surprise.moved(), surprise.answers()}));
        if (!rows.isEmpty()) {
            sql.insertRows(
                    "INSERT INTO practice_difficulty (question_id, shift, answers) VALUES",
                    rows,
                    "ON DUPLICATE KEY UPDATE shift = shift + VALUES(shift) / (1 + " + Elo.STEP_SHRINKS
                            + " * answers), answers = answers + VALUES(answers)");
        }
    }
}

package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.lianbing.bank.Difficulty;
import org.lianbing.bank.QuestionType;
import org.lianbing.exam.Blueprint;
import org.lianbing.exam.MultipleRule;
import org.lianbing.exam.Section;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;

/** Blueprints are written once, so what was read once is kept: there are as many as rounds, a few hundred bytes each. */
@Singleton
class Blueprints {
    private static final int TITLE_LENGTH_MAX = 60;
    private static final int COUNT_MAX = 200;
    private static final int MARKS_TENTHS_MAX = 10_000;

    private final Sql sql;
    private final TransactionRetry transactions;
    private final Clock clock;
    private final ConcurrentMap<Long, Blueprint> known = new ConcurrentHashMap<>();

    Blueprints(Sql sql, TransactionRetry transactions, Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.clock = clock;
    }

    long create(Blueprint blueprint) {
        check(blueprint.sections());
        MarkingRuleRows.check(blueprint);
        return transactions.inTransaction(() -> {
            long id = sql.insert(
                    "INSERT INTO exam_blueprint (shuffle_options, multiple_rule, created_at) VALUES (?, ?, ?)",
                    blueprint.shuffleOptions(),
                    blueprint.multipleRule(),
                    clock.instant());
            for (int ordinal = 0; ordinal < blueprint.sections().size(); ordinal++) {
                Section section = blueprint.sections().get(ordinal);
                sql.update(
                        "INSERT INTO exam_blueprint_section (blueprint_id, ordinal, title, bank_id, type, level,"
                                + " difficulty, question_count, marks_tenths_each) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        id,
                        ordinal,
                        section.title(),
                        section.bankId(),
                        section.type(),
                        section.level(),
                        section.difficulty(),
                        section.count(),
                        section.marksTenthsEach());
            }
            MarkingRuleRows.write(sql, id, blueprint.markingRules());
            return id;
        });
    }

    Blueprint get(long id) {
        Blueprint blueprint = known.get(id);
        if (blueprint == null) {
            blueprint = load(id);
            known.put(id, blueprint);
        }
        return blueprint;
    }

    private Blueprint load(long id) {
        List<Section> sections = sql.list(
                "SELECT title, bank_id, type, level, difficulty, question_count, marks_tenths_each"
                        + " FROM exam_blueprint_section WHERE blueprint_id = ? ORDER BY ordinal",
                row -> new Section(
                        row.getString(1),
                        row.getLong(2),
                        QuestionType.valueOf(row.getString(3)),
                        row.getObject(4, Integer.class),
                        row.getString(5) == null ? null : Difficulty.valueOf(row.getString(5)),
                        row.getInt(6),
                        row.getInt(7)),
                id);
        return sql.first(
                        "SELECT shuffle_options, multiple_rule FROM exam_blueprint WHERE id = ?",
                        row -> new Blueprint(
                                sections,
                                row.getBoolean(1),
                                MultipleRule.valueOf(row.getString(2)),
                                MarkingRuleRows.read(sql, id)),
                        id)
                .orElseThrow(() -> NotFound.of("exam"));
    }

    /** @throws BadInput {@code exam.blueprint-malformed} */
    static void check(List<Section> sections) {
        if (sections.isEmpty() || sections.size() > Blueprint.SECTIONS_MAX) {
            throw malformed("sections", "大题数要在 1 到 " + Blueprint.SECTIONS_MAX + " 之间。");
        }
        int questions = 0;
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            String at = "sections[" + i + "].";
            if (section.title().isBlank() || section.title().length() > TITLE_LENGTH_MAX) {
                throw malformed(at + "title", "大题要有名称，不超过 " + TITLE_LENGTH_MAX + " 个字。");
            }
            if (section.count() < 1 || section.count() > COUNT_MAX) {
                throw malformed(at + "count", "每个大题的题数要在 1 到 " + COUNT_MAX + " 之间。");
            }
            if (section.marksTenthsEach() < 1 || section.marksTenthsEach() > MARKS_TENTHS_MAX) {
                throw malformed(at + "marksTenthsEach", "每题分值要在 0.1 到 1000 分之间。");
            }
            if (section.level() != null && (section.level() < 1 || section.level() > 5)) {
                throw malformed(at + "level", "等级要在 1 到 5 之间。");
            }
            questions += section.count();
        }
        if (questions > Blueprint.QUESTIONS_MAX) {
            throw malformed("sections", "一张试卷最多 " + Blueprint.QUESTIONS_MAX + " 题。");
        }
    }

    private static BadInput malformed(String field, String detail) {
        return new BadInput("exam.blueprint-malformed", field, detail);
    }
}

package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.Difficulty;
import org.lianbing.bank.QuestionType;
import org.lianbing.exam.Blueprint;
import org.lianbing.exam.DrawRule;
import org.lianbing.exam.MultipleRule;
import org.lianbing.exam.PaperMode;
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
        check(blueprint);
        MarkingRuleRows.check(blueprint);
        return transactions.inTransaction(() -> {
            long id = sql.insert(
                    "INSERT INTO exam_blueprint (shuffle_options, multiple_rule, mode, band_tenths, shown_to_percent_max,"
                            + " unseen_first, checkable, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    blueprint.shuffleOptions(),
                    blueprint.multipleRule(),
                    blueprint.drawRule().mode(),
                    blueprint.drawRule().bandTenths(),
                    blueprint.drawRule().shownToPercentMax(),
                    blueprint.drawRule().unseenFirst(),
                    blueprint.drawRule().checkable(),
                    clock.instant());
            for (int ordinal = 0; ordinal < blueprint.sections().size(); ordinal++) {
                write(id, ordinal, blueprint.sections().get(ordinal));
            }
            MarkingRuleRows.write(sql, id, blueprint.markingRules());
            return id;
        });
    }

    private void write(long id, int ordinal, Section section) {
        sql.update(
                "INSERT INTO exam_blueprint_section (blueprint_id, ordinal, title, bank_id, type, level, difficulty,"
                        + " chapter, question_count, marks_tenths_each) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                ordinal,
                section.title(),
                section.bankId(),
                section.type(),
                section.level(),
                section.difficulty(),
                section.chapter(),
                section.count(),
                section.marksTenthsEach());
        List<@Nullable Object[]> listed = new ArrayList<>();
        for (Long question : section.questionIds()) {
            listed.add(new Object[] {id, ordinal, listed.size(), question});
        }
        if (!listed.isEmpty()) {
            sql.insertRows(
                    "INSERT INTO exam_blueprint_question (blueprint_id, ordinal, place, question_id) VALUES ",
                    listed,
                    "");
        }
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
        Map<Integer, List<Long>> listed = new HashMap<>();
        sql.list(
                "SELECT ordinal, question_id FROM exam_blueprint_question WHERE blueprint_id = ? ORDER BY ordinal, place",
                row -> listed.computeIfAbsent(row.getInt(1), ordinal -> new ArrayList<>())
                        .add(row.getLong(2)),
                id);
        List<Section> sections = sql.list(
                "SELECT title, bank_id, type, level, difficulty, chapter, question_count, marks_tenths_each, ordinal"
                        + " FROM exam_blueprint_section WHERE blueprint_id = ? ORDER BY ordinal",
                row -> new Section(
                        row.getString(1),
                        row.getLong(2),
                        QuestionType.valueOf(row.getString(3)),
                        row.getObject(4, Integer.class),
                        row.getString(5) == null ? null : Difficulty.valueOf(row.getString(5)),
                        row.getString(6),
                        row.getInt(7),
                        row.getInt(8),
                        listed.getOrDefault(row.getInt(9), List.of())),
                id);
        return sql.first(
                        "SELECT shuffle_options, multiple_rule, mode, band_tenths, shown_to_percent_max, unseen_first,"
                                + " checkable FROM exam_blueprint WHERE id = ?",
                        row -> new Blueprint(
                                sections,
                                row.getBoolean(1),
                                MultipleRule.valueOf(row.getString(2)),
                                MarkingRuleRows.read(sql, id),
                                new DrawRule(
                                        PaperMode.valueOf(row.getString(3)),
                                        row.getInt(4),
                                        row.getInt(5),
                                        row.getBoolean(6),
                                        row.getBoolean(7))),
                        id)
                .orElseThrow(() -> NotFound.of("exam"));
    }

    /** @throws BadInput {@code exam.blueprint-malformed} */
    static void check(Blueprint blueprint) {
        check(blueprint.sections());
        DrawRule rule = blueprint.drawRule();
        boolean each = rule.mode() == PaperMode.DRAWN_PER_PERSON;
        if (rule.bandTenths() < 0 || rule.bandTenths() > blueprint.fullMarksTenths()) {
            throw malformed("drawRule.bandTenths", "难度的允许偏差要在 0 到满分之间。");
        }
        if (rule.shownToPercentMax() < 1 || rule.shownToPercentMax() > 100) {
            throw malformed("drawRule.shownToPercentMax", "每题最多给多少人看到，要在 1% 到 100% 之间。");
        }
        if (!each && rule.shownToPercentMax() < 100) {
            throw malformed("drawRule.shownToPercentMax", "所有人用同一份试卷时，每题人人都会看到。");
        }
        if (rule.unseenFirst() && (rule.checkable() || !each)) {
            throw malformed(
                    "drawRule.unseenFirst",
                    rule.checkable() ? "可核验的抽题不能先抽没做过的题：那要用到个人的做题记录。" : "所有人用同一份试卷时，不能先抽没做过的题。");
        }
        if (rule.checkable() && !each) {
            throw malformed("drawRule.checkable", "只有每人一卷的抽题才需要核验。");
        }
        checkLists(blueprint);
    }

    private static void checkLists(Blueprint blueprint) {
        boolean fixed = blueprint.drawRule().mode() == PaperMode.FIXED;
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < blueprint.sections().size(); i++) {
            Section section = blueprint.sections().get(i);
            String at = "sections[" + i + "].questionIds";
            if (fixed
                    ? section.questionIds().size() != section.count()
                    : !section.questionIds().isEmpty()) {
                throw malformed(at, fixed ? "固定试卷要列出每一道题，题数要和大题的题数一样。" : "只有固定试卷才列出题目。");
            }
            for (Long question : section.questionIds()) {
                if (!seen.add(question)) {
                    throw malformed(at, "同一道题在试卷里只能出现一次。");
                }
            }
        }
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

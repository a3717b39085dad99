package org.lianbing.bank.internal;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.Difficulty;
import org.lianbing.bank.Use;
import org.lianbing.platform.BadInput;

/**
 * What is done to many questions at once: some of their facts are changed, or they are retired, or they move to another
 * bank. Null leaves a fact as it is.
 *
 * @param addKnowledge points each of them gets besides its own
 * @param removeKnowledge points each of them loses
 */
@Serdeable
record QuestionChange(
        @Nullable @Min(1) @Max(5) Integer level,
        @Nullable Difficulty difficulty,
        @Nullable @Size(min = 1, max = 40) String chapter,
        @Nullable Use use,
        @Nullable @Size(max = 5) List<@Size(min = 1, max = 20) String> addKnowledge,
        @Nullable @Size(max = 5) List<@Size(min = 1, max = 20) String> removeKnowledge,
        @Nullable Boolean retire,
        @Nullable Long moveToBankId) {
    private static final int KNOWLEDGE_MAX = 5;
    private static final String[] LEVELS = {"一级", "二级", "三级", "四级", "五级"};

    boolean retires() {
        return Boolean.TRUE.equals(retire);
    }

    /** @throws BadInput {@code bank.change-unclear} when it is nothing, or more than one thing */
    void mustBeClear() {
        boolean facts = level != null
                || difficulty != null
                || chapter != null && !chapter.isBlank()
                || use != null
                || !some(addKnowledge).isEmpty()
                || !some(removeKnowledge).isEmpty();
        int things = (facts ? 1 : 0) + (retires() ? 1 : 0) + (moveToBankId != null ? 1 : 0);
        if (things != 1) {
            throw new BadInput("bank.change-unclear", "change", "请选一件事：改属性、停用，或移到另一个题库。");
        }
    }

    QuestionDraft changed(QuestionDraft draft) {
        LinkedHashSet<String> knowledge = new LinkedHashSet<>(draft.knowledge());
        some(removeKnowledge).forEach(point -> knowledge.remove(point.strip()));
        some(addKnowledge).forEach(point -> knowledge.add(point.strip()));
        if (knowledge.size() > KNOWLEDGE_MAX) {
            throw new BadInput(
                    "bank.too-much-knowledge", "addKnowledge", "知识点最多 " + KNOWLEDGE_MAX + " 个，这道题会超过：" + draft.stem());
        }
        return new QuestionDraft(
                draft.type(),
                level == null ? draft.level() : level,
                difficulty == null ? draft.difficulty() : difficulty,
                chapter == null || chapter.isBlank() ? draft.chapter() : chapter.strip(),
                draft.stem(),
                draft.options(),
                draft.pinned(),
                draft.blankCount(),
                draft.prompts(),
                draft.parts(),
                use == null ? draft.use() : use,
                List.copyOf(knowledge),
                draft.key());
    }

    /** For the list of edits: 等级改为四级，难度改为中. */
    String words(String targetBank) {
        if (retires()) {
            return "停用";
        }
        if (moveToBankId != null) {
            return "移到题库“" + targetBank + "”";
        }
        List<String> words = new ArrayList<>();
        if (level != null) {
            words.add("等级改为" + LEVELS[level - 1]);
        }
        if (difficulty != null) {
            words.add("难度改为"
                    + switch (difficulty) {
                        case EASY -> "易";
                        case MEDIUM -> "中";
                        case HARD -> "难";
                    });
        }
        if (chapter != null && !chapter.isBlank()) {
            words.add("章节改为“" + chapter.strip() + "”");
        }
        if (use != null) {
            words.add("用途改为"
                    + switch (use) {
                        case ANY -> "练习和竞赛";
                        case PRACTICE_ONLY -> "只用于练习";
                        case EXAM_ONLY -> "只用于竞赛";
                    });
        }
        if (!some(addKnowledge).isEmpty()) {
            words.add("加知识点“" + String.join("、", some(addKnowledge)) + "”");
        }
        if (!some(removeKnowledge).isEmpty()) {
            words.add("去掉知识点“" + String.join("、", some(removeKnowledge)) + "”");
        }
        String all = String.join("，", words);
        return all.length() <= 400 ? all : all.substring(0, 400) + "…";
    }

    private static List<String> some(@Nullable List<String> texts) {
        return texts == null ? List.of() : texts;
    }
}

package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.List;
import org.lianbing.bank.AnswerKey.BlanksKey;
import org.lianbing.bank.QuestionContent;
import org.lianbing.bank.Use;

/**
 * What other systems have no field for, as tags, which nearly all of them have: 等级：五级, 难度：易, 知识点：消防, 用途：练习,
 * 选项顺序：固定, 填空：顺序不限. The readers of these formats know them again.
 */
final class ExportTags {
    static final String LEVEL = "等级：";
    static final String DIFFICULTY = "难度：";
    static final String KNOWLEDGE = "知识点：";
    static final String USE = "用途：";
    static final String PINNED = "选项顺序：固定";
    static final String ANY_ORDER = "填空：顺序不限";

    /** Before a model answer, and before the rationale that follows it, where both share a field. */
    static final String MODEL = "参考答案：";

    static final String RATIONALE = "解析：";

    /** The last line of an explanation. */
    static final String SOURCE = "出处：";

    private ExportTags() {}

    static List<String> of(ExportQuestion question) {
        QuestionContent content = question.content();
        List<String> tags = new ArrayList<>();
        tags.add(LEVEL + QuestionWords.level(content.level()));
        tags.add(DIFFICULTY + QuestionWords.difficulty(content.difficulty()));
        content.knowledge().forEach(point -> tags.add(KNOWLEDGE + point));
        if (content.use() != Use.ANY) {
            tags.add(USE + QuestionWords.use(content.use()));
        }
        if (content.pinned()) {
            tags.add(PINNED);
        }
        if (question.key() instanceof BlanksKey blanks && blanks.anyOrder()) {
            tags.add(ANY_ORDER);
        }
        return tags;
    }

    /** Rationale and source as one text: most systems have one field for both. */
    static String explanation(ExportQuestion question) {
        String rationale = question.key().rationale();
        String source = question.key().source();
        return source.isEmpty() ? rationale : (rationale.isEmpty() ? "" : rationale + "\n") + SOURCE + source;
    }
}

package org.lianbing.bank;

/** 题型: how a question is answered, and so how it is marked. */
public enum QuestionType {
    /** 单项选择题 */
    SINGLE,
    /** 多项选择题 */
    MULTIPLE,
    /** 判断题 */
    TRUE_FALSE,
    /** 填空题 */
    FILL_IN_BLANK,
    /** 排序题: the options are brought into an order. */
    ORDERING,
    /** 匹配题: each prompt is given one of the options. */
    MATCHING,
    /** 简答题: a text of one's own, which no machine marks. */
    SHORT_ANSWER,
    /** 案例题: one situation, several small questions of the other types. */
    CASE
}

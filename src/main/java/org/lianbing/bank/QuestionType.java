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
    FILL_IN_BLANK
}

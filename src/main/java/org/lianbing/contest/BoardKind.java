package org.lianbing.contest;

/** Who stands on a board. */
public enum BoardKind {
    PERSON,
    /** 单位 */
    UNIT,
    /** 班组 */
    TEAM,
    /** 进步榜: persons by what they gained over their own earlier round. */
    PROGRESS
}

package org.lianbing.exam;

/** How a fill-in-blank question with several blanks is marked. */
public enum BlanksRule {
    /** Each blank earns an equal share of the marks. */
    SHARE,
    /** Full marks for all blanks right, nothing otherwise. */
    ALL
}

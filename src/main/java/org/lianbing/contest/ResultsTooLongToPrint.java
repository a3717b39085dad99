package org.lianbing.contest;

import org.lianbing.platform.Problem;

/** A PDF of more people than anybody would put on a wall. */
public final class ResultsTooLongToPrint extends Problem {
    public ResultsTooLongToPrint(int max) {
        super(Category.CONFLICT, "contest.results-too-long", "PDF 最多列 " + max + " 人，人数更多时请用 Excel 或 CSV。");
    }
}

package org.lianbing.exam;

import org.lianbing.platform.Problem;

/** The other marker has marked too, so neither changes hers any more. */
public final class AnswerSettled extends Problem {
    public AnswerSettled() {
        super(Category.CONFLICT, "exam.answer-settled", "这份答案已由两位阅卷人批完，不能再改。");
    }
}

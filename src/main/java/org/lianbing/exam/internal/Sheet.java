package org.lianbing.exam.internal;

import java.util.Map;
import org.lianbing.exam.Occasion;

/**
 * What marking must know of an attempt.
 *
 * @param regraded a regrade of its occasion was decided, so its remedies count
 * @param answers by position, blank ones may be missing
 * @param byHand what people decided, in tenths, by position
 */
record Sheet(
        long attemptId,
        long memberId,
        Occasion occasion,
        int tryNo,
        long blueprintId,
        Paper paper,
        boolean regraded,
        Map<Integer, String> answers,
        Map<Integer, Integer> byHand) {}

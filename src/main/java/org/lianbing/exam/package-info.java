/**
 * The heart: blueprints, papers, attempts, answers and marking. Exam knows only the {@linkplain Occasion occasion} of an
 * attempt, never who stands behind it; whoever does implements {@link OccasionRules}. Whoever wants an attempt asks
 * {@link ExamApi}. Papers carry no keys: only marking reads them.
 */
@NullMarked
package org.lianbing.exam;

import org.jspecify.annotations.NullMarked;

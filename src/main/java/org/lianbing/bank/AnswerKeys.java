package org.lianbing.bank;

import java.util.Collection;
import java.util.Map;

/**
 * The keys. Apart from {@link BankApi} so that code which delivers questions cannot give them away by mistake: a test
 * holds the list of the classes that may use this.
 */
public interface AnswerKeys {
    /** Keys by revision id, for those that exist. A revision's key never changes; a correction is a new revision. */
    Map<Long, AnswerKey> keys(Collection<Long> revisionIds);

    /** MathML of the formulas in rationale and model answers, by revision id and LaTeX, for those that have any. */
    Map<Long, Map<String, String>> formulas(Collection<Long> revisionIds);
}

/**
 * Banks, questions and their immutable revisions; import and review. Promise: {@link org.lianbing.bank.BankApi}, which
 * cannot give away a key, and {@link org.lianbing.bank.AnswerKeys}, which only marking, judging and the editor may use.
 */
@NullMarked
package org.lianbing.bank;

import org.jspecify.annotations.NullMarked;

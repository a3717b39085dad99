/**
 * Points as a double-entry, append-only ledger: every entry moves points between two accounts, once per
 * {@code (source, sourceId)}; no wallet is ever negative; corrections are reversals.
 */
@NullMarked
package org.lianbing.points;

import org.jspecify.annotations.NullMarked;

package org.lianbing.points.internal;

import java.time.Instant;

/**
 * A fact that earns points by a rule, once.
 *
 * @param sourceId makes the fact unique within its rule: a second grant with it is a repeat
 * @param at when it happened; decides the day it counts for
 * @param text in the member's words
 */
record Grant(long memberId, String rule, String sourceId, Instant at, String text) {}

/**
 * Contests, their rounds, who may enter, results and ranks. Promise: {@link org.lianbing.contest.ContestApi}; what others
 * hear of: {@link org.lianbing.contest.ContestPlaced} and {@link org.lianbing.contest.RoundClosed} through the outbox.
 * Contest decides who may start and when; the attempt itself belongs to exam.
 */
@NullMarked
package org.lianbing.contest;

import org.jspecify.annotations.NullMarked;

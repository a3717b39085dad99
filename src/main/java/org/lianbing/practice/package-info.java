/**
 * Practice: sets in many modes, judged at once; reviews spaced by a memory model, the wrong-question book, favourites,
 * mastery, the daily goal and the streak. What others hear of it: {@link org.lianbing.practice.QuestionJudged} through the
 * outbox. While a round runs, the questions of its pool are neither shown nor judged here.
 */
@NullMarked
package org.lianbing.practice;

import org.jspecify.annotations.NullMarked;

package org.lianbing.practice.internal;

import io.micronaut.serde.annotation.Serdeable;

/**
 * @param goal answers a day
 * @param streakDays days in a row with practice, today's included once there is any
 * @param wrongQuestionCount what the wrong-question book shows now
 * @param restDays kept for days that will be left out
 * @param dueCount questions that are due for review
 */
@Serdeable
record TodayView(
        int answeredCount,
        int rightCount,
        int goal,
        int streakDays,
        int wrongQuestionCount,
        int dueCount,
        int restDays) {}

package org.lianbing.practice.internal;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.ZoneId;

/**
 * @param zone where days begin at midnight: for the daily goal and the streak
 * @param dailyGoal answers a day
 * @param randomSetSize questions of a random set
 * @param wrongSetSizeMax questions of a set out of the wrong-question book at most
 * @param dailySetSize questions of the daily set
 * @param survivalSetSize questions of a survival set: who gets through all of them has won
 * @param likeSetSize questions that are like a missed one
 * @param rightsToLeaveWrongBook right answers in a row after which a question leaves the wrong-question book
 * @param errorRateAnswersMin a question's error rate is shown from so many answers on: fewer say nothing
 * @param drawnSetKeptFor random and wrong-question sets older than this are removed; what was learnt stays
 */
@ConfigurationProperties("lianbing.practice")
record PracticeSettings(
        @Bindable(defaultValue = "Asia/Shanghai") ZoneId zone,
        @Bindable(defaultValue = "20") @Min(1) @Max(1000) int dailyGoal,
        @Bindable(defaultValue = "20") @Min(1) @Max(500) int randomSetSize,
        @Bindable(defaultValue = "100") @Min(1) @Max(500) int wrongSetSizeMax,
        @Bindable(defaultValue = "10") @Min(1) @Max(100) int dailySetSize,
        @Bindable(defaultValue = "100") @Min(1) @Max(1000) int survivalSetSize,
        @Bindable(defaultValue = "3") @Min(1) @Max(20) int likeSetSize,
        @Bindable(defaultValue = "2") @Min(1) @Max(20) int rightsToLeaveWrongBook,
        @Bindable(defaultValue = "5") @Min(1) int errorRateAnswersMin,
        @Bindable(defaultValue = "P30D") Duration drawnSetKeptFor) {}

package org.lianbing.bank.internal;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.ZoneId;

/**
 * @param errorReportsPerDayMax how many reports of one worker are taken on one day
 * @param zone where days begin
 * @param uploadsKeptFor an upload that nobody took over is forgotten after that time, with its file
 * @param importsKeptFor of an import that was taken over or undone the file and its rows are forgotten after that time; it
 *     can be undone afterwards too, and a corrected file still updates its questions
 */
@ConfigurationProperties("lianbing.bank")
record BankSettings(
        @Bindable(defaultValue = "10") @Min(1) int errorReportsPerDayMax,
        @Bindable(defaultValue = "Asia/Shanghai") ZoneId zone,
        @Bindable(defaultValue = "P7D") Duration uploadsKeptFor,
        @Bindable(defaultValue = "P180D") Duration importsKeptFor) {}

package org.lianbing.bank.internal;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Min;
import java.time.ZoneId;

/**
 * @param errorReportsPerDayMax how many reports of one worker are taken on one day
 * @param zone where days begin
 */
@ConfigurationProperties("lianbing.bank")
record BankSettings(
        @Bindable(defaultValue = "10") @Min(1) int errorReportsPerDayMax,
        @Bindable(defaultValue = "Asia/Shanghai") ZoneId zone) {}

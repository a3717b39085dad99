package org.lianbing.points.internal;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.ZoneId;

/** @param zone where days, and with them daily caps and boards, begin at midnight */
@ConfigurationProperties("lianbing.points")
record PointsSettings(
        @Bindable(defaultValue = "Asia/Shanghai") ZoneId zone) {}

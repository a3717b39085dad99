package org.lianbing.practice.internal;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;

/**
 * @param parameters w0 to w20 of FSRS-6; the defaults are those of ts-fsrs 5.4, fitted to some hundred million reviews.
 *     A deployment with enough answers of its own may fit its own
 * @param retention the recall at which a question is due
 * @param intervalDaysMax no question rests longer: a certificate is renewed about once a year
 * @param setSize questions of one review at most, so that who comes back after a holiday is not met by hundreds
 * @param readingCharactersPerSecond how fast a question is read; adults read Chinese print at about five
 * @param thinking besides reading
 * @param slowTimes an answer that took longer than so many times reading and thinking was hard
 * @param laidAsideAfter longer than this the phone lay on the table: the time says nothing
 */
@ConfigurationProperties("lianbing.practice.review")
record ReviewSettings(
        @Bindable(
                defaultValue =
                        "0.212,1.2931,2.3065,8.2956,6.4133,0.8334,3.0194,0.001,1.8722,0.1666,0.796,1.4835,0.0614,0.2629,1.6483,0.6014,1.8729,0.5425,0.0912,0.0658,0.1542")
        @Size(min = 21, max = 21)
        List<Double> parameters,

        @Bindable(defaultValue = "0.9") @DecimalMin("0.7") @DecimalMax("0.97")
        double retention,

        @Bindable(defaultValue = "365") @Min(1) @Max(36_500) int intervalDaysMax,
        @Bindable(defaultValue = "30") @Min(1) @Max(500) int setSize,
        @Bindable(defaultValue = "5") @Min(1) @Max(50) int readingCharactersPerSecond,
        @Bindable(defaultValue = "PT5S") Duration thinking,
        @Bindable(defaultValue = "4") @Min(2) @Max(20) int slowTimes,
        @Bindable(defaultValue = "PT5M") Duration laidAsideAfter) {

    Fsrs fsrs() {
        return new Fsrs(parameters, retention, intervalDaysMax);
    }
}

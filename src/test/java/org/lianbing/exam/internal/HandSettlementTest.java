package org.lianbing.exam.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandSettlementTest {
    @ParameterizedTest
    @CsvSource({
        // first, second, third, tolerance, third needed, final
        ", , , 5, false, ",
        "10, , , 5, false, ",
        ", 10, , 5, false, ",
        "10, 10, , 0, false, 10",
        "10, 15, , 5, false, 13",
        "15, 10, , 5, false, 13",
        "10, 16, , 5, true, ",
        "10, 16, 0, 5, true, 0",
        "0, 1, , 1, false, 1",
    })
    void two_agree_or_a_third_decides(
            @Nullable Integer first,
            @Nullable Integer second,
            @Nullable Integer third,
            int toleranceTenths,
            boolean thirdNeeded,
            @Nullable Integer finalTenths) {
        assertThat(HandSettlement.of(first, second, third, toleranceTenths))
                .isEqualTo(new HandSettlement(
                        thirdNeeded, finalTenths == null ? OptionalInt.empty() : OptionalInt.of(finalTenths)));
    }
}

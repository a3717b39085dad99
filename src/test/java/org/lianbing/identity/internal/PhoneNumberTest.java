package org.lianbing.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"13855501234", "+86 138 5550 1234", "138-5550-1234", "１３８５５５０１２３４", "0086 13855501234"})
    void a_mobile_number_is_read_however_it_is_grouped(String typed) {
        assertThat(PhoneNumber.read(typed)).hasValue(new PhoneNumber("13855501234"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "12345678901", "1385550123", "138555012345", "call me", "1.38555E+10", "02155501234567"})
    void what_is_no_number_is_refused(String typed) {
        assertThat(PhoneNumber.read(typed)).isEmpty();
    }

    @Test
    void a_landline_needs_its_area_code() {
        assertThat(PhoneNumber.read("0558-5550123")).isPresent();
        assertThat(PhoneNumber.read("5550123")).isEmpty();
    }

    @Test
    void the_middle_is_hidden() {
        assertThat(new PhoneNumber("13855501234").masked()).isEqualTo("138****1234");
        assertThat(new PhoneNumber("13855501234")).hasToString("138****1234");
    }
}

package org.lianbing.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdNumberTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "34052419800101001X"})
    void the_vectors_of_the_standard_are_good(String typed) {
        assertThat(IdNumber.read(typed, TODAY)).isEqualTo(new IdNumber.Good(new IdNumber(typed)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002x",
                "１１０１０５１９４９１２３１００２Ｘ",
                "１１０１０５１９４９１２３１００２ｘ",
                " 110105 19491231 002X ",
                "'11010519491231002X",
                "110105-19491231-002X",
                "\u200b11010519491231002X\u00a0",
                "11010519491231002Х" // Cyrillic
            })
    void the_same_number_typed_in_other_ways_is_read_as_the_same(String typed) {
        assertThat(IdNumber.read(typed, TODAY)).isEqualTo(new IdNumber.Good(new IdNumber("11010519491231002X")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"81000019900307301", "82000019850612002", "83000020010101003", "91115619900307001"})
    void residence_permits_and_foreigners_numbers_end_in_the_same_check_digit(String first17) {
        String whole = first17 + IdNumber.checkDigit(first17);
        assertThat(IdNumber.read(whole, TODAY)).isEqualTo(new IdNumber.Good(new IdNumber(whole)));
    }

    @Test
    void every_single_wrong_digit_is_found() {
        String good = "34052419800101001X";
        for (int at = 0; at < 17; at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (digit != good.charAt(at)) {
                    String wrong = good.substring(0, at) + digit + good.substring(at + 1);
                    assertThat(IdNumber.read(wrong, TODAY)).as(wrong).isInstanceOf(IdNumber.Bad.class);
                }
            }
        }
    }

    @Test
    void every_swap_of_two_neighbours_is_found() {
        String good = "11010519491231002X";
        for (int at = 0; at < 16; at++) {
            char[] swapped = good.toCharArray();
            swapped[at] = good.charAt(at + 1);
            swapped[at + 1] = good.charAt(at);
            if (swapped[at] != swapped[at + 1]) {
                assertThat(IdNumber.read(new String(swapped), TODAY)).isInstanceOf(IdNumber.Bad.class);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'',length",
        "1101051949123100,length",
        "110105194912310021X,length",
        "110105491231002,old-form",
        "1.10105194912310E+17,as-number",
        "11010519491231OO2X,characters",
        "X1010519491231002X,characters",
        "00010519491231002X,area",
        "84000019900307301X,area",
        "11010519490231002X,birth-date",
        "11010518991231002X,birth-date",
        "11010520261122002X,birth-date",
        "11010519491231002X1,length",
        "110105194912310021,check-digit",
        "110105194912310000,check-digit"
    })
    void what_is_wrong_is_named(String typed, String code) {
        assertThat(IdNumber.read(typed, TODAY))
                .isInstanceOfSatisfying(
                        IdNumber.Bad.class, bad -> assertThat(bad.code()).isEqualTo(code));
    }

    @Test
    void who_was_born_today_is_plausible_and_tomorrow_is_not() {
        assertThat(IdNumber.read(whole("34160020261121001"), TODAY)).isInstanceOf(IdNumber.Good.class);
        assertThat(IdNumber.read(whole("34160020261122001"), TODAY)).isInstanceOf(IdNumber.Bad.class);
    }

    @Test
    void a_number_is_never_shown_whole() {
        IdNumber number = new IdNumber("11010519491231002X");
        assertThat(number.masked()).isEqualTo("110*************2X");
        assertThat(number).hasToString("110*************2X");
    }

    private static String whole(String first17) {
        return first17 + IdNumber.checkDigit(first17);
    }
}

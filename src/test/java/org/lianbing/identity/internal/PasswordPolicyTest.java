package org.lianbing.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {
    private static final IdNumber NUMBER = new IdNumber("11010519491231002X");

    @ParameterizedTest
    @ValueSource(strings = {"我家门前有条河呀", "correct horse battery", "kq7-mmzt", "        x y z"})
    void length_is_enough_whatever_the_signs(String password) {
        assertThat(PasswordPolicy.weakness(password, NUMBER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kq7-mmz",
                "12345678",
                "Password",
                "QWERTY123",
                "aaaaaaaabb",
                "11010519491231002X",
                "11010519491231002x",
                "19491231",
                "1231002x",
                "a11010519491231002X"
            })
    void what_anybody_would_try_first_is_refused(String password) {
        assertThat(PasswordPolicy.weakness(password, NUMBER)).isPresent();
    }
}

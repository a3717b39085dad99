package org.lianbing.identity.internal;

import java.time.LocalDate;
import org.lianbing.platform.BadInput;

/** What is wrong with an input by itself, whoever it belongs to: these answers say nothing of the roster. */
final class Refusals {
    private Refusals() {}

    static IdNumber idNumber(String typed, LocalDate today) {
        return switch (IdNumber.read(typed, today)) {
            case IdNumber.Good good -> good.number();
            case IdNumber.Bad bad ->
                throw new BadInput("identity.id-number-invalid", "idNumber", bad.message() + bad.suggestion());
        };
    }

    static void weakPassword(String password, IdNumber idNumber, String field) {
        PasswordPolicy.weakness(password, idNumber).ifPresent(why -> {
            throw new BadInput("identity.password-too-weak", field, why);
        });
    }
}

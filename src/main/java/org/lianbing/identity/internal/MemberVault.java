package org.lianbing.identity.internal;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.Sealer;

/** The one place where ID numbers and phones are sealed, opened and made into the indexes that find them. */
@Singleton
final class MemberVault {
    private final Sealer sealer;

    MemberVault(Sealer sealer) {
        this.sealer = sealer;
    }

    byte[] index(IdNumber number) {
        return sealer.index("identity.id-number", number.text());
    }

    byte[] index(PhoneNumber phone) {
        return sealer.index("identity.phone", phone.text());
    }

    byte[] seal(IdNumber number) {
        return sealer.seal(number.text());
    }

    byte @Nullable [] seal(@Nullable PhoneNumber phone) {
        return phone == null ? null : sealer.seal(phone.text());
    }

    byte @Nullable [] indexOrNull(@Nullable PhoneNumber phone) {
        return phone == null ? null : index(phone);
    }

    IdNumber idNumber(byte[] sealed) {
        return new IdNumber(sealer.open(sealed));
    }

    @Nullable
    PhoneNumber phone(byte @Nullable [] sealed) {
        return sealed == null ? null : new PhoneNumber(sealer.open(sealed));
    }
}

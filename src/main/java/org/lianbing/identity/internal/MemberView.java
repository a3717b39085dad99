package org.lianbing.identity.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as the organiser's list shows her.
 *
 * @param organisationPath names from the root down
 * @param activated whether she has a password and can log in
 */
@Serdeable
record MemberView(
        long id,
        String name,
        String maskedIdNumber,
        @Nullable String maskedPhone,
        List<String> organisationPath,
        @Nullable String tradeName,
        boolean activated,
        List<String> roles) {}

package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What everybody who has a certificate in hand may see: nothing that says who it is.
 *
 * @param place event and round, as far as there is more than one
 * @param holder the first character of her name and a star
 * @param withdrawnReason in the organiser's words, which name no person
 */
@Serdeable
public record CertificateView(
        String number,
        String contestName,
        String place,
        String award,
        String holder,
        String organiserName,
        LocalDate date,
        boolean valid,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnReason) {}

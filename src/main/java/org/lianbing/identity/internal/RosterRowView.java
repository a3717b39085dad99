package org.lianbing.identity.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param organisationPath names from the root down */
@Serdeable
record RosterRowView(
        int row,
        String name,
        String maskedIdNumber,
        List<String> organisationPath,
        @Nullable String tradeName,
        RosterCheck.Change change) {}

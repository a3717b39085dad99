package org.lianbing.prize.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A prize of the catalogue. */
record PrizeRow(
        long id,
        long organisationId,
        String organisationPath,
        String name,
        String description,
        long price,
        int stockLeft,
        int limitPerMember,
        String pickupPlace,
        boolean onSale,
        boolean needsPreparing,
        @Nullable Long pictureFileId,
        @Nullable String pictureName) {

    @Nullable
    String pictureUrl() {
        return pictureFileId == null || pictureName == null
                ? null
                : "/api/files/" + pictureFileId + "/" + URLEncoder.encode(pictureName, StandardCharsets.UTF_8);
    }

    /** Whether a member who belongs there may redeem it. */
    boolean isFor(String memberOrganisationPath) {
        return memberOrganisationPath.startsWith(organisationPath);
    }
}

package org.lianbing.identity;

import org.jspecify.annotations.Nullable;

/**
 * A person as other modules see her.
 *
 * @param maskedName for boards that everybody sees: 张*华
 * @param maskedIdNumber 341*************2X
 * @param unitId the nearest enterprise above her; her own organisation when there is none
 * @param teamName name of her own organisation when that is a team (班组)
 * @param level certificate level 5 … 1; the number falls as skill rises
 */
public record MemberCard(
        long id,
        String name,
        String maskedName,
        String maskedIdNumber,
        long organisationId,
        String organisationPath,
        long unitId,
        String unitName,
        String unitPath,
        @Nullable String teamName,
        @Nullable Long tradeId,
        @Nullable Integer level) {}

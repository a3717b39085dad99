package org.lianbing.contest.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.MemberCard;

/** Names and places of members for boards, held in the process: a page asks for nobody twice within ten minutes. */
@Singleton
class Faces {
    private static final int MEMBERS_MAX = 200_000;
    private static final int PER_CALL = 1_000;
    static final Face GONE = new Face("已离开", "*", 0, "", null);

    private final IdentityApi identity;
    private final Cache<Long, Face> known = Caffeine.newBuilder()
            .maximumSize(MEMBERS_MAX)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    Faces(IdentityApi identity) {
        this.identity = identity;
    }

    /** @param teamId her own organisation when that is a team (班组) */
    record Face(
            String name,
            String maskedName,
            long unitId,
            String unitName,
            @Nullable Long teamId) {
        static Face of(MemberCard card) {
            return new Face(
                    card.name(),
                    card.maskedName(),
                    card.unitId(),
                    card.unitName(),
                    card.teamName() == null ? null : card.organisationId());
        }
    }

    Map<Long, Face> of(Collection<Long> memberIds) {
        Map<Long, Face> faces = new HashMap<>(known.getAllPresent(memberIds));
        List<Long> missing = new ArrayList<>(memberIds.stream()
                .filter(id -> !faces.containsKey(id))
                .distinct()
                .toList());
        for (int from = 0; from < missing.size(); from += PER_CALL) {
            identity.members(missing.subList(from, Math.min(missing.size(), from + PER_CALL)))
                    .forEach((id, card) -> {
                        Face face = Face.of(card);
                        known.put(id, face);
                        faces.put(id, face);
                    });
        }
        return faces;
    }
}

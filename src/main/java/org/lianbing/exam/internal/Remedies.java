package org.lianbing.exam.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianbing.exam.Remedy;
import org.lianbing.exam.RemedyKind;

/** All remedies of an occasion, in the order in which they were decided. */
record Remedies(List<Remedy> inOrder) {
    static final Remedies NONE = new Remedies(List.of());

    Remedies {
        inOrder = List.copyOf(inOrder);
    }

    Remedies then(List<Remedy> later) {
        List<Remedy> all = new ArrayList<>(inOrder);
        all.addAll(later);
        return new Remedies(all);
    }

    /** Revisions whose keys marking needs besides those on the papers. */
    Set<Long> keyRevisions() {
        Set<Long> revisions = new HashSet<>();
        for (Remedy remedy : inOrder) {
            if (remedy.keyRevisionId() != null) {
                revisions.add(remedy.keyRevisionId());
            }
        }
        return revisions;
    }

    Ruling of(long revisionId, Map<Long, MarkingKey> keys) {
        List<MarkingKey> accepted = new ArrayList<>(List.of(key(keys, revisionId)));
        RemedyKind voided = null;
        for (Remedy remedy : inOrder) {
            if (remedy.revisionId() != revisionId) {
                continue;
            }
            voided = null;
            switch (remedy.kind()) {
                case NEW_KEY -> accepted = new ArrayList<>(List.of(key(keys, required(remedy.keyRevisionId()))));
                case ALSO_ACCEPT -> {
                    String answer = Objects.requireNonNull(remedy.accepted());
                    accepted.add(
                            AcceptedAnswer.asKey(accepted.getFirst(), answer).orElseThrow());
                }
                case FULL_MARKS, TAKEN_OUT -> voided = remedy.kind();
            }
        }
        return new Ruling(accepted, voided);
    }

    private static long required(@Nullable Long id) {
        return Objects.requireNonNull(id);
    }

    private static MarkingKey key(Map<Long, MarkingKey> keys, long revisionId) {
        return Objects.requireNonNull(keys.get(revisionId));
    }
}

package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianbing.exam.Occasion;
import org.lianbing.exam.OccasionKeeper;
import org.lianbing.identity.Caller;
import org.lianbing.platform.NotFound;

/** Asks the owner of an occasion; where nobody owns it, nobody may. */
@Singleton
class OccasionKeepers {
    private final Map<String, OccasionKeeper> keepers;

    OccasionKeepers(List<OccasionKeeper> keepers) {
        this.keepers = keepers.stream().collect(Collectors.toMap(OccasionKeeper::kind, Function.identity()));
    }

    /** @throws NotFound out of reach looks exactly like not existing */
    void mustKeep(Caller caller, Occasion occasion) {
        OccasionKeeper keeper = keepers.get(occasion.kind());
        if (keeper == null) {
            throw NotFound.of("exam");
        }
        keeper.mustKeep(caller, occasion);
    }

    /** @throws NotFound {@code exam.not-found} where no occasion can be called like that */
    Occasion named(String kind, long key) {
        if (!keepers.containsKey(kind) || key < 1) {
            throw NotFound.of("exam");
        }
        return new Occasion(kind, key);
    }
}

package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lianbing.exam.Occasion;
import org.lianbing.exam.OccasionKeeper;
import org.lianbing.identity.Caller;
import org.lianbing.platform.NotFound;

/** Speaks for occasions of kind {@code rehearsal}: those keep them whom a test names. */
@Singleton
class OpenKeeper implements OccasionKeeper {
    final Set<Long> keepers = ConcurrentHashMap.newKeySet();

    @Override
    public String kind() {
        return OpenRules.KIND;
    }

    @Override
    public void mustKeep(Caller caller, Occasion occasion) {
        if (!keepers.contains(caller.memberId())) {
            throw NotFound.of("exam");
        }
    }
}

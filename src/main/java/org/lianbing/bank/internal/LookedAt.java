package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The file that was looked at last, still open, for whoever reads its rows a moment later: to check and open a large one
 * again takes as long as the half of its rows. One, because each holds its bytes and the texts its cells share.
 */
@Singleton
final class LookedAt {
    private final AtomicReference<@Nullable Held> last = new AtomicReference<>();

    private record Held(long importId, ReadingHints hints, OpenedFile file) {}

    void keep(long importId, ReadingHints hints, OpenedFile file) {
        last.set(new Held(importId, hints, file));
    }

    /** It is given away: a file is for one thread at a time. Empty when it is another, or was opened otherwise. */
    Optional<OpenedFile> take(long importId, ReadingHints hints) {
        Held held = last.getAndSet(null);
        return held != null && held.importId == importId && held.hints.equals(hints)
                ? Optional.of(held.file)
                : Optional.empty();
    }

    /** When nobody is going to read it here. */
    void forget() {
        last.set(null);
    }
}

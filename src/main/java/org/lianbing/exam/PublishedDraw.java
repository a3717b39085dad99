package org.lianbing.exam;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * The file published after a round whose draw can be checked: with the hash announced before it, all that is needed to
 * recompute any paper. Its format is described in {@code src/docs/adr/draw-that-can-be-checked.md}.
 *
 * @param hash as announced before the round
 * @param committed the lines whose hash that is: rules, pool and the seed that was secret
 */
@Serdeable
public record PublishedDraw(String format, String hash, String valueName, String publicValue, List<String> committed) {
    public static final String FORMAT = "lianbing-draw 1";

    public PublishedDraw {
        committed = List.copyOf(committed);
    }
}

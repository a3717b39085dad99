package org.lianbing.bank.internal;

import java.util.List;

/**
 * Questions below one title.
 *
 * @param type word of the title, "" without
 */
record TextSection(String type, List<TextBlock> blocks) {
    /** Whether some question of it still waits for its answer. */
    boolean hasOpen() {
        return blocks.stream().anyMatch(block -> !block.hasKey());
    }
}

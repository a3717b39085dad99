package org.lianbing.trade.planted;

import org.lianbing.bank.AnswerKeys;

/** Reads keys where nobody should, so that the test of the rule is itself tested. */
final class PlantedKeyReader {
    private final AnswerKeys keys;

    PlantedKeyReader(AnswerKeys keys) {
        this.keys = keys;
    }

    int peek() {
        return keys.keys(java.util.List.of(1L)).size();
    }
}

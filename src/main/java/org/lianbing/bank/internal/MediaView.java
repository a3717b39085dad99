package org.lianbing.bank.internal;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A picture or sound that is kept.
 *
 * @param address as it stands in a text: {@code pic:…} or {@code audio:…}
 * @param mark to be copied into a stem, an option or a rationale; the words in it are to be replaced
 */
@Serdeable
record MediaView(String address, String mark) {
    static MediaView of(String address) {
        String words = address.startsWith("audio:") ? "录音里说的是什么" : "图里画的是什么";
        return new MediaView(address, new InlineMarks.Media(words, address).toString());
    }
}

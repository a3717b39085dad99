package org.lianbing.bank.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianbing.platform.BadInput;

class SoundsTest {
    @ParameterizedTest
    @CsvSource({
        "ID3\u0003....., audio/mpeg",
        "\u00ff\u00fb\u0090....., audio/mpeg",
        "\u00ff\u00f1P....., audio/aac",
        "....ftypM4A ...., audio/mp4",
        "OggS......., audio/ogg",
        "RIFF....WAVEfmt, audio/wav",
    })
    void a_sound_is_known_by_its_first_bytes(String bytes, String mediaType) {
        assertThat(Sounds.mediaType(bytes.getBytes(ISO_8859_1))).contains(mediaType);
    }

    @ParameterizedTest
    @CsvSource({"\u00ff\u00d8\u00ff\u00e0.......", "RIFF....WEBPVP8", "MZ.........", "RI", "<audio>...."})
    void anything_else_is_none(String bytes) {
        assertThat(Sounds.mediaType(bytes.getBytes(ISO_8859_1))).isEmpty();
    }

    @Test
    void a_sound_of_more_than_two_megabytes_is_refused() {
        assertThatThrownBy(() -> Sounds.mustFit(new byte[Sounds.BYTES_MAX + 1], "file"))
                .isInstanceOf(BadInput.class);
    }
}

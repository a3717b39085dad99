package org.lianbing.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    private static final String TEXT = "题干,答案\r\n电流的单位是（ ）。,B\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM"})
    void text_is_read_in_every_encoding_that_office_programs_write(String charset) {
        assertThat(PlainText.decode(TEXT.getBytes(Charset.forName(charset)))).contains(TEXT);
    }

    @Test
    void mark_at_the_start_is_no_letter() {
        assertThat(PlainText.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)))
                .contains(TEXT);
    }

    @Test
    void damaged_utf_8_is_not_taken_for_another_encoding_in_which_it_would_be_nonsense() {
        byte[] text = TEXT.getBytes(StandardCharsets.UTF_8);
        int withinLetter = "题干,答案\r\n电".getBytes(StandardCharsets.UTF_8).length - 1;

        assertThat(PlainText.decode(Arrays.copyOf(text, withinLetter))).isEmpty();
        text[withinLetter] = 'x';
        assertThat(PlainText.decode(text)).isEmpty();
    }

    @Test
    void bytes_of_a_program_are_no_text() {
        assertThat(PlainText.decode(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0}))
                .isEmpty();
        assertThat(PlainText.decode("a\u0007b".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }
}

package org.lianbing.bank.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** How much may come in over HTTP: files of questions up to 64 MB, everything that is held in memory far less. */
class UploadLimitsTest extends ImportTestBase {
    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void file_of_questions_may_be_large() {
        HttpResponse<String> answer = sent(pdf(20 * MEGABYTE));

        // It came in whole, and is none.
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(NotABank.CODE);
    }

    @Test
    void file_above_the_limit_is_refused_in_words_that_say_what_to_do() {
        HttpResponse<String> answer = sent(pdf(64 * MEGABYTE + 1));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("platform.file-too-large", "64 MB", "拆成几个");
    }

    @Test
    void body_that_is_held_in_memory_may_not() {
        HttpResponse<String> answer = http().as(person.cookie())
                .post(
                        "/api/editor/banks/" + bank + "/imports/text",
                        "{\"text\":\"" + "a".repeat(11 * MEGABYTE) + "\"}");

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    private HttpResponse<String> sent(byte[] file) {
        return http().as(person.cookie()).upload("/api/editor/banks/" + bank + "/imports", "题库.pdf", file);
    }

    private static byte[] pdf(int length) {
        byte[] file = new byte[length];
        Arrays.fill(file, (byte) ' ');
        System.arraycopy("%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.US_ASCII), 0, file, 0, 8);
        return file;
    }
}

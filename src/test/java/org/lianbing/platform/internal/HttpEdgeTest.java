package org.lianbing.platform.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.lianbing.platform.FileStore;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Problem;
import org.lianbing.platform.Sealer;
import org.lianbing.testing.ServiceTest;

class HttpEdgeTest extends ServiceTest {
    @Inject
    FileStore files;

    @Inject
    Sealer sealer;

    @Test
    void a_write_of_another_site_is_refused() {
        var foreign = http().header("Origin", "https://evil.example").post("/api/auth/logout");
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(foreign.body()).contains("platform.foreign-write");
        var own = http().header("Origin", "http://" + server.getHost() + ":" + server.getPort())
                .post("/api/auth/logout");
        assertThat(own.body()).doesNotContain("platform.foreign-write");
    }

    @Test
    void answers_of_the_api_are_kept_by_no_cache_and_pages_run_only_our_own_scripts() {
        assertThat(http().get("/api/time").headers().firstValue("Cache-Control"))
                .contains("no-store");
        assertThat(http().get("/")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .contains("script-src 'self'", "frame-ancestors 'none'");
    }

    @Test
    void an_unknown_asset_is_not_answered_with_a_page() {
        assertThat(http().get("/assets/gone-1234.js").statusCode()).isEqualTo(404);
        assertThat(http().get("/assets/../worker.html").statusCode()).isEqualTo(404);
        assertThat(http().get("/assets/..%2fworker.html").statusCode()).isEqualTo(404);
    }

    @Test
    void an_uploaded_workbook_cannot_be_read_as_a_picture() {
        long workbook = files.save("roster.xlsx", "application/zip", new byte[] {1});
        long picture = files.save("cup.png", "image/png", new byte[] {2});
        assertThat(http().get("/api/files/" + workbook + "/roster.xlsx").statusCode())
                .isEqualTo(404);
        assertThat(http().get("/api/files/" + picture + "/cup.png").statusCode())
                .isEqualTo(200);
    }

    @Test
    void an_envelope_opens_only_unchanged_and_never_looks_the_same_twice() {
        byte[] envelope = sealer.seal("34052419800101001X");
        assertThat(sealer.open(envelope)).isEqualTo("34052419800101001X");
        assertThat(sealer.seal("34052419800101001X")).isNotEqualTo(envelope);
        assertThat(new String(envelope, StandardCharsets.ISO_8859_1)).doesNotContain("3405");
        envelope[envelope.length - 1] ^= 1;
        assertThatThrownBy(() -> sealer.open(envelope)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void indexes_of_two_purposes_cannot_be_compared() {
        assertThat(sealer.index("phone", "13800000000")).isEqualTo(sealer.index("phone", "13800000000"));
        assertThat(sealer.index("phone", "13800000000")).isNotEqualTo(sealer.index("id", "13800000000"));
    }

    @Test
    void a_page_beyond_its_limits_is_refused() {
        assertThatThrownBy(() -> PageRequest.of(0, 101)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> PageRequest.of(-1, 20)).isInstanceOf(Problem.class);
    }
}

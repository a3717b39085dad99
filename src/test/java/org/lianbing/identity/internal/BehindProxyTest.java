package org.lianbing.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianbing.testing.Http;
import org.lianbing.testing.TestServers;

class BehindProxyTest {
    @Test
    void the_proxys_word_counts_only_where_the_settings_name_one() {
        assertThat(sessionCookieOver("https", true)).containsIgnoringCase("; Secure");
        assertThat(sessionCookieOver("http", true)).doesNotContainIgnoringCase("; Secure");
        assertThat(sessionCookieOver("https", false)).doesNotContainIgnoringCase("; Secure");
    }

    private static String sessionCookieOver(String protocol, boolean trusted) {
        Map<String, Object> settings = new HashMap<>(TestServers.freshSettings("BehindProxy"));
        settings.put("lianbing.identity.trust-proxy", trusted);
        try (EmbeddedServer server = ApplicationContext.run(EmbeddedServer.class, settings, "test")) {
            HttpResponse<String> answer = new Http(server.getURI())
                    .header("X-Forwarded-Proto", protocol)
                    .post("/api/auth/logout");
            return String.join("; ", LoginTest.setCookies(answer));
        }
    }
}

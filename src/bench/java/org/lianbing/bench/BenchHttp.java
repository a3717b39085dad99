package org.lianbing.bench;

import io.micronaut.context.ApplicationContext;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import org.lianbing.testing.Http;

/** The service's own API as one person uses it, for making what is measured. */
final class BenchHttp {
    private final Http http;
    private final JsonMapper json;

    BenchHttp(ApplicationContext context, String cookie) {
        this.http = new Http(context.getBean(EmbeddedServer.class).getURI()).as(cookie);
        this.json = context.getBean(JsonMapper.class);
    }

    JsonNode post(String path, Object body) {
        try {
            return read(
                    http.post(path, new String(json.writeValueAsBytes(body), java.nio.charset.StandardCharsets.UTF_8)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    JsonNode get(String path) {
        return read(http.get(path));
    }

    private JsonNode read(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        try {
            return answer.body().isEmpty() ? JsonNode.nullNode() : json.readValue(answer.body(), JsonNode.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

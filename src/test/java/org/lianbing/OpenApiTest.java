package org.lianbing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The document the compiler wrote, and the copy the typed client is generated from. */
class OpenApiTest {
    private static final Path WRITTEN = Path.of("target/classes/META-INF/swagger/lianbing.json");
    private static final Path COMMITTED = Path.of("frontend/api/openapi.json");

    @Test
    void the_client_is_generated_from_what_the_compiler_wrote() throws IOException {
        assertThat(read(COMMITTED).equals(read(WRITTEN)))
                .as(
                        "frontend/api/openapi.json has drifted: run `mvn compile`, then `npm run api:generate` in frontend/,"
                                + " mend what no longer type-checks, and commit both files")
                .isTrue();
    }

    private static JsonNode read(Path file) throws IOException {
        return JsonMapper.createDefault().readValue(Files.readAllBytes(file), JsonNode.class);
    }

    @Test
    void every_operation_says_what_it_does() throws IOException {
        JsonNode paths = read(WRITTEN).get("paths");
        List<String> silent = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : paths.entries()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().entries()) {
                JsonNode description = operation.getValue().get("description");
                if (description == null || description.getStringValue().length() < 20) {
                    silent.add(operation.getKey() + " " + path.getKey());
                }
            }
        }
        assertThat(silent).isEmpty();
    }
}

package org.lianbing.platform.internal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;

/** The OpenAPI document that the compiler wrote, and a page to read it with. */
@Hidden
@Controller("/openapi")
@Secured(SecurityRule.IS_ANONYMOUS)
final class OpenApiController {
    private static final String KEEP_A_DAY = "public, max-age=86400";
    /** The version in the folder is that of pom.xml. */
    private static final String SWAGGER_UI = "META-INF/resources/webjars/swagger-ui/5.32.0/";

    private final PrecompressedFiles files;

    OpenApiController(PrecompressedFiles files) {
        this.files = files;
    }

    @Get(produces = "*/*")
    HttpResponse<?> page(HttpRequest<?> request) {
        return files.answer(request, "openapi/index.html", "no-cache");
    }

    @Get(uri = "/{name}", produces = "*/*")
    HttpResponse<?> part(HttpRequest<?> request, @PathVariable String name) {
        return switch (name) {
            case "lianbing.json" -> files.answer(request, "META-INF/swagger/lianbing.json", "no-cache");
            case "start.js" -> files.answer(request, "openapi/start.js", KEEP_A_DAY);
            default -> files.answer(request, SWAGGER_UI + name, KEEP_A_DAY);
        };
    }
}

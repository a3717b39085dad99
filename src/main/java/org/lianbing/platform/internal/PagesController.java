package org.lianbing.platform.internal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;

/** The two pages and their assets. HTML is asked for anew each time; assets carry a hash in their name and are kept. */
@Hidden
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
final class PagesController {
    private static final String ASK_EACH_TIME = "no-cache";
    private static final String KEEP = "public, max-age=31536000, immutable";

    private final PrecompressedFiles files;

    PagesController(PrecompressedFiles files) {
        this.files = files;
    }

    @Get(
            uris = {"/", "/worker.html"},
            produces = "*/*")
    HttpResponse<?> worker(HttpRequest<?> request) {
        return files.answer(request, "pages/worker/worker.html", ASK_EACH_TIME);
    }

    @Get(uri = "/assets/{+path}", produces = "*/*")
    HttpResponse<?> workerAsset(HttpRequest<?> request, @PathVariable String path) {
        return files.answer(request, "pages/worker/assets/" + path, KEEP);
    }

    @Get(
            uris = {"/favicon.svg", "/favicon.ico"},
            produces = "*/*")
    HttpResponse<?> icon(HttpRequest<?> request) {
        return files.answer(request, "pages/worker/favicon.svg", "public, max-age=86400");
    }

    /** Both spellings are one route to Micronaut; two methods for them are refused as ambiguous. */
    @Get(
            uris = {"/console", "/console/console.html"},
            produces = "*/*")
    HttpResponse<?> consolePage(HttpRequest<?> request) {
        if (request.getPath().equals("/console")) {
            return HttpResponse.redirect(URI.create("/console/"));
        }
        return files.answer(request, "pages/console/console.html", ASK_EACH_TIME);
    }

    @Get(uri = "/console/assets/{+path}", produces = "*/*")
    HttpResponse<?> consoleAsset(HttpRequest<?> request, @PathVariable String path) {
        return files.answer(request, "pages/console/assets/" + path, KEEP);
    }
}

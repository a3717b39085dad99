package org.lianbing.platform.internal;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Files of the class path, kept in memory, sent as they were compressed at build time. */
@Singleton
final class PrecompressedFiles {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("yml", "text/yaml; charset=utf-8"));

    private final ResourceResolver resources;
    private final Map<String, Optional<File>> files = new ConcurrentHashMap<>();

    PrecompressedFiles(ResourceResolver resources) {
        this.resources = resources;
    }

    /**
     * @param path on the class path, below {@code pages/}
     * @param cacheControl what the browser may keep
     * @return the file, or an answer 404
     */
    MutableHttpResponse<?> answer(HttpRequest<?> request, String path, String cacheControl) {
        if (path.contains("..") || path.contains("//") || path.contains("\\")) {
            return notFound();
        }
        Optional<File> known = files.get(path);
        if (known == null) {
            known = load(path);
            if (known.isPresent()) {
                // Only what exists is remembered: made-up paths must not fill the memory.
                files.put(path, known);
            }
        }
        return known.<MutableHttpResponse<?>>map(file -> send(request, file, cacheControl))
                .orElseGet(PrecompressedFiles::notFound);
    }

    private static MutableHttpResponse<?> notFound() {
        return ProblemResponses.answer(404, "platform.not-found", "没有找到这个页面或文件。", Map.of());
    }

    private static MutableHttpResponse<?> send(HttpRequest<?> request, File file, String cacheControl) {
        String accepted =
                Optional.ofNullable(request.getHeaders().get("Accept-Encoding")).orElse("");
        byte[] body = file.plain();
        String encoding = null;
        if (file.brotli() != null && accepted.contains("br")) {
            body = file.brotli();
            encoding = "br";
        } else if (file.gzip() != null && accepted.contains("gzip")) {
            body = file.gzip();
            encoding = "gzip";
        }
        MutableHttpResponse<byte[]> response = HttpResponse.ok(body)
                .header("Content-Type", file.type())
                .header("Cache-Control", cacheControl)
                .header("Vary", "Accept-Encoding");
        return encoding == null ? response : response.header("Content-Encoding", encoding);
    }

    private Optional<File> load(String path) {
        byte[] plain = read(path);
        if (plain == null) {
            return Optional.empty();
        }
        String extension = path.substring(path.lastIndexOf('.') + 1);
        String type = TYPES.getOrDefault(extension, "application/octet-stream");
        return Optional.of(new File(type, plain, read(path + ".gz"), read(path + ".br")));
    }

    private byte @Nullable [] read(String path) {
        Optional<InputStream> found = resources.getResourceAsStream("classpath:" + path);
        if (found.isEmpty()) {
            return null;
        }
        try (InputStream stream = found.get()) {
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // shared, never changed
    private record File(String type, byte[] plain, byte @Nullable [] gzip, byte @Nullable [] brotli) {}
}

package org.lianbing.platform.internal;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses writes that another site's page could have sent (CSRF): a form or image can carry our cookie, but neither the
 * custom header nor our own origin.
 */
@ServerFilter("/api/**")
@Order(Ordered.HIGHEST_PRECEDENCE)
final class WriteGuard {
    static final String HEADER = "X-Lianbing";
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    @RequestFilter
    @Nullable
    HttpResponse<?> refuseForeignWrites(HttpRequest<?> request) {
        if (READS.contains(request.getMethodName())) {
            return null;
        }
        String origin = request.getHeaders().get("Origin");
        boolean foreign =
                origin != null && !sameHost(origin, request.getHeaders().get("Host"));
        if (foreign || request.getHeaders().get(HEADER) == null) {
            return ProblemResponses.answer(403, "platform.foreign-write", "这个请求不是从练兵页面发出的，已拒绝。请从正常入口打开页面再试。", Map.of());
        }
        return null;
    }

    private static boolean sameHost(String origin, @Nullable String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException notAnOrigin) {
            return false;
        }
    }
}

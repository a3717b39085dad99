package org.lianbing.identity.internal;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.Visits;
import org.lianbing.platform.Sealer;

/** Reads where a request comes from; a proxy's word counts only where the settings say that there is one. */
@Singleton
final class Visitors implements Visits {
    private final Sealer sealer;
    private final IdentitySettings settings;
    private final String baseUrl;

    /** @param baseUrl the public address; behind a proxy the request may not show it */
    Visitors(Sealer sealer, IdentitySettings settings, @Value("${lianbing.base-url:}") String baseUrl) {
        this.baseUrl = baseUrl;
        this.sealer = sealer;
        this.settings = settings;
    }

    Visitor of(HttpRequest<?> request) {
        String device = request.getCookies()
                .findCookie(LoginCookies.DEVICE)
                .map(Cookie::getValue)
                .orElse(null);
        return new Visitor(addressOf(request), Device.read(device, sealer), isSecure(request));
    }

    boolean isSecure(HttpRequest<?> request) {
        String forwarded = request.getHeaders().get("X-Forwarded-Proto");
        return request.isSecure() || (settings.trustProxy() && "https".equalsIgnoreCase(forwarded));
    }

    @Override
    public String pageAddress(HttpRequest<?> request) {
        if (!baseUrl.isBlank()) {
            return baseUrl.endsWith("/") ? baseUrl : baseUrl + "/";
        }
        String host = request.getHeaders().get("Host");
        return (isSecure(request) ? "https://" : "http://") + (host == null ? "localhost" : host) + "/";
    }

    @Override
    public String addressOf(HttpRequest<?> request) {
        InetAddress peer = request.getRemoteAddress().getAddress();
        InetAddress named = settings.trustProxy() ? lastForwarded(request) : null;
        return network(named == null ? peer : named);
    }

    /** The last entry is the one our proxy wrote; the ones before it are whatever the client claimed. */
    private static @Nullable InetAddress lastForwarded(HttpRequest<?> request) {
        String chain = request.getHeaders().get("X-Forwarded-For");
        if (chain == null) {
            return null;
        }
        String last = chain.substring(chain.lastIndexOf(',') + 1).strip();
        try {
            return InetAddress.ofLiteral(last);
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }

    static String network(@Nullable InetAddress address) {
        if (address == null) {
            return "unknown";
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(bytes, 8))
                : address.getHostAddress();
    }
}

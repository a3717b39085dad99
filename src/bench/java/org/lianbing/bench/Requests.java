package org.lianbing.bench;

import java.nio.charset.StandardCharsets;

/** HTTP/1.1 requests as bytes. */
final class Requests {
    private Requests() {}

    static byte[] write(String method, String path, String cookie, String json) {
        return (method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Lianbing: bench\r\nCookie: " + cookie
                        + "\r\nContent-Type: application/json\r\nContent-Length: " + json.length() + "\r\n\r\n" + json)
                .getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] get(String path, String cookie) {
        return ("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: " + cookie + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}

package org.lianbing.platform;

import java.util.List;

/** Rows a module adds to the table that a start prints: demo logins, a set-up link. */
public interface StartupNote {
    /** @param baseUrl where the service answers, such as {@code http://localhost:8080} */
    List<Row> rows(String baseUrl, boolean embedded);

    record Row(String what, String value) {}
}

package org.lianbing.identity.internal;

import io.micronaut.security.authentication.ServerAuthentication;
import java.util.Map;
import org.lianbing.identity.Caller;

/** What micronaut-security needs to know of a session: made once when the session is read, shared by its requests. */
final class CallerAuthentication extends ServerAuthentication {
    private static final long serialVersionUID = 1L;
    private final transient Caller caller;

    CallerAuthentication(Caller caller) {
        super(Long.toString(caller.memberId()), caller.roles(), Map.of());
        this.caller = caller;
    }

    Caller caller() {
        return caller;
    }
}

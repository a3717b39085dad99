package org.lianbing.platform;

import java.util.function.Supplier;

/**
 * One effect per {@code Idempotency-Key}: the first call does the work and stores its answer in the same transaction,
 * a repeat gets the stored answer, and the same key with another request is refused
 * ({@code platform.idempotency-key-reused}).
 */
public interface Idempotency {
    /**
     * Must run inside a transaction.
     *
     * @param operation {@code module.deed}
     * @param key the client's key, 8 to 64 letters, digits, '-' or '_'
     * @param request what is asked, in a stable form; compared with the first call's
     * @param work does it and returns the answer as JSON
     */
    String once(long memberId, String operation, String key, String request, Supplier<String> work);

    /**
     * For whoever does something before {@link #once} that a malformed request must not do.
     *
     * @throws BadInput {@code platform.idempotency-key-invalid}
     */
    void mustBeKey(String key);
}

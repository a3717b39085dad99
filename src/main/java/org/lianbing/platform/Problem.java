package org.lianbing.platform;

import java.util.Map;

/**
 * A broken fact, told to the caller as problem details (RFC 9457). The domain throws it; only platform turns it into an
 * HTTP answer. {@code code} is {@code module.fact}; {@code detail} is one Chinese sentence in the user's words.
 */
public abstract class Problem extends RuntimeException {
    /** What kind of refusal it is; the HTTP status follows from it. */
    public enum Category {
        BAD_INPUT(400),
        UNAUTHENTICATED(401),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        TOO_MANY(429),
        UNAVAILABLE(503);

        private final int status;

        Category(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final String code;
    private final Category category;
    private final Map<String, Object> facts;

    protected Problem(Category category, String code, String detail) {
        this(category, code, detail, Map.of());
    }

    /** @param facts further machine-readable members of the problem, such as {@code field} or {@code available} */
    protected Problem(Category category, String code, String detail, Map<String, Object> facts) {
        super(detail, null, false, true);
        this.category = category;
        this.code = code;
        this.facts = Map.copyOf(facts);
    }

    public Category category() {
        return category;
    }

    public String code() {
        return code;
    }

    public Map<String, Object> facts() {
        return facts;
    }

    /** The sentence for the user. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}

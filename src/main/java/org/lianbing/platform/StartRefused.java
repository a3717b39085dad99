package org.lianbing.platform;

/** The service can't start; the message is the one sentence that the person at the terminal gets. */
public final class StartRefused extends RuntimeException {
    public StartRefused(String sentence) {
        super(sentence);
    }

    public StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}

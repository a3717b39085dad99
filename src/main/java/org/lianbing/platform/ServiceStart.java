package org.lianbing.platform;

import java.util.List;

/** What happens between the start command and the first page. */
public final class ServiceStart {
    private ServiceStart() {}

    /**
     * Runs the service until it is told to stop, or one command and ends. Every foreseeable refusal ends the process
     * with status 78 and one sentence.
     *
     * @param words empty for the service, else a {@link ServiceCommand} and its arguments
     */
    public static void main(Class<?> application, List<String> words) {
        org.lianbing.platform.internal.Startup.main(application, words);
    }
}

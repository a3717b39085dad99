package org.lianbing;

import java.util.Arrays;
import org.lianbing.platform.ServiceStart;

/** Starts the service; {@code replay-ledger} and other words run a command against the same data instead. */
public final class Application {
    private Application() {}

    public static void main(String[] args) {
        ServiceStart.main(Application.class, Arrays.asList(args));
    }
}

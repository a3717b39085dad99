package org.lianbing;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import java.util.Arrays;
import org.lianbing.platform.ServiceStart;

/** Starts the service; {@code replay-ledger} and other words run a command against the same data instead. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "练兵 Lianbing",
                        version = "1",
                        description =
                                "Question banks, timed practice and contests, points, leaderboards and prizes of a city's trade"
                                        + " unions. Log in with POST /api/auth/login; the answer's cookie is sent with every"
                                        + " request, and every write carries the header X-Lianbing. Refusals are problem details"
                                        + " (RFC 9457) with a code such as exam.deadline-passed. Times are UTC; marks are tenths."))
public final class Application {
    private Application() {}

    public static void main(String[] args) {
        ServiceStart.main(Application.class, Arrays.asList(args));
    }
}

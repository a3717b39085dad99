package org.lianbing.testing;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/**
 * A test against the whole service on real MariaDB and Redis, over HTTP or through its beans. Scheduled jobs are off:
 * a test runs what it is about by hand. {@link Outboxes} delivers what was recorded.
 */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ServiceTest implements TestPropertyProvider {
    @Inject
    protected TestClock clock;

    @Inject
    protected io.micronaut.context.ApplicationContext context;

    @Inject
    protected io.micronaut.runtime.server.EmbeddedServer server;

    @Override
    public Map<String, String> getProperties() {
        return TestServers.freshSettings(getClass().getSimpleName());
    }

    @BeforeEach
    void resetClock() {
        clock.reset();
    }

    protected Http http() {
        return new Http(server.getURI());
    }
}

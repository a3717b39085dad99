package org.lianbing.testing;

import io.micronaut.context.ApplicationContext;
import org.lianbing.platform.internal.OutboxTestAccess;

/** Delivers what the outbox holds, now and until it is empty. */
public final class Outboxes {
    private Outboxes() {}

    public static void drain(ApplicationContext context) {
        OutboxTestAccess.drain(context);
    }
}

package org.lianbing.platform.internal;

import io.micronaut.context.ApplicationContext;

/** Lets tests run the package-private delivery by hand. */
public final class OutboxTestAccess {
    private OutboxTestAccess() {}

    public static void drain(ApplicationContext context) {
        context.getBean(OutboxDelivery.class).drain();
    }
}

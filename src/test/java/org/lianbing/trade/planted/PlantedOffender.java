package org.lianbing.trade.planted;

import org.lianbing.identity.MemberId;
import org.lianbing.platform.internal.Startup;

/** Breaks three rules on purpose, so that the test of the rules is itself tested. */
final class PlantedOffender {
    private final MemberId upwards = new MemberId(1);

    void reachInside() {
        Startup.main(PlantedOffender.class, java.util.List.of(upwards.toString()));
    }
}

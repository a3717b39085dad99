package org.lianbing.exam;

import org.lianbing.identity.Caller;

/** Who may change marks at an occasion; implemented by the module whose {@link #kind()} it is. */
public interface OccasionKeeper {
    /** {@link Occasion#kind()} this bean speaks for, such as {@code round}. */
    String kind();

    /**
     * Returns if the caller runs the occasion.
     *
     * @throws org.lianbing.platform.NotFound out of reach looks exactly like not existing
     */
    void mustKeep(Caller caller, Occasion occasion);
}

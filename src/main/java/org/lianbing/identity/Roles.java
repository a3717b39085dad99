package org.lianbing.identity;

/** Role names for {@code @Secured} and {@link Caller}. Every member who is logged in is a worker. */
public final class Roles {
    public static final String WORKER = "WORKER";
    public static final String EDITOR = "EDITOR";
    public static final String ORGANISER = "ORGANISER";
    public static final String PRIZE_KEEPER = "PRIZE_KEEPER";
    /** Includes {@link #ORGANISER} over every organisation. */
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    private Roles() {}
}

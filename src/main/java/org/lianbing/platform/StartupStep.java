package org.lianbing.platform;

/**
 * Something a module does once the database is migrated and before the service says that it is ready: loading shipped
 * banks, making its part of the demo city. Steps run in the order of {@link #order()}, on every start; each finds out
 * itself what is left to do, so a start that was cut off goes on at the next one.
 */
public interface StartupStep {
    /** Modules use their migration number × 100: trade 200, identity 300, bank 400 …; demo steps add 5,000. */
    int order();

    /** What is being done, in Chinese, for the progress line. */
    String label();

    /** True for steps that only belong to the demo city (embedded servers, first start). */
    default boolean demoOnly() {
        return false;
    }

    void run(Progress progress);

    /** Where a long step says how far it is. */
    interface Progress {
        void at(long done, long total);
    }
}

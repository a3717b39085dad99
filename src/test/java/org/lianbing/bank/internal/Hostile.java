package org.lianbing.bank.internal;

import java.util.function.Supplier;

/**
 * A file that somebody might send by mistake or on purpose.
 *
 * @param file made when it is needed: some are large
 * @param verdict the code it is refused with, or {@link #reads} how many questions come out of it
 */
record Hostile(String name, Supplier<byte[]> file, String verdict) {
    static final String UNSAFE = "platform.file-unsafe";
    static final String DAMAGED = "platform.file-damaged";
    static final String LARGE = "platform.file-too-large";
    static final String ENCRYPTED = "platform.file-encrypted";
    static final String NO_BANK = NotABank.CODE;

    /** Bytes changed by chance: whichever verdict, as long as it is one. */
    static final String ANY = "any";

    static String reads(int questions) {
        return "reads " + questions;
    }
}

package org.lianbing.bank.internal;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

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

    static final String PICTURES_REFUSED = ", pictures refused: ";

    /** @param address of a server that must never be asked */
    static List<Hostile> all(String address) {
        return Stream.of(
                        HostileZips.all(),
                        HostileXml.all(address),
                        HostileTexts.all(),
                        HostileBooks.all(address),
                        HostilePictures.all(address),
                        NoBanks.all())
                .flatMap(List::stream)
                .toList();
    }

    static String reads(int questions) {
        return "reads " + questions;
    }

    boolean expects(String told) {
        return verdict.equals(ANY) ? told.matches("reads .*|(platform|bank)\\.[a-z-]+") : told.equals(verdict);
    }
}

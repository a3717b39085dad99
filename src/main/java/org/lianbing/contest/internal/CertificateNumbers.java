package org.lianbing.contest.internal;

import java.util.Locale;

/** How a certificate's number is written: sixteen letters and digits without look-alikes, in groups of four. */
final class CertificateNumbers {
    private CertificateNumbers() {}

    /** 7KQM-2XWD-… */
    static String grouped(String number) {
        return number.replaceAll("(.{4})(?!$)", "$1-");
    }

    /** As it is stored, from whatever somebody typed. */
    static String plain(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}

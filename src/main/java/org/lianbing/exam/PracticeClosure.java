package org.lianbing.exam;

import java.time.Instant;

/**
 * Why a bank is closed to practice now.
 *
 * @param title what closes it, as workers read it; "" if it is nameless
 * @param until from when it is open again
 */
public record PracticeClosure(String title, Instant until) {}

package org.lianbing.bank.internal;

import java.util.function.Supplier;

/**
 * A picture or sound that came with a row. Texts of the row name it by its place among the row's media:
 * {@code ![图](media:0)}, until it is stored and has a lasting name.
 *
 * @param name as in the file, for the person
 * @param content unpacked from the file when asked for; unchecked: see {@code Pictures}
 */
record RowMedia(String name, Supplier<byte[]> content) {}

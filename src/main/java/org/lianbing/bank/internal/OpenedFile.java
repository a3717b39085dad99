package org.lianbing.bank.internal;

import java.util.function.Consumer;

/** A file that was checked and recognised. It keeps the file's bytes, not its rows. */
interface OpenedFile {
    /** The counts of its {@link Ask}s, and asks that stand far down, are whole only after {@link #forEach}. */
    Understood understood();

    /**
     * Every question in its order, one after the other, so that a file of any length takes no more memory than a row. May
     * be called again and gives the same.
     *
     * @throws org.lianbing.platform.BadInput {@code platform.file-damaged} and the like, when it shows only now
     */
    void forEach(Consumer<ParsedRow> rows);
}

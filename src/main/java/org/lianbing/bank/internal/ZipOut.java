package org.lianbing.bank.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes an archive file by file; the same content gives the same bytes, whenever it is written. */
final class ZipOut {
    /** The earliest day that a zip can name. */
    private static final long SOME_DAY = 315_619_200_000L;

    private final ZipOutputStream zip;

    ZipOut(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    interface Content {
        void write(OutputStream out) throws IOException;
    }

    void file(String name, Content content) {
        try {
            ZipEntry entry = new ZipEntry(name);
            entry.setTime(SOME_DAY);
            zip.putNextEntry(entry);
            content.write(new FilterOutputStream(zip) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    out.write(bytes, from, length);
                }

                @Override
                public void close() throws IOException {
                    flush();
                }
            });
            zip.closeEntry();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void file(String name, byte[] bytes) {
        file(name, out -> out.write(bytes));
    }

    void file(String name, String text) {
        file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The archive is whole; the stream below stays open. */
    void finish() {
        try {
            zip.finish();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

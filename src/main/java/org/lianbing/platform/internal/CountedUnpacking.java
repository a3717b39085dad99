package org.lianbing.platform.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.lianbing.platform.FileRefused;

/** One part of a zip as it unpacks. A bomb is told by its ratio, long before it has unpacked. */
final class CountedUnpacking extends InputStream {
    /** Sheets that repeat themselves pack at up to 1:60; a bomb packs at 1:1000. */
    private static final int RATIO_MAX = 200;

    private static final int RATIO_COUNTS_FROM = 4 * 1024 * 1024;
    private static final int BUFFER = 16 * 1024;

    private final Inflater inflater = new Inflater(true);
    private final InputStream unpacked;
    private final int packedLength;
    private final LongConsumer counter;
    private long length;

    /** @param counter is told the length so far, and throws when it has had enough */
    CountedUnpacking(InputStream packed, boolean deflated, int packedLength, LongConsumer counter) {
        this.unpacked = deflated ? new InflaterInputStream(packed, inflater, BUFFER) : packed;
        this.packedLength = packedLength;
        this.counter = counter;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int at, int max) throws IOException {
        int got = unpack(bytes, at, max);
        if (got > 0) {
            length += got;
            if (length > RATIO_COUNTS_FROM && length / RATIO_MAX > packedLength) {
                throw FileRefused.unsafe("解压后大得不正常");
            }
            counter.accept(length);
        }
        return got;
    }

    private int unpack(byte[] bytes, int at, int max) throws IOException {
        try {
            return unpacked.read(bytes, at, max);
        } catch (EOFException | ZipException broken) {
            throw FileRefused.damaged();
        }
    }

    @Override
    public void close() throws IOException {
        unpacked.close();
        inflater.end();
    }
}

package org.lianbing.platform.internal;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.lianbing.platform.Archives;
import org.lianbing.platform.FileRefused;

@Singleton
final class ZipArchives implements Archives {
    @Override
    public Archive open(byte[] file, Limits limits) {
        if (file.length > limits.fileBytesMax()) {
            throw FileRefused.tooMany("大小（MB）", limits.fileBytesMax() / (1024 * 1024));
        }
        return new Opened(ZipDirectory.read(file, limits.entriesMax(), limits.unpackedBytesMax()));
    }

    private record Opened(ZipDirectory zip) implements Archive {
        @Override
        public List<String> names() {
            return zip.entries().keySet().stream()
                    .filter(name -> !name.endsWith("/"))
                    .toList();
        }

        @Override
        public boolean has(String name) {
            return zip.entries().containsKey(name);
        }

        @Override
        public InputStream read(String name) {
            ZipDirectory.Entry entry = zip.entries().get(name);
            if (entry == null) {
                throw new IllegalArgumentException("no such part: " + name);
            }
            return zip.open(entry);
        }

        @Override
        public byte[] bytes(String name, int max) {
            try (InputStream in = read(name)) {
                byte[] bytes = in.readNBytes(max + 1);
                if (bytes.length > max) {
                    throw FileRefused.tooLarge();
                }
                return bytes;
            } catch (IOException broken) {
                throw FileRefused.damaged();
            }
        }
    }
}

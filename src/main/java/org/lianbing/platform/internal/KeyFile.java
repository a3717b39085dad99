package org.lianbing.platform.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Properties;
import org.lianbing.platform.StartRefused;
import org.lianbing.platform.Tokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The deployment's keys, 256 bits each, in a file only its owner can read. */
final class KeyFile {
    private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);
    private static final int KEY_BYTES = 32;

    private final Properties entries;

    private KeyFile(Properties entries) {
        this.entries = entries;
    }

    static KeyFile loadOrMake(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
                LOG.warn(
                        "A new key file was made: {} — BACK IT UP; without it no ID number or phone can be read again.",
                        file);
            }
            Properties entries = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                entries.load(reader);
            }
            return new KeyFile(entries);
        } catch (IOException failure) {
            throw new StartRefused("密钥文件 " + file + " 不能读写：" + failure.getMessage(), failure);
        }
    }

    private static void make(Path file) throws IOException {
        Properties fresh = new Properties();
        fresh.setProperty("sealing.current", "1");
        fresh.setProperty("sealing.1", Tokens.hex(KEY_BYTES));
        fresh.setProperty("index", Tokens.hex(KEY_BYTES));
        fresh.setProperty("signing", Tokens.hex(KEY_BYTES));
        StringWriter text = new StringWriter();
        fresh.store(text, "Lianbing keys: keep secret, back up");
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text.toString());
    }

    byte currentId() {
        return Byte.parseByte(entries.getProperty("sealing.current"));
    }

    byte[] sealing(byte id) {
        return key("sealing." + id);
    }

    byte[] index() {
        return key("index");
    }

    byte[] signing() {
        return key("signing");
    }

    private byte[] key(String name) {
        String hex = entries.getProperty(name);
        if (hex == null) {
            throw new IllegalStateException("key " + name + " is missing from the key file");
        }
        return HexFormat.of().parseHex(hex);
    }
}

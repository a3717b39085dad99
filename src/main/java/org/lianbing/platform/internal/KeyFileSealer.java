package org.lianbing.platform.internal;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.lianbing.platform.Sealer;

/**
 * Envelope: 1 byte algorithm (1 = AES-256-GCM), 1 byte key id, 12 bytes nonce, ciphertext, 16 bytes tag (NIST SP
 * 800-38D). Algorithm and key id are authenticated with it, so that keys and algorithms can be changed row by row.
 */
@Singleton
final class KeyFileSealer implements Sealer {
    private static final byte AES_256_GCM = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final KeyFile keys;

    KeyFileSealer(@Value("${lianbing.key-file}") String file) {
        this.keys = KeyFile.loadOrMake(Path.of(file));
    }

    @Override
    public byte[] seal(String text) {
        byte keyId = keys.currentId();
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] header = {AES_256_GCM, keyId};
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, keyId, nonce, header, text.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(header.length + nonce.length + sealed.length)
                .put(header)
                .put(nonce)
                .put(sealed)
                .array();
    }

    @Override
    public String open(byte[] envelope) {
        if (envelope.length < 2 + NONCE_BYTES || envelope[0] != AES_256_GCM) {
            throw new IllegalStateException("not an envelope of ours");
        }
        ByteBuffer parts = ByteBuffer.wrap(envelope);
        byte[] header = new byte[2];
        byte[] nonce = new byte[NONCE_BYTES];
        byte[] sealed = new byte[envelope.length - header.length - nonce.length];
        parts.get(header).get(nonce).get(sealed);
        return new String(crypt(Cipher.DECRYPT_MODE, header[1], nonce, header, sealed), StandardCharsets.UTF_8);
    }

    private byte[] crypt(int mode, byte keyId, byte[] nonce, byte[] header, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(keys.sealing(keyId), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(header);
            return cipher.doFinal(input);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("envelope can't be opened: changed, or made with another key", failure);
        }
    }

    @Override
    public byte[] index(String purpose, String text) {
        return hmac(keys.index(), purpose, text);
    }

    @Override
    public byte[] sign(String purpose, String text) {
        return hmac(keys.signing(), purpose, text);
    }

    private static byte[] hmac(byte[] key, String purpose, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package org.lianbing.platform;

/**
 * Encrypts what must not lie readable in the database (AES-256-GCM, envelope {@code alg,keyId,nonce,ciphertext}), and
 * makes keyed indexes for looking it up. Keys come from the key file of the deployment.
 */
public interface Sealer {
    /** @return an envelope of at most {@code text} bytes + 32 */
    byte[] seal(String text);

    /** @throws IllegalStateException when the envelope was made with a key that is not here, or was changed */
    String open(byte[] envelope);

    /** HMAC-SHA-256 of the text under the index key of {@code purpose}; 32 bytes, equal for equal texts. */
    byte[] index(String purpose, String text);

    /** HMAC-SHA-256 under the signing key of {@code purpose}: for links and tokens that we hand out ourselves. */
    byte[] sign(String purpose, String text);
}

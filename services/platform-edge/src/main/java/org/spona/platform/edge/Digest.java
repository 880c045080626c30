package org.spona.platform.edge;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 of something that is remembered without being kept: whoever brings the same again is known, and nobody else. */
public final class Digest {

    private Digest() {}

    /** The digest of a content. */
    public static ByteBuffer of(byte[] content) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}

package org.spona.gateway.assets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;

/**
 * Entity tags from the content of files, for a reproducible build gives all files the same date. They are weak, since
 * the server does not compress an answer with a strong one (RFC 9110, section 8.8.3.3).
 */
final class ContentDigest {

    private final Map<String, String> known = new ConcurrentHashMap<>();

    String etag(Resource file) {
        return known.computeIfAbsent(file.getDescription(), any -> "W/\"" + digest(file) + "\"");
    }

    private static String digest(Resource file) {
        try (InputStream content = file.getInputStream();
                var digested = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
            digested.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digested.getMessageDigest().digest(), 0, 12);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("Every Java platform has SHA-256", impossible);
        }
    }
}

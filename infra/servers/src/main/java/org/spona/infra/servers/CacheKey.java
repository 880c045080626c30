package org.spona.infra.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** What a cache depends on, as a short digest for its file name. */
final class CacheKey {

    private CacheKey() {}

    /**
     * The digest of a JDK and of the jars below a folder. Of a jar its path, size and time count, as for the JVM itself.
     *
     * @throws ServerFailure when they cannot be read
     */
    static String of(Path jdk, Path program) {
        try (Stream<Path> files = Files.walk(program)) {
            MessageDigest digest = digest();
            digest.update(Files.readAllBytes(jdk.resolve("release")));
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList()) {
                String line = jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar) + "\n";
                digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
            return brief(digest);
        } catch (IOException failure) {
            throw new ServerFailure("Cannot tell which cache fits " + program, failure);
        }
    }

    /**
     * The digest of a file's content, wherever it lies and whenever it was made.
     *
     * @throws ServerFailure when it cannot be read
     */
    static String ofContent(Path file) {
        try {
            MessageDigest digest = digest();
            digest.update(Files.readAllBytes(file));
            return brief(digest);
        } catch (IOException failure) {
            throw new ServerFailure("Cannot read " + file, failure);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private static String brief(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }
}

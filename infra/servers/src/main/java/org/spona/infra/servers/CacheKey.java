package org.spona.infra.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** What an AOT cache depends on, as a short digest for its file name. */
final class CacheKey {

    private CacheKey() {}

    /**
     * The digest of a JDK and of the jars below a folder. Of a jar its path, size and time count, as for the JVM itself.
     *
     * @throws ServerFailure when they cannot be read
     */
    static String of(Path jdk, Path program) {
        try (Stream<Path> files = Files.walk(program)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Files.readAllBytes(jdk.resolve("release")));
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList()) {
                String line = jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar) + "\n";
                digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (IOException | NoSuchAlgorithmException failure) {
            throw new ServerFailure("Cannot tell which cache fits " + program, failure);
        }
    }
}

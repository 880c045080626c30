package org.spona.infra.servers;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Passwords of one installation, drawn when first asked for and kept in a file that only its owner reads. */
public final class Secrets {

    private static final int BYTES = 24;

    private final Path file;
    private final Properties values = new Properties();

    /**
     * Reads the secrets of a folder.
     *
     * @param folder an existing folder; its {@code secrets.properties} need not exist
     */
    public Secrets(Path folder) {
        this.file = folder.resolve("secrets.properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException failure) {
                throw new ServerFailure("Cannot read " + file, failure);
            }
        }
    }

    /** The secret of this name: 48 hexadecimal digits, the same at every call and after a restart. */
    public synchronized String get(String name) {
        String known = values.getProperty(name);
        if (known != null) {
            return known;
        }
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        String drawn = HexFormat.of().formatHex(bytes);
        values.setProperty(name, drawn);
        store();
        return drawn;
    }

    private void store() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (Writer writer = Files.newBufferedWriter(file)) {
                values.store(writer, "Secrets of this local installation");
            }
        } catch (IOException failure) {
            throw new ServerFailure("Cannot write " + file, failure);
        }
    }
}

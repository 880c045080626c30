package org.spona.knowledge.exchange.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.spona.platform.problem.InvalidInput;
import org.springframework.web.multipart.MultipartFile;

/**
 * A table as somebody sends it.
 *
 * @param name as she calls it
 */
public record ImportFile(String name, MultipartFile sent) {

    private static final long LARGEST = 20L * 1024 * 1024;
    private static final int NAME_LENGTH = 200;

    /**
     * The file that a form or a request has.
     *
     * @throws InvalidInput naming {@code file}, when there is none or it is too large
     */
    public static ImportFile of(@Nullable MultipartFile sent) {
        if (sent == null || name(sent.getOriginalFilename()).isEmpty()) {
            throw new InvalidInput("file", "import.file.missing");
        }
        if (sent.getSize() > LARGEST) {
            throw new InvalidInput("file", "import.file.too-large");
        }
        return new ImportFile(name(sent.getOriginalFilename()), sent);
    }

    /** Lets it be read from the disk, and removes it there afterwards. */
    void read(Consumer<Path> reading) {
        try {
            Path file = Files.createTempFile("import", ".upload");
            try {
                sent.transferTo(file);
                reading.accept(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The name without what browsers put before it. */
    private static String name(@Nullable String sent) {
        String name = sent == null ? "" : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        return name.length() > NAME_LENGTH ? name.substring(0, NAME_LENGTH) : name;
    }
}

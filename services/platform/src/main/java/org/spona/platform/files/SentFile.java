package org.spona.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file that somebody has sent, checked and made fit to be kept.
 *
 * @param name cleaned
 * @param digest SHA-256 in hexadecimal digits
 */
record SentFile(Path path, String name, FileKind kind, long size, String digest) {

    static final long LARGEST = 25L * 1024 * 1024;

    /**
     * Takes a file from a form or a request, and deletes it when the work is done.
     *
     * @throws InvalidInput naming {@code file}, when there is none
     * @throws Refusal saying why it is not taken
     */
    static <T> T take(@Nullable MultipartFile sent, Function<SentFile, T> work) {
        if (sent == null || (sent.isEmpty() && "".equals(sent.getOriginalFilename()))) {
            throw new InvalidInput("file", "attachment.file.missing");
        }
        if (sent.getSize() > LARGEST) {
            throw new Refusal(FileError.TOO_LARGE);
        }
        try {
            Path file = Files.createTempFile("attachment", ".upload");
            try {
                sent.transferTo(file);
                return work.apply(checked(file, sent.getOriginalFilename()));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static SentFile checked(Path file, @Nullable String name) throws IOException {
        FileKind kind = FileInspection.kindOf(file);
        if (kind.isPicture()) {
            Pictures.redraw(file, kind);
        }
        if (kind == FileKind.TXT) {
            TextEncoding.toUtf8(file);
        }
        return new SentFile(file, FileName.of(name, kind), kind, Files.size(file), digest(file));
    }

    private static String digest(Path file) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            try (InputStream content = new DigestInputStream(Files.newInputStream(file), digest)) {
                content.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}

package org.spona.infra.servers.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder with one {@code .eml} file for each mail, named by the time it came. */
final class MailFolder {

    private static final Pattern ID = Pattern.compile("\\d{1,19}");
    private static final String SUFFIX = ".eml";
    private static final Session SESSION = Session.getInstance(new Properties());

    private final Path folder;
    /** A mail never changes, and who waits for one looks at all of them ten times a second. */
    private final Map<Path, CaughtMail> known = new ConcurrentHashMap<>();

    private long newest;

    MailFolder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** Writes the mail; a reader sees it whole or not at all. */
    synchronized void keep(MimeMessage message) throws IOException, MessagingException {
        newest = Math.max(newest + 1, Instant.now().toEpochMilli());
        Path unfinished = folder.resolve(newest + ".part");
        try (OutputStream file = Files.newOutputStream(unfinished)) {
            message.writeTo(file);
        }
        Files.move(unfinished, folder.resolve(newest + SUFFIX), StandardCopyOption.ATOMIC_MOVE);
    }

    /** All mails, the newest first. */
    List<CaughtMail> list() throws IOException {
        List<Path> files = files();
        known.keySet().retainAll(Set.copyOf(files));
        List<CaughtMail> mails = new ArrayList<>();
        for (Path file : files) {
            mails.add(read(file));
        }
        return mails;
    }

    /** One mail, unless there is none with this id. */
    Optional<CaughtMail> find(String id) throws IOException {
        Path file = folder.resolve(id + SUFFIX);
        return ID.matcher(id).matches() && Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    /** Deletes all mails. */
    void clear() throws IOException {
        for (Path file : files()) {
            Files.deleteIfExists(file);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    private CaughtMail read(Path file) throws IOException {
        CaughtMail mail = known.get(file);
        if (mail == null) {
            mail = parse(file);
            known.put(file, mail);
        }
        return mail;
    }

    private static CaughtMail parse(Path file) throws IOException {
        String id = file.getFileName().toString().replace(SUFFIX, "");
        Instant received = Instant.ofEpochMilli(Long.parseLong(id));
        byte[] content = Files.readAllBytes(file);
        try {
            return MailReader.read(id, received, new MimeMessage(SESSION, new ByteArrayInputStream(content)));
        } catch (MessagingException | RuntimeException noMessage) {
            return MailReader.unread(id, received, content);
        }
    }
}

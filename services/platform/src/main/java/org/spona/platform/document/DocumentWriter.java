package org.spona.platform.document;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.collections4.ListUtils;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.IOUtils;
import org.apache.commons.lang3.ArrayUtils;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.logging.log4j.Logger;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.POIDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmpbox.XMPMetadata;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocument1;
import org.spona.platform.problem.Refusal;
import org.spona.platform.process.ChildProcess;
import org.spona.platform.process.ChildProcess.Outcome;

/**
 * Writes documents as files, one at a time, each in a process of its own: the libraries that do it are loaded for as long as it takes, and a
 * text made to exhaust them stops nobody else.
 */
final class DocumentWriter {

    private static final int MEGABYTES = 192;
    private static final Duration TIME_LIMIT = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** So many elements of a page are laid out in time; a text with more is shown as it was typed. */
    private static final int MOST_ELEMENTS = 8_000;

    private static final long MOST_BYTES = 10_000_000;

    /** So many documents one process writes in its time. */
    private static final int AT_A_TIME = 20;

    private static final List<URL> WORD = Stream.of(
                    XWPFDocument.class,
                    POIDocument.class,
                    CTDocument1.class,
                    XmlObject.class,
                    ZipFile.class,
                    IOUtils.class,
                    ArrayUtils.class,
                    DigestUtils.class,
                    ListUtils.class,
                    Logger.class)
            .map(ChildProcess::libraryOf)
            .toList();

    private static final List<URL> PRINT = Stream.concat(
                    Stream.of(
                                    PdfRendererBuilder.class,
                                    XRLog.class,
                                    PdfBoxGraphics2D.class,
                                    PDDocument.class,
                                    TrueTypeFont.class,
                                    RandomAccessRead.class,
                                    XMPMetadata.class,
                                    LogFactory.class)
                            .map(ChildProcess::libraryOf),
                    Stream.of(ChildProcess.libraryOf(PdfFile.FONTS + "DejaVuSans.ttf")))
            .toList();

    private final Semaphore turn = new Semaphore(1, true);

    /**
     * A document as a file.
     *
     * @throws Refusal {@code document-busy} when others are being written, {@code document-too-much}
     */
    byte[] write(Document document, DocumentFormat format) {
        awaitTurn();
        try {
            return Optional.of(DocumentHtml.formatted(document))
                    .filter(page -> page.chars().filter(letter -> letter == '<').count() <= 2 * MOST_ELEMENTS)
                    .flatMap(page -> write(page, format))
                    .or(() -> write(DocumentHtml.plain(document), format))
                    .orElseThrow(() -> new Refusal(DocumentError.TOO_MUCH));
        } finally {
            turn.release();
        }
    }

    /**
     * Several documents as files, in their order: so many at a time by one process, since each costs less than a process.
     *
     * @throws Refusal {@code document-busy} when others are being written, {@code document-too-much}
     */
    List<byte[]> writeAll(List<Document> documents, DocumentFormat format) {
        List<byte[]> files = new ArrayList<>();
        for (int from = 0; from < documents.size(); from += AT_A_TIME) {
            List<String> pages = documents.subList(from, Math.min(from + AT_A_TIME, documents.size())).stream()
                    .map(DocumentHtml::formatted)
                    .toList();
            awaitTurn();
            try {
                files.addAll(writeSome(pages, format));
            } finally {
                turn.release();
            }
        }
        return files;
    }

    private static List<byte[]> writeSome(List<String> pages, DocumentFormat format) {
        try {
            Path folder = Files.createTempDirectory("documents");
            try {
                List<String> arguments = new ArrayList<>(List.of(format.name()));
                for (String page : pages) {
                    arguments.add(Files.writeString(folder.resolve(arguments.size() + ".xhtml"), page)
                            .toString());
                }
                Path archive = folder.resolve("archive");
                Outcome outcome = process(format).run(archive, arguments.toArray(String[]::new));
                if (outcome != Outcome.DONE || Files.size(archive) > MOST_BYTES) {
                    throw new Refusal(DocumentError.TOO_MUCH);
                }
                return pages.size() == 1 ? List.of(Files.readAllBytes(archive)) : unpacked(archive);
            } finally {
                deleteAll(folder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<byte[]> unpacked(Path archive) throws IOException {
        List<byte[]> files = new ArrayList<>();
        try (var zip = new ZipInputStream(Files.newInputStream(archive))) {
            while (zip.getNextEntry() != null) {
                files.add(zip.readAllBytes());
            }
        }
        return files;
    }

    private static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }

    private void awaitTurn() {
        try {
            if (turn.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new Refusal(DocumentError.BUSY);
    }

    /** Empty when the page is too much. */
    private static Optional<byte[]> write(String page, DocumentFormat format) {
        try {
            Path source = Files.createTempFile("document", ".xhtml");
            Path file = Files.createTempFile("document", "." + format.kind().extension());
            try {
                Files.writeString(source, page);
                Outcome outcome = process(format).run(file, format.name(), source.toString());
                return outcome == Outcome.DONE && Files.size(file) <= MOST_BYTES
                        ? Optional.of(Files.readAllBytes(file))
                        : Optional.empty();
            } finally {
                Files.deleteIfExists(source);
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ChildProcess process(DocumentFormat format) {
        List<URL> libraries = switch (format) {
            case DOCX -> WORD;
            case PDF -> PRINT;
        };
        return new ChildProcess(DocumentProgram.class, libraries, MEGABYTES, TIME_LIMIT, List.of());
    }
}

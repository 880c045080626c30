package org.spona.platform.files.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spona.platform.files.extraction.TextExtraction.Outcome;
import org.spona.platform.test.SampleFiles;

class TextExtractionTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void takesTheTextOutPageByPage() throws IOException {
        assertThat(read("PDF", SampleFiles.pdf("Prva strana", "", "Treca strana")))
                .isEqualTo(new Outcome.Read(List.of("Prva strana", "", "Treca strana")));
        assertThat(read("DOCX", SampleFiles.docx("Pomoć u kući", "Služba")))
                .isEqualTo(new Outcome.Read(List.of("Pomoć u kući Služba")));
        assertThat(read("ODT", SampleFiles.odt("Дневни боравак")))
                .isEqualTo(new Outcome.Read(List.of("Дневни боравак")));
        assertThat(read("TXT", "Zapisnik\nsa sjednice".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Outcome.Read(List.of("Zapisnik sa sjednice")));
    }

    @Test
    void readsTheFirst300PagesOf10000() throws IOException {
        byte[] large = SampleFiles.pdf(IntStream.rangeClosed(1, 10_000)
                .mapToObj(page -> "Strana " + page)
                .toArray(String[]::new));

        assertThat(read("PDF", large))
                .isInstanceOfSatisfying(
                        Outcome.Read.class,
                        read -> assertThat(read.pages())
                                .hasSize(TextExtraction.MOST_PAGES)
                                .endsWith("Strana 300"));
    }

    @Test
    void reachesForNothingThatADocumentAsksFor() throws IOException {
        assertThat(read("PDF", SampleFiles.pdfAskingForFiles("Obrazac")))
                .isEqualTo(new Outcome.Read(List.of("Obrazac")));
        assertThat(read("DOCX", SampleFiles.docxAskingForFiles()))
                .isIn(new Outcome.Unreadable(), new Outcome.Read(List.of("")));
    }

    @Test
    void endsAloneWhenAFileIsBrokenOrAsksForTooMuch() throws IOException {
        assertThat(read("PDF", "%PDF-1.7 i ništa više".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Outcome.Unreadable());
        byte[] deep = ("<a>" + "<b>".repeat(5_000_000)).getBytes(StandardCharsets.UTF_8);
        assertThat(read("DOCX", SampleFiles.zip(Map.of("word/document.xml", deep))))
                .isEqualTo(new Outcome.Unreadable());
    }

    @Test
    void endsWhatTakesTooLong() throws IOException {
        var hasty = new TextExtraction(Duration.ofMillis(1));
        assertThat(hasty.read("PDF", file(SampleFiles.pdf("Plan")))).isEqualTo(new Outcome.Unreadable());
    }

    @Test
    void tellsThatTheProcessWasEnded() throws Exception {
        Path file = file(SampleFiles.largePdf(
                5_000_000,
                IntStream.range(0, 5_000).mapToObj(page -> "Strana " + page).toArray(String[]::new)));
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Outcome> reading = readers.submit(() -> new TextExtraction().read("PDF", file));
            while (!reading.isDone() && extractor().isEmpty()) {
                Thread.onSpinWait();
            }
            extractor().ifPresent(ProcessHandle::destroyForcibly);
            assertThat(reading.get()).isEqualTo(new Outcome.Interrupted());
        }
    }

    /** The process that reads, among those that this one has started. */
    private static Optional<ProcessHandle> extractor() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info()
                        .commandLine()
                        .filter(line -> line.contains(TextExtractor.class.getName()))
                        .isPresent())
                .findAny();
    }

    private Outcome read(String kind, byte[] content) throws IOException {
        return new TextExtraction().read(kind, file(content));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }
}

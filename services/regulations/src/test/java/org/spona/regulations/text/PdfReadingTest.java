package org.spona.regulations.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spona.platform.test.SampleFiles;
import org.spona.regulations.text.ActReading.Outcome;

class PdfReadingTest {

    private static final int ARTICLES = 40;

    private final ActReading reading = new ActReading();

    @TempDir
    Path folder = Path.of("");

    @Test
    void readsColumnAfterColumnWithoutWhatRepeatsOnEachPage() throws IOException {
        List<String> act = new ArrayList<>(List.of("ЗАКОН", "I OSNOVNE ODREDBE"));
        for (int number = 1; number <= ARTICLES; number++) {
            act.addAll(List.of(
                    "Član " + number + ".",
                    "Opština broj " + number
                            + " obezbeđuje usluge licima kojima je podrška potrebna za svakodnevni život, a naročito starijim licima koja žive sama.",
                    "1) pomoć u kući za stanovnike udaljenih naselja u kojima nema javnog prevoza;",
                    "2) дневни боравак за децу и младе.",
                    "O uslugama se vodi evidencija broj " + number + "."));
        }
        var pdf = new GazettePdf("SLUŽBENI LIST OPŠTINA, broj 7", act);

        Outcome.Read read = (Outcome.Read) read(pdf.bytes());

        assertThat(read.counts().addUp()).as("%s", read.counts()).isTrue();
        assertThat(read.counts().leftOut(LeftOut.RUNNING_HEADER).lines()).isEqualTo(pdf.pages());
        assertThat(read.counts().leftOut(LeftOut.PAGE_NUMBER).lines()).isEqualTo(pdf.pages());
        assertThat(read.counts().read().lines()).isEqualTo(pdf.lines());
        assertThat(pdf.pages()).isGreaterThan(2);
        assertThat(numbers(read, Level.ARTICLE))
                .isEqualTo(IntStream.rangeClosed(1, ARTICLES)
                        .mapToObj(String::valueOf)
                        .toList());
        assertThat(numbers(read, Level.POINT))
                .isEqualTo(IntStream.rangeClosed(1, ARTICLES)
                        .boxed()
                        .flatMap(article -> Stream.of("1", "2"))
                        .toList());
        List<String> texts = read.lines().stream()
                .filter(line -> line.level().isWithin(Level.ARTICLE))
                .map(ActLine::text)
                .toList();
        assertThat(texts.subList(1, texts.size()))
                .isEqualTo(act.subList(2, act.size()).stream()
                        .filter(line -> !line.startsWith("Član"))
                        .map(line -> line.replaceFirst("^\\d\\) ", ""))
                        .toList());
        assertThat(read.lines().stream().filter(line -> line.doubts().contains(Doubt.HYPHENATED)))
                .isNotEmpty();
    }

    @Test
    void refusesAScanManyPagesAPasswordAndWhatIsBroken() throws IOException {
        assertThat(read(SampleFiles.pdf("", "", ""))).isEqualTo(new Outcome.Refused(ReadingRefusal.NO_TEXT));
        assertThat(read(SampleFiles.pdf(IntStream.rangeClosed(1, 3000)
                        .mapToObj(page -> "Strana " + page)
                        .toArray(String[]::new))))
                .isEqualTo(new Outcome.Refused(ReadingRefusal.TOO_MANY_PAGES));
        assertThat(read("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(new Outcome.Refused(ReadingRefusal.UNREADABLE));
        assertThat(read(locked())).isEqualTo(new Outcome.Refused(ReadingRefusal.PASSWORD));
    }

    private static byte[] locked() throws IOException {
        var file = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            var policy = new StandardProtectionPolicy("vlasnik", "korisnik", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            document.save(file);
        }
        return file.toByteArray();
    }

    private static List<String> numbers(Outcome.Read read, Level level) {
        return read.lines().stream()
                .filter(line -> line.level() == level)
                .map(ActLine::number)
                .toList();
    }

    private Outcome read(byte[] content) throws IOException {
        return reading.read(new SentText.SentFile(Files.write(folder.resolve("file"), content)));
    }
}

package org.spona.platform.files.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spona.platform.files.extraction.PdfText.Outcome;
import org.spona.platform.test.SampleFiles;

class PdfTextTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void readsColumnAfterColumn() throws IOException {
        assertThat(read(columns(3, 20)))
                .isInstanceOfSatisfying(
                        Outcome.Read.class,
                        read -> assertThat(read.lines().stream().map(PdfLine::text))
                                .isEqualTo(Stream.concat(
                                                Stream.of("Naslov preko cele strane, duzi od jedne kolone i od dve"),
                                                IntStream.range(0, 3)
                                                        .boxed()
                                                        .flatMap(column -> IntStream.range(0, 20)
                                                                .mapToObj(row -> "kolona " + column + " red " + row)))
                                        .toList()));
    }

    @Test
    void readsAPageWithoutColumnsAcross() throws IOException {
        assertThat(read(columns(1, 20)))
                .isInstanceOfSatisfying(
                        Outcome.Read.class,
                        read -> assertThat(read.lines())
                                .hasSize(21)
                                .allSatisfy(line -> assertThat(line.block()).isZero()));
    }

    @Test
    void tellsWhyNothingIsRead() throws IOException {
        assertThat(read(SampleFiles.pdf(""))).isEqualTo(new Outcome.Read(List.of()));
        assertThat(read(SampleFiles.pdf(IntStream.range(0, PdfText.MOST_PAGES + 1)
                        .mapToObj(page -> "a")
                        .toArray(String[]::new))))
                .isEqualTo(new Outcome.TooManyPages());
        assertThat(read(new byte[] {1, 2, 3})).isEqualTo(new Outcome.Unreadable());
    }

    private Outcome read(byte[] content) throws IOException {
        return new PdfText().read(Files.write(folder.resolve("file"), content));
    }

    private static byte[] columns(int columns, int rows) throws IOException {
        var file = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var font = new PDType1Font(FontName.HELVETICA);
            try (var content = new PDPageContentStream(document, page)) {
                write(content, font, 60, 740, "Naslov preko cele strane, duzi od jedne kolone i od dve");
                for (int column = 0; column < columns; column++) {
                    for (int row = 0; row < rows; row++) {
                        write(content, font, 60 + 170 * column, 700 - 14 * row, "kolona " + column + " red " + row);
                    }
                }
            }
            document.save(file);
        }
        return file.toByteArray();
    }

    private static void write(PDPageContentStream content, PDType1Font font, float x, float y, String text)
            throws IOException {
        content.beginText();
        content.setFont(font, 11);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }
}

package org.spona.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.platform.problem.Refusal;
import org.spona.platform.test.SampleFiles;

class FileInspectionTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void tellsTheKindFromWhatAFileHolds() throws IOException {
        assertThat(kindOf(SampleFiles.pdf("Plan"))).isEqualTo(FileKind.PDF);
        assertThat(kindOf(SampleFiles.docx("Plan"))).isEqualTo(FileKind.DOCX);
        assertThat(kindOf(SampleFiles.odt("Plan"))).isEqualTo(FileKind.ODT);
        assertThat(kindOf(SampleFiles.png(4, 4))).isEqualTo(FileKind.PNG);
        assertThat(kindOf(SampleFiles.jpegWithLocation(4, 4))).isEqualTo(FileKind.JPEG);
        assertThat(kindOf("Zapisnik sa sjednice, čćžšđ".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(FileKind.TXT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UTF-8        | Одлука о помоћи у кући
            UTF-16       | Odluka o pomoći u kući: čćžšđ
            UTF-16LE     | \uFEFFОдлука о помоћи у кући
            windows-1250 | Odluka o pravima: čćžšđ ČĆŽŠĐ – „navod“
            windows-1251 | Одлука о помоћи у кући: љњџђћј, бр. 24/2011
            """)
    void readsTextsInTheEncodingsOfOldPrograms(String encoding, String text) throws IOException {
        Path file = file(text.getBytes(Charset.forName(encoding)));
        assertThat(FileInspection.kindOf(file)).isEqualTo(FileKind.TXT);

        TextEncoding.toUtf8(file);

        assertThat(file).hasContent(text.replace("\uFEFF", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "windows-1251"})
    void refusesTextsThatABrowserWouldRunInWhateverEncoding(String encoding) throws IOException {
        assertRefused(
                "<script>алерт</script> Одлука о помоћи у кући".getBytes(Charset.forName(encoding)), FileError.PROGRAM);
    }

    @Test
    void refusesProgramsAndWhatUnpacksIntoTooMuch() throws IOException {
        assertRefused(SampleFiles.docxWithMacro(), FileError.PROGRAM);
        assertRefused(SampleFiles.zipBomb(), FileError.BOMB);
        assertRefused(SampleFiles.zip(Map.of("a.txt", new byte[] {'a'})), FileError.KIND);
        assertRefused(new byte[0], FileError.EMPTY);
        assertRefused(new byte[] {'M', 'Z', 0, 3, 0}, FileError.KIND);
        assertRefused(new byte[] {'P', 'K', 3, 4, 0, 0}, FileError.BROKEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
                "<?xml version=\"1.0\"?><svg/>",
                "\n\n<!DOCTYPE html><p>",
                "#!/bin/sh\nrm -rf /"
            })
    void refusesTextsThatABrowserWouldRun(String text) throws IOException {
        assertRefused(text.getBytes(StandardCharsets.UTF_8), FileError.PROGRAM);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ../../x, x.pdf
            C:\\moje\\plan.pdf, plan.pdf
            plan.PDF, plan.pdf
            plan.pdf.exe, plan.pdf.exe.pdf
            ..., prilog.pdf
            'a\u0000b\u202Egpj.pdf', a bgpj.pdf
            'plan <2027>.pdf', plan 2027.pdf
            Одлука.pdf, Одлука.pdf
            """)
    void cleansNames(String sent, String kept) {
        assertThat(FileName.of(sent, FileKind.PDF)).isEqualTo(kept);
    }

    @Test
    void cutsANameOf300Letters() {
        assertThat(FileName.of("š".repeat(300) + ".pdf", FileKind.PDF))
                .hasSize(FileName.LONGEST)
                .endsWith("šš.pdf");
    }

    @Test
    void takesAwayWhereAPictureWasTakenTurnsAndScalesIt() throws IOException {
        Path file = file(SampleFiles.jpegWithLocation(4200, 2100));
        assertThat(SampleFiles.tellsLocation(Files.readAllBytes(file))).isTrue();

        Pictures.redraw(file, FileKind.JPEG);

        assertThat(SampleFiles.tellsLocation(Files.readAllBytes(file))).isFalse();
        BufferedImage picture = Objects.requireNonNull(ImageIO.read(file.toFile()));
        assertThat(picture.getHeight()).isEqualTo(Pictures.LONGEST_SIDE);
        assertThat(picture.getWidth()).isEqualTo(Pictures.LONGEST_SIDE / 2);
    }

    @Test
    void refusesAPictureThatCannotBeDrawn() throws IOException {
        Path file = file(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 1, 2});
        assertThatThrownBy(() -> Pictures.redraw(file, FileKind.JPEG))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.error()).isEqualTo(FileError.BROKEN));
    }

    private FileKind kindOf(byte[] content) throws IOException {
        return FileInspection.kindOf(file(content));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("sent"), content);
    }

    private void assertRefused(byte[] content, FileError error) throws IOException {
        Path file = file(content);
        assertThatThrownBy(() -> FileInspection.kindOf(file))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.error()).isEqualTo(error));
    }
}

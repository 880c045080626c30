package org.spona.regulations.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spona.regulations.text.WordFiles.item;
import static org.spona.regulations.text.WordFiles.paragraph;
import static org.spona.regulations.text.WordFiles.run;
import static org.spona.regulations.text.WordFiles.styled;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spona.platform.test.SampleFiles;
import org.spona.regulations.text.ActReading.Outcome;

class ActReadingTest {

    private final ActReading reading = new ActReading();

    @TempDir
    Path folder = Path.of("");

    @Test
    void computesTheNumbersThatAWordProcessorPrints() throws IOException {
        String body = item(0, "OSNOVNE ODREDBE")
                + styled("Clan", "")
                + paragraph("", "Usluge su:")
                + item(2, "prva:")
                + item(3, "veća;")
                + item(3, "manja;")
                + item(4, "sa prevozom;")
                + item(2, "druga.")
                + item(0, "POSEBNE ODREDBE")
                + styled("ClanSredina", "")
                + paragraph("", "Usluge obezbeđuje opština, i to:")
                + item(2, "sama;")
                + item(2, "sa drugima.");

        assertThat(Outlines.of(read(WordFiles.of(body, "")).lines()))
                .containsExactly(
                        "CHAPTER 'I' #OSNOVNE ODREDBE",
                        "ARTICLE '1'",
                        "PARAGRAPH '' Usluge su:",
                        "POINT '1' prva:",
                        "SUBPOINT 'a' veća;",
                        "SUBPOINT 'b' manja;",
                        "INDENT '' sa prevozom;",
                        "POINT '2' druga.",
                        "CHAPTER 'II' #POSEBNE ODREDBE",
                        "ARTICLE '2'",
                        "PARAGRAPH '' Usluge obezbeđuje opština, i to:",
                        "POINT '1' sama;",
                        "POINT '2' sa drugima.");
    }

    @Test
    void takesChangesAsAcceptedAndKeepsTablesNotesAndBoxes() throws IOException {
        String body = paragraph("", "Član 1")
                + "<w:p>" + run("Rok je ") + "<w:del><w:r><w:delText>osam</w:delText></w:r></w:del><w:ins>"
                + run("petnaest")
                + "</w:ins>" + run(" dana.") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
                + paragraph("<w:rPr><w:del/></w:rPr>", "Rok teče ") + paragraph("", "od prijema.")
                + "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + paragraph("", "Usluga")
                + "</w:tc></w:tr>"
                + "<w:tr><w:tc>" + paragraph("", "Prevoz") + "</w:tc><w:tc>" + paragraph("", "1.")
                + paragraph("", "dnevno")
                + "</w:tc></w:tr></w:tbl>"
                + "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>" + paragraph("", "Iz okvira.")
                + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" + paragraph("", "Iz okvira.")
                + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>";
        String notes = "<w:footnote w:type=\"separator\"><w:p/></w:footnote><w:footnote w:id=\"2\">"
                + paragraph("", "Vidi odluku opštine.") + "</w:footnote>";

        assertThat(Outlines.of(read(WordFiles.of(body, notes)).lines()))
                .containsExactly(
                        "ARTICLE '1'",
                        "PARAGRAPH '' Rok je petnaest dana.",
                        "PARAGRAPH '' Rok teče od prijema.",
                        "PARAGRAPH '' Usluga|Prevoz | 1. dnevno [TABLE]",
                        "PARAGRAPH '' Iz okvira.",
                        "PARAGRAPH '' Vidi odluku opštine. [FOOTNOTE]");
    }

    @Test
    void readsAPasteWithTablesListsAndNotes() {
        Outcome.Read read = (Outcome.Read) reading.read(new SentText.Html("""
                <style>p {color: red}</style>
                <p align="center"><b>Član 12.</b></p>
                <p>Usluge su<a href="#_ftn1">[1]</a>:</p>
                <ol><li>prva;<ol type="a"><li>veća;</li><li>manja;</li></ol></li><li value="2">druga.</li></ol>
                <table><tr><td rowspan="2">Usluga</td><td>Cena</td></tr><tr><td>10</td></tr></table>
                <table><tr><td><p>Član 13.</p><p>Opština vodi evidenciju.</p></td></tr></table>
                <ul><li>korisnika;</li></ul>
                <div id="ftn1"><p>[1] Vidi odluku.</p></div>
                <script>alert(1)</script>
                """));

        assertThat(read.counts().addUp()).isTrue();
        assertThat(Outlines.of(read.lines()))
                .containsExactly(
                        "ARTICLE '12'",
                        "PARAGRAPH '' Usluge su[1]:",
                        "POINT '1' prva;",
                        "SUBPOINT 'a' veća;",
                        "SUBPOINT 'b' manja;",
                        "POINT '2' druga.",
                        "PARAGRAPH '' Usluga | Cena|10 [TABLE]",
                        "ARTICLE '13'",
                        "PARAGRAPH '' Opština vodi evidenciju.",
                        "INDENT '' korisnika;",
                        "PARAGRAPH '' [1] Vidi odluku. [FOOTNOTE]");
    }

    @Test
    void losesNoLetterOfAPaste() {
        String text = "ZAKON\nČlan 1.\n1) prva\u0000;\n– alineja;\nUsluga\tCena\nPrevoz\t10\n\uFEFFČlan 2 (brisan)\n";
        Outcome.Read read = (Outcome.Read) reading.read(new SentText.Plain(text));

        // Two signs stand between the cells instead of tabulators.
        assertThat(read.counts().read().characters()).isEqualTo(SourceText.letters(text) + 2);
        assertThat(read.counts().leftOut())
                .containsEntry(LeftOut.INVISIBLE, new Counts.Count(2, 0))
                .containsEntry(
                        LeftOut.SIGN,
                        new Counts.Count("Član.".length() + ")".length() + "–".length() + "Član".length(), 0));
        assertThat(read.counts().read().lines()).isEqualTo(7);
        assertThat(read.counts().addUp()).isTrue();
    }

    @Test
    void readsTextsInTheEncodingsOfTheRegion() throws IOException {
        String text = "Члан 5.\nОпштина води евиденцију о услугама.";
        for (Charset charset :
                List.of(StandardCharsets.UTF_8, Charset.forName("windows-1251"), StandardCharsets.UTF_16)) {
            assertThat(read(text.getBytes(charset)).lines())
                    .containsExactly(
                            new ActLine(Level.ARTICLE, "5", "", ""),
                            new ActLine(Level.PARAGRAPH, "", "", "Општина води евиденцију о услугама."));
        }
    }

    @Test
    void refusesWhatIsBrokenOrTooMuch() throws IOException {
        assertThat(refused(SampleFiles.zipBomb())).isEqualTo(ReadingRefusal.TOO_LARGE);
        assertThat(refused(SampleFiles.docxAskingForFiles())).isEqualTo(ReadingRefusal.UNREADABLE);
        assertThat(refused(word("<w:body>" + "<w:tbl>".repeat(100_000)))).isEqualTo(ReadingRefusal.UNREADABLE);
        assertThat(refused(word("<w:body><w:p>"))).isEqualTo(ReadingRefusal.UNREADABLE);
        assertThat(refused(SampleFiles.zip(Map.of("a.txt", new byte[3])))).isEqualTo(ReadingRefusal.UNREADABLE);
        assertThat(refused("PK\u0003\u0004 i ništa više".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(ReadingRefusal.UNREADABLE);
        assertThat(refused(SampleFiles.docx("", " "))).isEqualTo(ReadingRefusal.NO_TEXT);
        assertThat(refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}))
                .isEqualTo(ReadingRefusal.PASSWORD);
        assertThat(refused(new byte[0])).isEqualTo(ReadingRefusal.NO_TEXT);
        assertThat(refused(new byte[] {1, 2, 3, 4, 5, 6})).isEqualTo(ReadingRefusal.UNREADABLE);
        assertThat(refused(("<!DOCTYPE a [<!ENTITY b \"c\">]><akomaNtoso xmlns=\"" + AkomaNtoso.NAMESPACE
                                + "\"><act><body><p>&b;</p></body></act></akomaNtoso>")
                        .getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(ReadingRefusal.UNREADABLE);
        assertThat(reading.read(new SentText.Plain("reč ".repeat(600_000))))
                .isEqualTo(new Outcome.Refused(ReadingRefusal.TOO_LARGE));
        assertThat(reading.read(new SentText.Plain("1\n".repeat(60_000))))
                .isEqualTo(new Outcome.Refused(ReadingRefusal.TOO_LARGE));
        assertThat(reading.read(new SentText.Html("<div>".repeat(100_000) + "Član 1")))
                .isInstanceOf(Outcome.Read.class);
    }

    private static byte[] word(String content) {
        return SampleFiles.zip(Map.of(
                "word/document.xml",
                ("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + content)
                        .getBytes(StandardCharsets.UTF_8)));
    }

    private ReadingRefusal refused(byte[] content) throws IOException {
        Outcome outcome = reading.read(file(content));
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).reason();
    }

    private Outcome.Read read(byte[] content) throws IOException {
        var read = (Outcome.Read) reading.read(file(content));
        assertThat(read.counts().addUp()).as("%s", read.counts()).isTrue();
        return read;
    }

    private SentText file(byte[] content) throws IOException {
        return new SentText.SentFile(Files.write(folder.resolve("file"), content));
    }
}

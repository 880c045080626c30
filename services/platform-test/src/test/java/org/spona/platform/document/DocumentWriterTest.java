package org.spona.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.platform.document.Document.Block;
import org.spona.platform.document.Document.Fact;
import org.spona.platform.document.Document.Facts;
import org.spona.platform.document.Document.Heading;
import org.spona.platform.document.Document.Paragraph;
import org.spona.platform.document.Document.Reference;
import org.spona.platform.document.Document.References;
import org.spona.platform.document.Document.Table;
import org.spona.platform.document.Document.Written;
import org.spona.platform.test.fuzz.Fuzzing;
import org.spona.platform.test.fuzz.HostileTexts;
import org.spona.platform.text.Content;
import org.xml.sax.InputSource;

class DocumentWriterTest {

    private static final String BODY = """
            ## Potreba

            Stariji žive **sami**; vidi [odluku](https://bar.example/odluka).

            * obilazak
              1. na selu
              2. u gradu
            * pomoć

            | Godina | Iznos |
            |---|---|
            | 2009 | 12.000 € |
            """;

    private final DocumentWriter writer = new DocumentWriter();

    @Test
    void writesATextDocumentWithHeadingsListsTablesAndLinks() throws IOException {
        try (XWPFDocument docx = docx(sample("Pomoć u kući", BODY))) {
            assertThat(docx.getProperties().getCoreProperties().getTitle()).isEqualTo("Pomoć u kući");
            assertThat(docx.getParagraphs().stream()
                            .filter(paragraph ->
                                    String.valueOf(paragraph.getStyle()).startsWith("Heading"))
                            .map(paragraph -> paragraph.getStyle() + " " + paragraph.getText()))
                    .containsExactly("Heading1 Pomoć u kući", "Heading2 Potreba", "Heading2 Rokovi", "Heading2 Veze");
            assertThat(docx.getParagraphs().stream()
                            .filter(paragraph -> paragraph.getNumID() != null)
                            .map(paragraph -> paragraph.getNumIlvl() + paragraph.getNumFmt() + " "
                                    + paragraph.getText().strip())
                            .toList())
                    .startsWith("0bullet obilazak", "1decimal na selu", "1decimal u gradu", "0bullet pomoć");
            assertThat(docx.getTables())
                    .extracting(table -> table.getText().strip())
                    .containsExactly("Gde\tBar", "Godina\tIznos\n2009\t12.000 €", "Šta\tRok\nOdluka\t12. mart 2027.");
            assertThat(docx.getTables().getLast().getRow(0).isRepeatHeader()).isTrue();
            assertThat(docx.getHyperlinks())
                    .extracting(link -> link.getURL())
                    .containsExactly("https://bar.example/odluka", "https://spona.example/practices/17");
            assertThat(docx.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("Stariji žive sami; vidi odluku.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pomoć u kući đačkog doma", "Помоћ у кући ђачког дома"})
    void writesAPdfInEitherScriptWithItsFontsTagsLanguageAndTitle(String title) throws IOException {
        byte[] file = writer.write(sample(title, BODY), DocumentFormat.PDF);
        try (PDDocument pdf = Loader.loadPDF(file)) {
            var asSeen = new PDFTextStripper();
            asSeen.setSortByPosition(true);
            assertThat(asSeen.getText(pdf))
                    .contains(
                            title,
                            "Stariji žive sami",
                            "obilazak",
                            "12.000 €",
                            "https://spona.example/practices/17",
                            "1 / 1");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(title);
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("sr-Latn");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(roles(pdf.getDocumentCatalog().getStructureTreeRoot()))
                    .contains("H1", "H2", "P", "L", "LI", "Table", "TH", "TD", "Link");
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).contains("DejaVu");
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Prvo **drugo** treće, *četvrto* peto", "Прво **друго** треће, *четврто* пето"})
    void tagsAPdfInTheOrderOfTheTextWithWordsThatHaveStyles(String sentence) throws Exception {
        String body = """
                %1$s; `šifra 6` i [sedma veza](https://bar.example/7) do osme.

                * deveto **deseto** jedanaesto
                * ***dvanaesto***

                > Trinaesto *četrnaesto*.

                | Petnaesto | **Šesnaesto** |
                |---|---|
                | *sedamnaesto* | osamnaesto |

                """.formatted(sentence).repeat(12);
        Document document = sample("Redosled", body);
        String typed = DocumentProgram.page(new InputSource(new StringReader(DocumentHtml.formatted(document))))
                .getElementsByTagName("body")
                .item(0)
                .getTextContent();
        try (PDDocument pdf = Loader.loadPDF(writer.write(document, DocumentFormat.PDF))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            assertThat(TaggedText.of(pdf).replaceAll("\\s", "")).isEqualTo(typed.replaceAll("\\s", ""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pomoć u kući đačkog doma", "Помоћ у кући ђачког дома"})
    void namesFontsWithTheLettersOfBothScriptsInATextDocument(String title) throws IOException {
        try (XWPFDocument docx = docx(sample(title, BODY + "\n`šifra`"))) {
            String styles = new String(
                    docx.getStyles().getPackagePart().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            // Word takes Cyrillic, and Latin letters with marks, from "hAnsi" (ISO/IEC 29500-1, section 17.3.2.26).
            assertThat(styles)
                    .containsOnlyOnce("w:rFonts")
                    .contains("w:ascii=\"Arial\"", "w:hAnsi=\"Arial\"", "w:cs=\"Arial\"");
            assertThat(docx.getDocument().xmlText()).contains(title);
            assertThat(docx.getParagraphs().stream()
                            .flatMap(paragraph -> paragraph.getRuns().stream())
                            .filter(run -> run.getFontFamily() != null)
                            .map(run -> run.text() + " " + run.getFontFamily()))
                    .as("code alone has another font")
                    .containsExactly("šifra Courier New");
        }
    }

    @Test
    void fetchesNothingThatAPageNames() throws Exception {
        var asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String there = "http://localhost:" + server.getAddress().getPort();
            var page = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader("""
                            <html lang="sr"><head><title>T</title><link rel="stylesheet" href="%1$s/a.css"/>
                            <style>@import "%1$s/b.css"; @font-face {font-family: X; src: url(%1$s/c.ttf)}
                            p {font-family: X; background: url(%1$s/d.png)}</style></head>
                            <body><p>Slovo</p><img alt="x" src="%1$s/e.png"/><img alt="y" src="file:///etc/passwd"/>
                            <object data="%1$s/f"></object><iframe src="%1$s/g"></iframe></body></html>
                            """.formatted(there))));
            assertThatCode(() -> PdfFile.write(page, new ByteArrayOutputStream()))
                    .doesNotThrowAnyException();
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    @Tag("deeper")
    void makesWellFormedPagesOfWhateverIsWritten() {
        Fuzzing.of("document", 25, BODY).check(text -> {
            try {
                return DocumentProgram.page(
                                new InputSource(new StringReader(DocumentHtml.formatted(sample(text, text)))))
                        .getDocumentElement()
                        .getTagName();
            } catch (Exception broken) {
                throw new IllegalStateException(broken);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    void showsATextThatIsTooMuchAsItWasTyped(DocumentFormat format) {
        String wide = "|a".repeat(200) + "|\n" + "|-".repeat(200) + "|\n" + ("|b".repeat(200) + "|\n").repeat(100);
        assertThat(writer.write(sample("Tabela", wide), format)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"one word", "lists in lists", "quotes of many lines", "a table", "headings"})
    void writesWhatIsMadeToExhaustIt(String trick) {
        String text = Objects.requireNonNull(HostileTexts.ALL.get(trick), trick);
        assertThat(writer.write(sample("Zamka", text), DocumentFormat.PDF)).isNotEmpty();
        assertThat(writer.write(sample("Zamka", text), DocumentFormat.DOCX)).isNotEmpty();
    }

    private XWPFDocument docx(Document document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(writer.write(document, DocumentFormat.DOCX)));
    }

    private static Document sample(String title, String body) {
        var content = new Content(Optional.empty());
        List<Block> blocks = List.of(
                new Facts(List.of(new Fact("Gde", "Bar"))),
                new Paragraph("Tim obilazi starije."),
                new Written(content.html(body, "sr"), content.text(body, "sr")),
                new Heading("Rokovi"),
                new Table(List.of("Šta", "Rok"), List.of(List.of("Odluka", "12. mart 2027."))),
                new Heading("Veze"),
                new References(
                        List.of(new Reference("nastavlja", "Dnevni boravak", "https://spona.example/practices/17"))));
        return new Document(title, "sr-Latn", blocks, "https://spona.example/practices/18, preuzeto 12. mart 2027.");
    }

    private static List<String> roles(PDStructureNode node) {
        List<String> roles = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                roles.add(element.getStandardStructureType());
                roles.addAll(roles(element));
            }
        }
        return roles;
    }
}

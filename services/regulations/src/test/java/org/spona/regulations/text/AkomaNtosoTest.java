package org.spona.regulations.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.spona.regulations.text.ActReading.Outcome;
import org.spona.regulations.text.AkomaNtoso.Event;
import org.spona.regulations.text.AkomaNtoso.EventKind;
import org.spona.regulations.text.AkomaNtoso.Metadata;
import org.spona.regulations.text.AkomaNtoso.Publication;
import org.xml.sax.SAXException;

class AkomaNtosoTest {

    private static final Metadata ACT = new Metadata(
            "rs",
            "zakon",
            LocalDate.of(2026, 3, 1),
            true,
            "12-2026",
            "Zakon o mesnim uslugama",
            "srp",
            LocalDate.of(2027, 1, 1),
            "Spona",
            "https://spona.example/regulations/1",
            new Publication("Službeni list", "12", LocalDate.of(2026, 3, 5)),
            List.of(
                    new Event(
                            EventKind.GENERATION, LocalDate.of(2026, 3, 1), "Zakon o mesnim uslugama", "/akn/rs/act/1"),
                    new Event(EventKind.AMENDMENT, LocalDate.of(2027, 1, 1), "Izmene & dopune", "/akn/rs/act/2")));

    private static final int TREES = 300;
    private static final String WORDS = "opština \"usluga\" <b> & član 88v став тачка, đak; – „navod“ ž";

    @Test
    void writesIdentifiersThatSayWhereAProvisionStands() {
        String xml = written(List.of(
                new ActLine(Level.CHAPTER, "II", "USLUGE", ""),
                new ActLine(Level.ARTICLE, "88в", "Евиденција", ""),
                new ActLine(Level.PARAGRAPH, "", "", "Prvi."),
                new ActLine(Level.PARAGRAPH, "", "", "Drugi:"),
                new ActLine(Level.POINT, "1", "", "tačka;"),
                new ActLine(Level.POINT, "1", "", "ista tačka.")));

        assertThat(xml)
                .contains(
                        "eId=\"chp_ii\"",
                        "eId=\"art_88v\"",
                        "eId=\"art_88v__para_2__point_1\"",
                        "eId=\"art_88v__para_2__point_1-dup2\"",
                        "<FRBRuri value=\"/akn/rs/act/zakon/2026-03-01/12-2026/srp@2027-01-01\"",
                        "type=\"amendment\"",
                        "wId=\"" + wId(4).orElseThrow() + "\"")
                .doesNotContain("wId=\"" + new UUID(0, 5) + "\"");
    }

    @Test
    void isValidAndGivesTheSameLinesBack() throws IOException, SAXException {
        Schema schema = SchemaFactory.newDefaultInstance()
                .newSchema(new StreamSource(AkomaNtosoTest.class.getResourceAsStream("/akomantoso/subset.xsd")));
        for (int seed = 0; seed < TREES; seed++) {
            List<ActLine> lines = tree(new SplittableRandom(seed));
            String xml = written(lines);
            var validator = schema.newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.validate(new StreamSource(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
            Outcome outcome = read(xml);
            assertThat(outcome).as("seed %s", seed).isInstanceOf(Outcome.Read.class);
            Outcome.Read read = (Outcome.Read) outcome;
            assertThat(read.lines().stream().map(AkomaNtosoTest::withoutDoubts).toList())
                    .as("seed %s", seed)
                    .isEqualTo(lines);
            assertThat(read.counts().addUp()).as("seed %s", seed).isTrue();
        }
    }

    @Test
    void readsWhatOthersWrite() {
        Outcome.Read read = (Outcome.Read) read("""
                <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act>
                  <meta><identification source="#x"/></meta>
                  <preface><longTitle><p>Act of <docTitle>Services</docTitle></p></longTitle></preface>
                  <body><title eId="title_1"><num>TITLE I</num><heading>Services</heading>
                    <article eId="art_1"><num>Član 1.</num>
                      <paragraph eId="art_1__para_1"><num>(1)</num><list>
                        <intro><p>The services<authorialNote><p>A note.</p></authorialNote> are:</p></intro>
                        <point><num>a)</num><content><p>first;</p></content></point>
                        <wrapUp><p>and no others.</p></wrapUp></list></paragraph>
                      <paragraph><content><table><tr><td><p>A</p></td><td><p>B</p></td></tr></table></content></paragraph>
                    </article></title></body></act></akomaNtoso>
                """);

        assertThat(read.counts().addUp()).isTrue();
        assertThat(Outlines.of(read.lines()))
                .containsExactly(
                        "PARAGRAPH '' Act of [BEFORE_ARTICLES]",
                        "CHAPTER 'TITLE I' #Services",
                        "ARTICLE '1'",
                        "PARAGRAPH '1' The services|are:",
                        "POINT 'a' first;",
                        "PARAGRAPH '' and no others. [LEVEL_GUESSED]",
                        "PARAGRAPH '' A | B [TABLE]",
                        "PARAGRAPH '' A note. [FOOTNOTE]");
    }

    @Test
    void refusesWhatIsBrokenOrHostile() {
        assertThat(List.of(
                        "<akomaNtoso><act>",
                        "<html/>",
                        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><akomaNtoso>&b;</akomaNtoso>",
                        "<akomaNtoso>" + "<act>".repeat(100_000)))
                .allSatisfy(xml -> assertThat(read(xml)).isEqualTo(new Outcome.Refused(ReadingRefusal.UNREADABLE)));
        assertThat(read("<akomaNtoso/>")).isEqualTo(new Outcome.Refused(ReadingRefusal.NO_TEXT));
    }

    /** Levels in any order, as long as each has something to say. */
    private static List<ActLine> tree(SplittableRandom random) {
        List<ActLine> lines = new ArrayList<>();
        Level[] levels = Level.values();
        int count = random.nextInt(1, 60);
        for (int line = 0; line < count; line++) {
            Level level = levels[random.nextInt(levels.length)];
            String[] numbers = {"", "1", "88в", "12-a", "II", "v", "PRVI"};
            lines.add(new ActLine(
                    level,
                    numbers[random.nextInt(numbers.length)],
                    random.nextBoolean() ? words(random) : "",
                    random.nextInt(4) == 0 ? words(random) + "\n" + words(random) : words(random)));
        }
        return lines;
    }

    private static String words(SplittableRandom random) {
        String[] words = WORDS.split(" ", -1);
        var text = new StringBuilder(words[random.nextInt(words.length)]);
        for (int word = random.nextInt(8); word > 0; word--) {
            text.append(' ').append(words[random.nextInt(words.length)]);
        }
        return text.toString();
    }

    private static ActLine withoutDoubts(ActLine line) {
        return new ActLine(line.level(), line.number(), line.heading(), line.text());
    }

    private static String written(List<ActLine> lines) {
        var out = new ByteArrayOutputStream();
        AkomaNtoso.write(ACT, lines, AkomaNtosoTest::wId, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Optional<String> wId(int line) {
        return line == 5 ? Optional.empty() : Optional.of(new UUID(0, line).toString());
    }

    private static Outcome read(String xml) {
        return AkomaNtoso.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}

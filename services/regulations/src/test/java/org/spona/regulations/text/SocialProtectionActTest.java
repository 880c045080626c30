package org.spona.regulations.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spona.regulations.text.ActReading.Outcome;

/**
 * A law on social protection, told in other words, as a word processor numbers it and as a gazette prints it in two columns: both give the same
 * tree, in which every article, paragraph, point and sub-point is found, and no letter is lost that nobody is told of.
 */
class SocialProtectionActTest {

    private static final int ARTICLES = 60;
    private static final int ARTICLES_IN_CHAPTER = 20;
    private static final List<String> CHAPTERS =
            List.of("OSNOVNE ODREDBE", "PRAVA I USLUGE SOCIJALNE ZAŠTITE", "PRELAZNE I ZAVRŠNE ODREDBE");
    private static final String[] ROMAN = {"I", "II", "III"};

    private final ActReading reading = new ActReading();
    private final StringBuilder word = new StringBuilder();
    private final List<String> printed = new ArrayList<>();
    private final List<ActLine> written = new ArrayList<>();

    @TempDir
    Path folder = Path.of("");

    @Test
    void isReadWholeFromAWordProcessorAndFromTheTwoColumnsOfAGazette() throws IOException {
        write();

        Outcome.Read ofWord = read(WordFiles.of(word.toString(), ""));
        var gazette = new GazettePdf("SLUŽBENI GLASNIK, broj 24", printed);
        Outcome.Read ofGazette = read(gazette.bytes());

        for (Outcome.Read read : List.of(ofWord, ofGazette)) {
            assertThat(read.counts().addUp()).as("%s", read.counts()).isTrue();
            assertThat(levels(read.lines())).isEqualTo(levels(written));
            assertThat(withoutDoubts(read.lines())).isEqualTo(written);
        }
        assertThat(levels(written))
                .containsEntry(Level.CHAPTER, 3L)
                .containsEntry(Level.ARTICLE, 60L)
                .containsEntry(Level.PARAGRAPH, 120L)
                .containsEntry(Level.POINT, 60L)
                .containsEntry(Level.SUBPOINT, 12L);
        // What a gazette repeats on its pages is left out, and counted.
        assertThat(ofWord.counts().leftOut(LeftOut.RUNNING_HEADER).lines()).isZero();
        assertThat(ofGazette.counts().leftOut(LeftOut.RUNNING_HEADER).lines()).isEqualTo(gazette.pages());
        assertThat(ofGazette.counts().leftOut(LeftOut.PAGE_NUMBER).lines()).isEqualTo(gazette.pages());
        assertThat(ofGazette.counts().read().lines()).isEqualTo(gazette.lines());
        assertThat(ofWord.lines()).allSatisfy(line -> assertThat(line.doubts()).isEmpty());
        assertThat(ofGazette.lines())
                .allSatisfy(line -> assertThat(line.doubts()).isSubsetOf(Doubt.HYPHENATED, Doubt.JOINED));
    }

    @Test
    void isTheSameTreeOutOfAkomaNtosoAndInAgain() throws IOException {
        write();
        List<ActLine> lines =
                withoutDoubts(read(WordFiles.of(word.toString(), "")).lines());

        var xml = new ByteArrayOutputStream();
        AkomaNtoso.write(
                new AkomaNtoso.Metadata(
                        "rs",
                        "law",
                        LocalDate.of(2011, 4, 4),
                        false,
                        "24-2011",
                        "Zakon o socijalnoj zaštiti",
                        "srp",
                        LocalDate.of(2011, 4, 4),
                        "Spona",
                        "/regulations/versions/1",
                        null,
                        List.of()),
                lines,
                place -> Optional.of(new UUID(0, place).toString()),
                xml);
        Outcome.Read again = (Outcome.Read) AkomaNtoso.read(new ByteArrayInputStream(xml.toByteArray()));

        assertThat(withoutDoubts(again.lines())).isEqualTo(lines);
        assertThat(again.counts().addUp()).isTrue();
        assertThat(again.counts().leftOut(LeftOut.TITLE).lines()).isEqualTo(1);
    }

    private void write() {
        for (int article = 1; article <= ARTICLES; article++) {
            if (article % ARTICLES_IN_CHAPTER == 1) {
                int chapter = article / ARTICLES_IN_CHAPTER;
                add(0, Level.CHAPTER, ROMAN[chapter] + " ", ROMAN[chapter], CHAPTERS.get(chapter));
            }
            word.append(WordFiles.styled("Clan", ""));
            printed.add("Član " + article + ".");
            written.add(new ActLine(Level.ARTICLE, String.valueOf(article), "", ""));
            boolean listing = article % 3 == 0;
            add(
                    -1,
                    Level.PARAGRAPH,
                    "",
                    "",
                    listing
                            ? "Usluge socijalne zaštite iz odredbe broj " + article + " jesu:"
                            : "Jedinica lokalne samouprave obezbeđuje usluge socijalne zaštite u skladu sa odredbom broj "
                                    + article + " i sa potrebama korisnika koji na njenoj teritoriji žive.");
            if (listing) {
                boolean divided = article % 5 == 0;
                add(2, Level.POINT, "1) ", "1", "dnevni boravak;");
                add(
                        2,
                        Level.POINT,
                        "2) ",
                        "2",
                        divided ? "pomoć u kući u naseljima bez javnog prevoza, i to:" : "pomoć u kući;");
                if (divided) {
                    add(3, Level.SUBPOINT, "a) ", "a", "jednom dnevno;");
                    add(3, Level.SUBPOINT, "b) ", "b", "po potrebi;");
                    add(3, Level.SUBPOINT, "c) ", "c", "noću;");
                }
                add(2, Level.POINT, "3) ", "3", "svratište za lica koja nemaju gde da prenoće.");
            }
            add(-1, Level.PARAGRAPH, "", "", "O uslugama iz odredbe broj " + article + " vodi se evidencija.");
        }
    }

    /** @param item the level of the list of the word processor, which numbers it; -1 for none */
    private void add(int item, Level level, String sign, String number, String text) {
        word.append(item < 0 ? WordFiles.paragraph("", text) : WordFiles.item(item, text));
        printed.add(sign + text);
        written.add(level.isHeading() ? new ActLine(level, number, text, "") : new ActLine(level, number, "", text));
    }

    private Outcome.Read read(byte[] content) throws IOException {
        Outcome outcome = reading.read(new SentText.SentFile(Files.write(folder.resolve("file"), content)));
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        return (Outcome.Read) outcome;
    }

    private static Map<Level, Long> levels(List<ActLine> lines) {
        return lines.stream()
                .map(ActLine::level)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static List<ActLine> withoutDoubts(List<ActLine> lines) {
        return lines.stream()
                .map(line -> new ActLine(line.level(), line.number(), line.heading(), line.text()))
                .toList();
    }
}

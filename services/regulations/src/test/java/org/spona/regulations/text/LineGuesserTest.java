package org.spona.regulations.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spona.regulations.text.ActReading.Outcome;

/** Provisions in the manner of the laws of the region; none is of a real one. */
class LineGuesserTest {

    private final ActReading reading = new ActReading();

    @Test
    void readsAnActInTheMannerOfSerbia() {
        assertThat(outline("""
                ZAKON
                O MESNIM USLUGAMA
                I OSNOVNE ODREDBE
                1. Predmet uređivanja
                Predmet zakona
                Član 1
                Ovim zakonom uređuju se mesne usluge.
                Usluge obezbeđuje opština.
                Vrste usluga
                Član 2.
                Mesne usluge su:
                1) pomoć u kući, i to:
                (1) kratka;
                (2) duža;
                2) prevoz, i to:
                - dnevni;
                - noćni;
                3) druge usluge.
                Skupština može da odredi i druge usluge.
                II PRELAZNE ODREDBE
                Član 3
                Ovaj zakon stupa na snagu osmog dana od dana objavljivanja.
                """))
                .containsExactly(
                        "PARAGRAPH '' ZAKON [BEFORE_ARTICLES]",
                        "PARAGRAPH '' O MESNIM USLUGAMA [BEFORE_ARTICLES]",
                        "CHAPTER 'I' #OSNOVNE ODREDBE",
                        "SECTION '1' #Predmet uređivanja",
                        "ARTICLE '1' #Predmet zakona",
                        "PARAGRAPH '' Ovim zakonom uređuju se mesne usluge.",
                        "PARAGRAPH '' Usluge obezbeđuje opština.",
                        "ARTICLE '2' #Vrste usluga",
                        "PARAGRAPH '' Mesne usluge su:",
                        "POINT '1' pomoć u kući, i to:",
                        "SUBPOINT '1' kratka;",
                        "SUBPOINT '2' duža;",
                        "POINT '2' prevoz, i to:",
                        "INDENT '' dnevni;",
                        "INDENT '' noćni;",
                        "POINT '3' druge usluge.",
                        "PARAGRAPH '' Skupština može da odredi i druge usluge.",
                        "CHAPTER 'II' #PRELAZNE ODREDBE",
                        "ARTICLE '3'",
                        "PARAGRAPH '' Ovaj zakon stupa na snagu osmog dana od dana objavljivanja.");
    }

    @Test
    void readsAnActInCyrillic() {
        assertThat(outline("""
                ДЕО ПРВИ
                ОПШТЕ ОДРЕДБЕ
                Глава II
                Услуге
                Члан 88в
                Општина води евиденцију:
                1. корисника;
                2. пружалаца.
                Члан 88г (брисан)
                Члан 89.
                (престао да важи)
                """))
                .containsExactly(
                        "PART 'ПРВИ' #ОПШТЕ ОДРЕДБЕ",
                        "CHAPTER 'II' #Услуге",
                        "ARTICLE '88в'",
                        "PARAGRAPH '' Општина води евиденцију:",
                        "POINT '1' корисника;",
                        "POINT '2' пружалаца.",
                        "ARTICLE '88г' (брисан)",
                        "ARTICLE '89' (престао да важи)");
    }

    @Test
    void readsNumberedParagraphsAsInCroatiaAndMontenegro() {
        assertThat(outline("""
                Svrha
                Članak 1.
                (1) Ovim se zakonom uređuju mjesne usluge.
                (2) Usluge su:
                a) pomoć u kući;
                b) prijevoz:
                – dnevni;
                – noćni.
                (3) Općina vodi evidenciju.
                Članak 1.a
                (1) Evidencija je javna.
                Nije potrebna suglasnost.
                """))
                .containsExactly(
                        "ARTICLE '1' #Svrha",
                        "PARAGRAPH '1' Ovim se zakonom uređuju mjesne usluge.",
                        "PARAGRAPH '2' Usluge su:",
                        "POINT 'a' pomoć u kući;",
                        "POINT 'b' prijevoz:",
                        "INDENT '' dnevni;",
                        "INDENT '' noćni.",
                        "PARAGRAPH '3' Općina vodi evidenciju.",
                        "ARTICLE '1.a'",
                        "PARAGRAPH '1' Evidencija je javna.",
                        "PARAGRAPH '' Nije potrebna suglasnost. [NUMBER_MISSING]");
    }

    @Test
    void readsHeadingsBelowTheNumberAsInBosniaAndHerzegovina() {
        assertThat(outline("""
                GLAVA I. OPŠTE ODREDBE
                Član 1.
                (Predmet)
                (1) Ovim zakonom uređuju se mjesne usluge.
                (2) Usluge su:
                a) prva:
                1) veća,
                2) manja,
                b) druga.
                Član 2 – Značenje izraza
                Izrazi imaju sljedeće značenje.
                """))
                .containsExactly(
                        "CHAPTER 'I' #OPŠTE ODREDBE",
                        "ARTICLE '1' #(Predmet)",
                        "PARAGRAPH '1' Ovim zakonom uređuju se mjesne usluge.",
                        "PARAGRAPH '2' Usluge su:",
                        "POINT 'a' prva:",
                        "SUBPOINT '1' veća,",
                        "SUBPOINT '2' manja,",
                        "POINT 'b' druga.",
                        "ARTICLE '2' #Značenje izraza",
                        "PARAGRAPH '' Izrazi imaju sljedeće značenje.");
    }

    @Test
    void readsAnActInTheMannerOfMacedonia() {
        assertThat(outline("""
                I. ОПШТИ ОДРЕДБИ
                Предмет
                Член 12
                (1) Со овој закон се уредуваат услугите.
                Член 12-а
                Општината води евиденција за:
                - корисниците и
                - давателите.
                """))
                .containsExactly(
                        "CHAPTER 'I' #ОПШТИ ОДРЕДБИ",
                        "ARTICLE '12' #Предмет",
                        "PARAGRAPH '1' Со овој закон се уредуваат услугите.",
                        "ARTICLE '12-а'",
                        "PARAGRAPH '' Општината води евиденција за:",
                        "INDENT '' корисниците и",
                        "INDENT '' давателите.");
    }

    @Test
    void readsOneArticleAlone() {
        assertThat(outline("Član 69.\nOpština obezbeđuje prostor.\n1) za sednice;\n2) za arhivu."))
                .containsExactly(
                        "ARTICLE '69'",
                        "PARAGRAPH '' Opština obezbeđuje prostor.",
                        "POINT '1' za sednice;",
                        "POINT '2' za arhivu.");
        assertThat(outline("Opština obezbeđuje prostor.")).containsExactly("PARAGRAPH '' Opština obezbeđuje prostor.");
    }

    @Test
    void tellsASectionFromAPoint() {
        assertThat(outline("""
                1. Prava korisnika
                Član 1
                Korisnik ima pravo na:
                1. pomoć;
                2. Prevoz do službe
                2. Obaveze korisnika
                Član 2
                Korisnik plaća cenu.
                """))
                .containsExactly(
                        "SECTION '1' #Prava korisnika",
                        "ARTICLE '1'",
                        "PARAGRAPH '' Korisnik ima pravo na:",
                        "POINT '1' pomoć;",
                        "POINT '2' Prevoz do službe",
                        "SECTION '2' #Obaveze korisnika [LEVEL_GUESSED]",
                        "ARTICLE '2'",
                        "PARAGRAPH '' Korisnik plaća cenu.");
    }

    @Test
    void takesACitedArticleForWords() {
        assertThat(outline("""
                Član 5
                Rok teče po odluci iz
                Član 5. stav 2. menja se i glasi:
                „Član 5a
                Rok je osam dana.
                1) od prijema.“
                1. januara 2027. godine počinje primena.
                2020. godine nije bilo zahteva.
                """))
                .containsExactly(
                        "ARTICLE '5'",
                        "PARAGRAPH '' Rok teče po odluci iz",
                        "PARAGRAPH '' Član 5. stav 2. menja se i glasi:",
                        "PARAGRAPH '' „Član 5a|Rok je osam dana.|1) od prijema.“ [LEVEL_GUESSED]",
                        "PARAGRAPH '' 1. januara 2027. godine počinje primena.",
                        "PARAGRAPH '' 2020. godine nije bilo zahteva.");
    }

    @Test
    void doubtsNumbersThatDoNotFollow() {
        assertThat(outline("""
                Član 1
                Prvi.
                1) a;
                3) c;
                3) d;
                Član 3
                Drugi.
                Član 3a
                Treći.
                Član 3c
                Četvrti.
                Član
                Peti.
                Član 3
                Šesti.
                """))
                .containsExactly(
                        "ARTICLE '1'",
                        "PARAGRAPH '' Prvi.",
                        "POINT '1' a;",
                        "POINT '3' c; [NUMBER_OUT_OF_ORDER]",
                        "POINT '3' d; [NUMBER_REPEATED]",
                        "ARTICLE '3' [NUMBER_OUT_OF_ORDER]",
                        "PARAGRAPH '' Drugi.",
                        "ARTICLE '3a'",
                        "PARAGRAPH '' Treći.",
                        "ARTICLE '3c'",
                        "PARAGRAPH '' Četvrti.",
                        "ARTICLE '' [NUMBER_MISSING]",
                        "PARAGRAPH '' Peti.",
                        "ARTICLE '3' [NUMBER_REPEATED]",
                        "PARAGRAPH '' Šesti.");
    }

    @ParameterizedTest
    @CsvSource({
        "Član 88ž,88ž",
        "Član 88 v.,88 v",
        "ČLAN 7.,7",
        "Члан 12а,12а",
        "Člen 4,4",
        "Čl. 5–8. (brisani),5–8",
        "Neni 3,3"
    })
    void knowsAnArticle(String line, String number) {
        assertThat(read(line + "\nTekst odredbe koja nešto propisuje.").lines().getFirst())
                .returns(Level.ARTICLE, ActLine::level)
                .returns(number, ActLine::number);
    }

    @Test
    void putsBrokenLinesTogether() {
        assertThat(outline("""
                Član 1
                Opština obezbeđuje pomoć u kući licima kojima je pot-
                rebna podrška za svakodnevni život, a naročito starijim
                licima koja žive sama u naseljima bez prevoza.
                """))
                .containsExactly(
                        "ARTICLE '1'",
                        "PARAGRAPH '' Opština obezbeđuje pomoć u kući licima kojima je potrebna podrška za svakodnevni život,"
                                + " a naročito starijim licima koja žive sama u naseljima bez prevoza. [HYPHENATED]");
    }

    @Test
    void dividesWhatIsLongerThanALineMayBe() {
        var read = read("Član 1\n" + "reč ".repeat(12_000));
        assertThat(read.lines()).hasSize(4);
        assertThat(read.lines().subList(1, 4)).allSatisfy(line -> {
            assertThat(line.text().length()).isLessThanOrEqualTo(ActLine.TEXT_LENGTH);
            assertThat(line.doubts()).contains(Doubt.TOO_LONG);
        });
        assertThat(read.counts().addUp()).isTrue();
    }

    private List<String> outline(String text) {
        Outcome.Read read = read(text);
        assertThat(read.counts().addUp()).as("%s", read.counts()).isTrue();
        return Outlines.of(read.lines());
    }

    private Outcome.Read read(String text) {
        return (Outcome.Read) reading.read(new SentText.Plain(text));
    }
}

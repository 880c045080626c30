package org.spona.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** A table that a network has becomes practices that others find: by people in a browser. */
@InHouse
@Isolated("gives the index much to do")
@Order(6)
class ImportJourneyTest {

    private static final Duration MANY_ROWS = Duration.ofSeconds(60);
    private static final int ROWS = 1000;

    /** As Excel saves it in our countries. */
    private static final byte[] TABLE = """
            Oznaka;Naslov;Opština;Ukratko;Teme;Država
            UOM-1;Pokretna čitaonica u Ostrosu;Bar;Knjige dolaze u selo svakog četvrtka.;dnevni boravak;Crna Gora
            UOM-2;Zvučne knjige za čitaoce u Pečuricama;opština Bar;Čitaju volonteri.;;
            UOM-3;;Bar;Naslov je zaboravljen.;;Crna Gora
            ;Čitaonica bez oznake;Bar;;;Crna Gora
            UOM-5;Čitaonica iz priče;Bar;;;Nedođija
            """.replace("\n", "\r\n").getBytes(Charset.forName("windows-1250"));

    private final House house;

    ImportJourneyTest(House house) {
        this.house = house;
    }

    @Test
    void rowsThatAreRightAreFoundInTheNetworkAndTheOthersAreListedWithTheReason() {
        try (Session editor = house.signIn(DemoPeople.EDITOR_IN_MONTENEGRO)) {
            upload(editor.visit("/practices/import").look("import-upload"), "čitaonice.csv", TABLE);
            editor.reads("Pokretna čitaonica u Ostrosu").reads("5 redova").look("import-columns");
            editor.go("Ћир").reads("Шта је у којој колони").look("import-columns-cyrillic");
            editor.go("Lat").press("Pogledajte šta će biti uvezeno");
            editor.reads("Još ništa nije objavljeno").look("import-preview");
            confirm(editor);
            editor.reads("Šta je bilo sa svakim redom").look("import-result");
            assertThat(editor.fact("Nove")).isEqualTo("2");
            assertThat(editor.fact("Ne uvoze se")).isEqualTo("3");
            assertThat(editor.download("Preuzmite redove koji se ne uvoze (CSV)"))
                    .contains("\"UOM-3\";\"\";\"Bar\"")
                    .contains("\"Naslov: Polje je prazno")
                    .contains("\"Oznaka: Polje je prazno")
                    .contains("\"Zemlja: Zemlju „NEDOĐIJA“");
            editor.go("Ћир").reads("Шта је било са сваким редом").look("import-result-cyrillic");
            editor.go("Lat");

            upload(editor.visit("/practices/import"), "čitaonice.csv", TABLE);
            editor.press("Pogledajte šta će biti uvezeno")
                    .reads("Bez promene (2)")
                    .reads("Nove (0)");
            editor.visit("/practices/import").reads("Raniji uvozi").look("import-earlier");
        }
        try (Session bar = house.signIn(DemoPeople.OFFICER_OF_BAR)) {
            bar.search("čitaonica Ostros").untilReads("Pokretna čitaonica u Ostrosu");
            bar.search("zvučne knjige Pečurice").untilReads("Zvučne knjige za čitaoce");
            assertThat(bar.search("čitaonica iz priče").source()).doesNotContain("Nedođij");
        }
        try (Session staraPazova = house.signIn(DemoPeople.OFFICER_OF_STARA_PAZOVA)) {
            assertThat(staraPazova.search("čitaonica Ostros").source())
                    .as("without Bar's word it is its network's alone")
                    .doesNotContain("Pokretna čitaonica u Ostrosu");
        }
    }

    @Test
    void aWorkbookIsImportedWhileItsSenderLooksOnOrDoesSomethingElse() {
        try (Session editor = house.signIn(DemoPeople.EDITOR_IN_MONTENEGRO)) {
            upload(editor.visit("/practices/import"), "bilteni.xlsx", workbook());
            editor.reads("Bilten o uslugama, broj 1").press("Pogledajte šta će biti uvezeno");
            editor.reads("Još ništa nije objavljeno");
            confirm(editor);
            editor.reads("Možete da napustite stranu").look("import-progress");
            Eventually.within(MANY_ROWS, "what is imported", () -> editor.fact("Nove"), Integer.toString(ROWS)::equals);
            editor.reads("Pogledajte prakse").look("import-done");
        }
    }

    @Test
    void whatIsNoTableOrLacksAColumnIsToldInWords() {
        try (Session editor = house.signIn(DemoPeople.EDITOR_IN_MONTENEGRO)) {
            upload(
                    editor.visit("/practices/import"),
                    "uputstvo.xlsx",
                    "%PDF-1.7\n\0\1\2\3".getBytes(StandardCharsets.US_ASCII));
            editor.reads("ne može da se pročita kao tabela").look("import-no-table");
            upload(editor, "prazno.xlsx", new byte[0]);
            editor.reads("Fajl je prazan");
            upload(editor, "beleške.csv", "Sastanak je u petak\nu deset sati\n".getBytes(StandardCharsets.UTF_8));
            editor.reads("bar tri kolone");
            upload(editor, "imenik.csv", "Ime,Prezime,Telefon\nAna,Perić,1\n".getBytes(StandardCharsets.UTF_8));
            editor.press("Pogledajte šta će biti uvezeno")
                    .reads("Ako je u tabeli nema")
                    .look("import-columns-missing");
        }
    }

    private static void upload(Session editor, String name, byte[] table) {
        editor.tick("vidi ceo region").attach("Tabela", name, table).press("Pošaljite i pogledajte kolone");
    }

    private static void confirm(Session editor) {
        editor.go("Uvezite i objavite").reads("Uvezite i objavite?").press("Uvezite i objavite");
    }

    private static byte[] workbook() {
        try (var workbook = new XSSFWorkbook();
                var file = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("Prakse");
            fill(sheet.createRow(0), "Redni broj", "Naslov", "Opština", "Opis");
            for (int number = 1; number <= ROWS; number++) {
                fill(
                        sheet.createRow(number),
                        Integer.toString(number),
                        "Bilten o uslugama, broj " + number,
                        "Bar",
                        "Šta je novo u uslugama opštine.");
            }
            workbook.write(file);
            return file.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void fill(Row row, String... cells) {
        for (String cell : cells) {
            row.createCell(Math.max(row.getLastCellNum(), 0)).setCellValue(cell);
        }
    }
}

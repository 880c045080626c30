package org.spona.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFileTest {

    private final Path folder;

    SheetFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1250, Savetovalište u Žabljaku, Šavnik",
        "windows-1251, Саветовалиште за породицу у Љубовији, Љубовија",
        "UTF-8, Саветовалиште у Žabljaku, Šavnik"
    })
    void readsWhatSpreadsheetsOfBothScriptsSave(String charset, String title, String municipality) throws Exception {
        String table = "id;naslov;opstina\r\n1;" + title + ";" + municipality + "\r\n";

        assertThat(rows(table.getBytes(Charset.forName(charset))).getLast()).containsExactly("1", title, municipality);
    }

    @Test
    void readsQuotedCellsWithSeparatorsLinesAndQuotationMarks() throws Exception {
        String table = "\uFEFFnaslov,opis\n\"Klub \"\"Sunce\"\", Bar\",\"prvi red\ndrugi red\"\n\nkratak 5\" cola\n";

        assertThat(rows(table.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        List.of("naslov", "opis"),
                        List.of("Klub \"Sunce\", Bar", "prvi red\ndrugi red"),
                        List.of(),
                        List.of("kratak 5\" cola"));
    }

    @Test
    void refusesAQuotationMarkOutOfPlaceAndACellWithoutEnd() {
        for (String table : List.of("a;b\n\"Klub\" Sunce;2\n", "a;b\n" + "x".repeat(RowLimit.MOST_CHARACTERS + 1))) {
            assertThatExceptionOfType(SheetRefused.class)
                    .isThrownBy(() -> rows(table.getBytes(StandardCharsets.UTF_8)))
                    .extracting(SheetRefused::code)
                    .isEqualTo("broken-cell");
        }
    }

    @Test
    void namesTheRowInWhichAQuotationMarkIsNotClosed() {
        String table = "id;naslov\n1;Klub\n\n2;\"Savetovalište\n3;Svratište\n4;Mobilni tim\n";

        assertThatExceptionOfType(SheetRefused.class)
                .isThrownBy(() -> rows(table.getBytes(StandardCharsets.UTF_8)))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("broken-cell"))
                .satisfies(refused -> assertThat(
                                refused.at("file").fieldErrors().getFirst().arguments())
                        .containsExactly(4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=|", "SEP=|", "\"sep=|\"", "\uFEFFsep=|"})
    void obeysTheHintOfExcelAboutTheSeparator(String hint) throws Exception {
        String table = hint + "\r\nid|naslov, opis; i tema\r\n1|Klub\r\n";

        assertThat(rows(table.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(List.of(), List.of("id", "naslov, opis; i tema"), List.of("1", "Klub"));
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE", "UTF-8"})
    void readsUnicodeWithItsMark(String charset) throws Exception {
        String table = "\uFEFFid\tnaslov\r\n1\tСаветовалиште у Žabljaku\r\n";

        assertThat(rows(table.getBytes(Charset.forName(charset))))
                .containsExactly(List.of("id", "naslov"), List.of("1", "Саветовалиште у Žabljaku"));
    }

    @Test
    void readsCyrillicOfTheCodePageAmongMuchLatin() throws Exception {
        String table =
                "externalId;title;url\r\nSKGO-2024-000123;Клуб;https://www.primer.example/programi/dnevni-boravak?stranica=12\r\n";

        assertThat(rows(table.getBytes(Charset.forName("windows-1251")))
                        .getLast()
                        .get(1))
                .isEqualTo("Клуб");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "'\"id, oznaka\";\"naslov, tema, opis\"' / 'id, oznaka' / 'naslov, tema, opis'",
                "'Pregled, stanje, 2024\nid;naslov\n1;a\n2;b\n3;c' / 'Pregled, stanje, 2024' / ''",
            })
    void findsTheSeparatorOutsideQuotationMarksInMoreThanTheFirstLine(String table, String first, String second)
            throws Exception {
        List<String> expected = second.isEmpty() ? List.of(first) : List.of(first, second);

        assertThat(rows(table.getBytes(StandardCharsets.UTF_8)).getFirst()).isEqualTo(expected);
    }

    @Test
    void leavesOutRowsAndColumnsThatWereNeverFilled() throws Exception {
        String table = "id;naslov" + ";".repeat(900) + "\r\n1;Klub;;;\r\n" + ";;;;\r\n".repeat(RowLimit.MOST_ROWS + 1);

        assertThat(rows(table.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(List.of("id", "naslov"), List.of("1", "Klub"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void readsEveryLineEnd(String end) throws Exception {
        assertThat(rows(("id,naslov" + end + "1,Klub" + end).getBytes(StandardCharsets.UTF_8)))
                .containsExactly(List.of("id", "naslov"), List.of("1", "Klub"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%PDF-1.7\n\0\0\1", "\211PNG\r\n\032\n\0\0\0\rIHDR", "\377\330\377\340\0\020JFIF", "opis\201\203"
            })
    void refusesWhatIsNoTable(String content) {
        assertThatExceptionOfType(SheetRefused.class)
                .isThrownBy(() -> rows(content.getBytes(StandardCharsets.ISO_8859_1)))
                .extracting(SheetRefused::code)
                .isEqualTo("no-table");
    }

    @Test
    void refusesATextInTheWrappingOfAWorkbook() throws IOException {
        byte[] text = archive(
                "[Content_Types].xml",
                """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                  <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                  <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                </Types>""",
                "_rels/.rels",
                """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                  <Relationship Id="r1" Target="word/document.xml"
                    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
                </Relationships>""",
                "word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>");

        assertThatExceptionOfType(SheetRefused.class)
                .isThrownBy(() -> rows(text))
                .extracting(SheetRefused::code)
                .isEqualTo("no-table");
    }

    private List<List<String>> rows(byte[] content) throws IOException, SheetRefused {
        List<List<String>> rows = new ArrayList<>();
        SheetFile.read(Files.write(folder.resolve("tabela"), content), rows::add);
        return rows;
    }

    /** @param parts name and content in turns */
    private static byte[] archive(String... parts) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (int part = 0; part < parts.length; part += 2) {
                zip.putNextEntry(new ZipEntry(parts[part]));
                zip.write(parts[part + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file.toByteArray();
    }
}

package org.spona.knowledge.exchange.sheet;

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
                        List.of(""),
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

package org.spona.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFormatTest {

    private static final Sheet SHEET = new Sheet(
            "Примена: а/б",
            List.of("Opština", "Beleška"),
            List.of(List.of("Bar", "rekla je \"da\", pa ne"), List.of("=1+2", "-5\nd'Artanjan")));

    @Test
    void csvQuotesEveryCellAndComputesNothing() {
        assertThat(new String(SheetFormat.CSV.write(SHEET, Locale.ENGLISH), StandardCharsets.UTF_8).split("\r\n"))
                .containsExactly(
                        "\uFEFF\"Opština\",\"Beleška\"",
                        "\"Bar\",\"rekla je \"\"da\"\", pa ne\"",
                        "\"'=1+2\",\"'-5\nd'Artanjan\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sr-Latn", "sr-Cyrl", "sr-Latn-ME", "bs", "mk", "sq"})
    void csvIsSeparatedAsTheReadersSpreadsheetExpects(String language) {
        assertThat(new String(SheetFormat.CSV.write(SHEET, Locale.forLanguageTag(language)), StandardCharsets.UTF_8))
                .startsWith("\uFEFF\"Opština\";\"Beleška\"\r\n\"Bar\";");
    }

    @Test
    void columnsAreAsWideAsTheirLongestLine() throws Exception {
        var sheet = new Sheet("Stanje", List.of("Beleška"), List.of(List.of("prvi red\n" + "a".repeat(30))));

        try (var book = new XSSFWorkbook(
                new ByteArrayInputStream(SheetFormat.XLSX.write(sheet, Locale.forLanguageTag("sr-Latn"))))) {
            assertThat(book.getSheetAt(0).getColumnWidth(0)).isEqualTo(32 * 256);
        }
    }

    @Test
    void workbookHoldsTextsAsTheyAre() throws Exception {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(SheetFormat.XLSX.write(SHEET, Locale.ENGLISH)))) {
            var page = book.getSheetAt(0);
            assertThat(page.getSheetName()).isEqualTo("Примена  а б");
            assertThat(page.getRow(0).getCell(1).getStringCellValue()).isEqualTo("Beleška");
            var computed = page.getRow(2).getCell(0);
            assertThat(computed.getCellType()).isEqualTo(CellType.STRING);
            assertThat(computed.getStringCellValue()).isEqualTo("=1+2");
            assertThat(computed.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void answerNamesTheFile() {
        var answer = SheetFormat.XLSX.answer(SHEET, Locale.ENGLISH);

        assertThat(answer.getHeaders().getContentDisposition().getFilename()).isEqualTo("Примена: а/б.xlsx");
        assertThat(answer.getHeaders().getContentType())
                .hasToString("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }
}

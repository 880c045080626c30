package org.spona.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileWorkbookTest {

    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Path file;

    HostileWorkbookTest(@TempDir Path folder) {
        this.file = folder.resolve("prakse.xlsx");
        write(TRANSITIONAL, RELATIONS);
    }

    @Test
    void readsAStrictWorkbook() throws Exception {
        write(STRICT, STRICT_RELATIONS);

        assertThat(rows()).containsExactly(List.of("id", "naslov"), List.of("1", "Dnevni boravak"));
    }

    @Test
    void readsWhatIsMissingInACellAsEmpty() throws Exception {
        sheet("<row r=\"1\"><c t=\"s\"><v>99999999999</v></c><c t=\"s\"><v>77</v></c><c t=\"b\"/><c t=\"b\"><v/></c>"
                + "<c t=\"e\"/><c t=\"e\"><v>#N/A</v></c><c s=\"-4\"><v>1e400</v></c><c s=\"99999\"><v>12.50</v></c>"
                + "<c t=\"b\"><v>1</v></c><c r=\"K1\" t=\"inlineStr\"><is><t>tekst</t></is></c></row>");

        assertThat(rows()).containsExactly(List.of("", "", "", "", "", "", "1e400", "12.5", "TRUE", "", "tekst"));
    }

    @ParameterizedTest
    @CsvSource({
        "14, 45366, 15.3.2024.",
        "22, 45366.5, 15.3.2024. 12:00",
        "20, 0.75, 18:00",
        "9, 0.25, 25%",
        "10, 0.125, '12,5%'",
        "0, 1000123, 1000123",
        "4, 12000, 12000",
        "14, -5, -5",
    })
    void showsDatesAndPerCentsAsOurSpreadsheetsDo(int format, String value, String shown) throws Exception {
        parts.put(
                "xl/styles.xml",
                "<?xml version=\"1.0\"?><styleSheet xmlns=\"" + TRANSITIONAL + "\"><cellXfs><xf numFmtId=\"" + format
                        + "\"/></cellXfs></styleSheet>");
        sheet("<row r=\"1\"><c r=\"A1\" s=\"0\"><v>" + value + "</v></c></row>");

        assertThat(rows()).containsExactly(List.of(shown));
    }

    @Test
    void leavesOutCellsThatWereFormattedAndNeverFilled() throws Exception {
        sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>id</t></is></c><c r=\"XFD1\" s=\"0\"/></row>"
                + "<row r=\"3\"><c r=\"A3\"><v>1</v></c></row><row r=\"1048576\"><c r=\"A1048576\" s=\"0\"/></row>");

        assertThat(rows()).containsExactly(List.of("id"), List.of(), List.of("1"));
    }

    @Test
    void readsTheFirstSheetThatIsShown() throws Exception {
        parts.compute(
                "xl/workbook.xml",
                (name, book) -> book.replace(
                        "<sheets>", "<sheets><sheet name=\"Šifre\" sheetId=\"2\" state=\"hidden\" r:id=\"r9\"/>"));

        assertThat(rows()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "_rels/.rels",
                "xl/worksheets/sheet1.xml",
                "xl/sharedStrings.xml"
            })
    void refusesAWorkbookWithoutAPart(String part) throws Exception {
        parts.remove(part);

        assertRefused("no-table");
    }

    @ParameterizedTest
    @CsvSource({
        "r1, r77",
        "Target=\"worksheets/sheet1.xml\", Target=\"../../../../etc/passwd\"",
        "worksheets/sheet1.xml, ::%%"
    })
    void refusesARelationThatLeadsNowhere(String from, String to) throws Exception {
        parts.compute("xl/_rels/workbook.xml.rels", (name, relations) -> relations.replace(from, to));

        assertRefused("no-table");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
                "<!-- comment -->",
                "<![CDATA[x]]>",
                "<?target data?>",
                "<unclosed",
                "\0"
            })
    void refusesWhatNoSpreadsheetWrites(String markup) throws Exception {
        for (String part :
                List.of("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml")) {
            write(TRANSITIONAL, RELATIONS);
            parts.compute(part, (name, content) -> content.replaceFirst("\\?>", "?>" + markup.replace("$", "")));

            assertRefused("no-table");
        }
    }

    @Test
    void refusesAFileThatWasCutOff() throws Exception {
        save();
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));

        assertThatExceptionOfType(SheetRefused.class)
                .isThrownBy(() -> SheetFile.read(file, row -> {}))
                .extracting(SheetRefused::code)
                .isEqualTo("broken");
    }

    @Test
    void saysThatAFileHasAPassword() throws Exception {
        var encrypted = new byte[4096];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, encrypted, 0, 4);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, encrypted, 1500, name.length);
        Files.write(file, encrypted);

        assertThatExceptionOfType(SheetRefused.class)
                .isThrownBy(() -> SheetFile.read(file, row -> {}))
                .extracting(SheetRefused::code)
                .isEqualTo("password");
    }

    /** Each is a few hundred kilobytes in the archive, and would take more than the whole heap of the child unpacked. */
    @ParameterizedTest
    @CsvSource({
        "xl/styles.xml, <cellXfs>, '<xf numFmtId=\"14\" fontId=\"1\"/>', too-much",
        "xl/styles.xml, <numFmts>, '<numFmt numFmtId=\"%d\" formatCode=\"0.00\"/>', unfolds",
        "xl/sharedStrings.xml, <sst>, '<si><t>Dnevni boravak za djecu</t></si>', too-much",
        "xl/worksheets/sheet1.xml, <sheetData>, '<row><c><v>1</v></c></row>', too-much",
        "xl/worksheets/sheet1.xml, <sheetData>, '<a>', too-much",
        "xl/worksheets/sheet1.xml, <sheetData a=\", aaaaaaaaaaaaaaaaaaaaaaaaaaa, unfolds",
        "xl/worksheets/sheet1.xml, <sheetData><row><c><v>, aaaaaaaaaaaaaaaaaaaaaaaaaaa, too-much",
        "xl/workbook.xml, <sheets>, '<sheet name=\"a\" r:id=\"r1\"/>', unfolds"
    })
    void refusesInASmallHeapWhatUnfoldsToMuch(String part, String start, String repeated, String code)
            throws Exception {
        String root = part.contains("styles") ? "styleSheet" : part.contains("sheet1") ? "worksheet" : "workbook";
        parts.remove(part);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var other : parts.entrySet()) {
                put(zip, other.getKey(), other.getValue());
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(("<" + root + " xmlns:r=\"r\">" + start).getBytes(StandardCharsets.UTF_8));
            repeat(zip, repeated, 120L * 1024 * 1024);
            zip.closeEntry();
        }

        assertThat(readInAHeapOf("128m")).isEqualTo(code);
    }

    /** Reads a file in a process of its own and says how it ended; see {@link #readInAHeapOf}. */
    public static void main(String[] arguments) throws IOException {
        try {
            SheetFile.read(Path.of(arguments[0]), row -> {});
            System.out.print("read");
        } catch (SheetRefused refused) {
            System.out.print(refused.code());
        }
    }

    private String readInAHeapOf(String heap) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileWorkbookTest.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(child.waitFor(2, TimeUnit.MINUTES)).isTrue();
            return said;
        } finally {
            child.destroyForcibly();
        }
    }

    private static void repeat(OutputStream out, String text, long length) throws IOException {
        byte[] block = text.repeat(10_000).getBytes(StandardCharsets.UTF_8);
        for (long written = 0; written < length; written += block.length) {
            out.write(block);
        }
    }

    private void assertRefused(String code) throws IOException {
        save();
        assertThatExceptionOfType(SheetRefused.class)
                .isThrownBy(() -> SheetFile.read(file, row -> {}))
                .extracting(SheetRefused::code)
                .isEqualTo(code);
    }

    private List<List<String>> rows() throws IOException, SheetRefused {
        save();
        List<List<String>> rows = new ArrayList<>();
        SheetFile.read(file, rows::add);
        return rows;
    }

    private void save() throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        }
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void sheet(String rows) {
        parts.compute("xl/worksheets/sheet1.xml", (name, sheet) -> sheet.replaceFirst("(?s)<row.*</row>", rows));
    }

    private void write(String namespace, String relations) {
        String declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
        String packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
        parts.clear();
        parts.put("_rels/.rels", """
                %s<Relationships xmlns="%s"><Relationship Id="r1" Type="%s/officeDocument" Target="xl/workbook.xml"/></Relationships>
                """.formatted(declaration, packageRelations, relations));
        parts.put("xl/workbook.xml", """
                %s<workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="Prakse" sheetId="1" r:id="r1"/></sheets></workbook>
                """.formatted(declaration, namespace, relations));
        parts.put("xl/_rels/workbook.xml.rels", """
                %1$s<Relationships xmlns="%2$s"><Relationship Id="r1" Type="%3$s/worksheet" Target="worksheets/sheet1.xml"/>\
                <Relationship Id="r2" Type="%3$s/sharedStrings" Target="/xl/sharedStrings.xml"/>\
                <Relationship Id="r3" Type="%3$s/styles" Target="styles.xml"/></Relationships>
                """.formatted(declaration, packageRelations, relations));
        parts.put("xl/sharedStrings.xml", """
                %s<sst xmlns="%s"><si><t>id</t></si><si><t>naslov</t></si><si><r><t>Dnevni </t></r><r><t>boravak</t></r></si></sst>
                """.formatted(declaration, namespace));
        parts.put("xl/styles.xml", """
                %s<styleSheet xmlns="%s"><cellXfs><xf numFmtId="0"/></cellXfs></styleSheet>
                """.formatted(declaration, namespace));
        parts.put("xl/worksheets/sheet1.xml", """
                %s<worksheet xmlns="%s"><sheetData>\
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>\
                <row r="2"><c r="A2"><v>1</v></c><c r="B2" t="s"><v>2</v></c></row></sheetData></worksheet>
                """.formatted(declaration, namespace));
    }
}

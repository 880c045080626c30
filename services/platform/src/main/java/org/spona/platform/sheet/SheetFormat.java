package org.spona.platform.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The sorts of files in which a table can be taken along. A service that offers {@link #XLSX} depends on {@code poi-ooxml}. */
public enum SheetFormat {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String type;

    SheetFormat(String type) {
        this.type = type;
    }

    /** The one whose files end like this: {@code csv}, {@code xlsx}. */
    public static SheetFormat ofExtension(String extension) {
        return valueOf(extension.toUpperCase(Locale.ROOT));
    }

    /**
     * The table as a file.
     *
     * @param locale in which its reader's spreadsheet works
     */
    public byte[] write(Sheet sheet, Locale locale) {
        return switch (this) {
            case CSV -> CsvFile.of(sheet, locale);
            case XLSX -> XlsxFile.of(sheet);
        };
    }

    /** The table as an answer that browsers save. */
    public ResponseEntity<byte[]> answer(Sheet sheet, Locale locale) {
        var file = ContentDisposition.attachment()
                .filename(sheet.name() + "." + name().toLowerCase(Locale.ROOT), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .contentType(MediaType.parseMediaType(type))
                .body(write(sheet, locale));
    }
}

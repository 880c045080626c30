package org.spona.platform.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A table as a workbook (ISO/IEC 29500) with one sheet, its head kept in sight and on every printed page. */
final class XlsxFile {

    /** So many characters a column is wide at most; longer texts wrap. */
    private static final int WIDEST = 60;

    private static final int CHARACTER = 256;

    private XlsxFile() {}

    static byte[] of(Sheet sheet) {
        try (Workbook book = new XSSFWorkbook();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            var page = book.createSheet(WorkbookUtil.createSafeSheetName(sheet.name()));
            fill(page.createRow(0), sheet.head(), head(book));
            CellStyle plain = wrapped(book);
            CellStyle quoted = wrapped(book);
            quoted.setQuotePrefixed(true);
            for (List<String> row : sheet.rows()) {
                Row written = page.createRow(page.getLastRowNum() + 1);
                fill(written, row, plain);
                written.forEach(cell -> {
                    if (Formulas.begins(cell.getStringCellValue())) {
                        cell.setCellStyle(quoted);
                    }
                });
            }
            for (int column = 0; column < sheet.head().size(); column++) {
                page.setColumnWidth(column, CHARACTER * width(sheet, column));
            }
            page.createFreezePane(1, 1);
            page.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
            page.getPrintSetup().setLandscape(true);
            page.setFitToPage(true);
            page.getPrintSetup().setFitHeight((short) 0);
            book.write(file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Texts stay texts, whatever they look like. */
    private static void fill(Row row, List<String> texts, CellStyle style) {
        for (String text : texts) {
            var cell = row.createCell(Math.max(0, row.getLastCellNum()));
            cell.setCellValue(text);
            cell.setCellStyle(style);
        }
    }

    private static CellStyle head(Workbook book) {
        Font bold = book.createFont();
        bold.setBold(true);
        CellStyle style = wrapped(book);
        style.setFont(bold);
        return style;
    }

    private static CellStyle wrapped(Workbook book) {
        CellStyle style = book.createCellStyle();
        style.setWrapText(true);
        return style;
    }

    private static int width(Sheet sheet, int column) {
        int longest = sheet.rows().stream()
                .flatMap(row -> row.get(column).lines())
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.clamp(Math.max(longest, Math.min(sheet.head().get(column).length(), WIDEST / 2)) + 2, 8, WIDEST);
    }
}

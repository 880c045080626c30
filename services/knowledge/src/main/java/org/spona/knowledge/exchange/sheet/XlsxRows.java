package org.spona.knowledge.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The first sheet of an Excel workbook (ECMA-376), read as a stream of events. Cells are as the workbook shows them. */
final class XlsxRows implements SheetContentsHandler {

    /** A part of the archive unfolds to no more than this, and to no more than a hundred times what it takes packed. */
    private static final long MOST_UNFOLDED = 100L * 1024 * 1024;

    static {
        ZipSecureFile.setMaxEntrySize(MOST_UNFOLDED);
        ZipSecureFile.setMinInflateRatio(0.01);
    }

    private final RowLimit rows;
    private final List<String> cells = new ArrayList<>();
    private int nextRow;

    private XlsxRows(RowLimit rows) {
        this.rows = rows;
    }

    static void read(Path file, RowLimit rows) throws IOException, SheetRefused {
        try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            var reader = new XSSFReader(workbook);
            var sheets = reader.getSheetsData();
            if (!sheets.hasNext()) {
                // A document of another kind in the same wrapping, such as a text.
                throw new SheetRefused("no-table");
            }
            try (InputStream sheet = sheets.next()) {
                XMLReader xml = XMLHelper.newXMLReader();
                xml.setContentHandler(new XSSFSheetXMLHandler(
                        reader.getStylesTable(),
                        null,
                        new ReadOnlySharedStringsTable(workbook, false),
                        new XlsxRows(rows),
                        new PlainNumbers(),
                        false));
                xml.parse(new InputSource(sheet));
            }
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | SAXException
                | ParserConfigurationException
                | IllegalArgumentException broken) {
            throw new SheetRefused("no-table", broken);
        } catch (IOException broken) {
            // So tells the archive that it is broken, or unfolds to too much.
            throw new SheetRefused("no-table", broken);
        }
    }

    @Override
    public void startRow(int row) {
        for (; nextRow < row; nextRow++) {
            rows.add(List.of());
        }
        cells.clear();
    }

    @Override
    public void endRow(int row) {
        rows.add(cells);
        nextRow = row + 1;
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
        int column = reference == null ? cells.size() : new CellReference(reference).getCol();
        if (column >= RowLimit.MOST_CELLS) {
            throw new RowLimit.Exceeded();
        }
        while (cells.size() < column) {
            cells.add("");
        }
        cells.add(value == null ? "" : value);
    }
}

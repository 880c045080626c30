package org.spona.platform.sheet;

import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * The first sheet that an Excel workbook shows (ECMA-376, part 1, 18.3), read as a stream: neither its sheets nor its styles are ever in
 * memory, and its texts only so many. Numbers are as programs write them, dates as the workbook shows them; what a formula could not
 * compute is empty.
 */
final class XlsxRows extends XmlPart {

    /** The last row and column that Excel has. */
    private static final int LAST_ROW = 1_048_576;

    private static final int LAST_COLUMN = 16_384;

    private static final long MOST_OF_A_SHEET = 100L * 1024 * 1024;
    private static final long MOST_OF_STYLES = 20L * 1024 * 1024;

    private final RowLimit rows;
    private final SharedTexts texts;
    private final NumberFormats formats;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private int row;
    private String type = "";
    private int style;
    private int column;
    private boolean inValue;
    private int phonetic;

    private XlsxRows(RowLimit rows, SharedTexts texts, NumberFormats formats) {
        this.rows = rows;
        this.texts = texts;
        this.formats = formats;
    }

    static void read(Path file, RowLimit rows) throws IOException, SheetRefused {
        try (Workbook workbook = Workbook.open(file)) {
            String book = workbook.book();
            String sheet = workbook.firstSheet(book);
            Optional<String> texts = workbook.target(book, "sharedStrings");
            Optional<String> styles = workbook.target(book, "styles");
            var content = new XlsxRows(
                    rows,
                    texts.isPresent()
                            ? SharedTexts.read(workbook.part(texts.get(), MOST_OF_A_SHEET))
                            : SharedTexts.none(),
                    styles.isPresent()
                            ? NumberFormats.read(workbook.part(styles.get(), MOST_OF_STYLES))
                            : NumberFormats.none());
            try (InputStream cells = workbook.part(sheet, MOST_OF_A_SHEET)) {
                content.parse(cells);
            }
        } catch (WorkbookPart.Refused refused) {
            throw new SheetRefused(refused.code(), refused);
        } catch (ZipException | EOFException broken) {
            throw new SheetRefused("broken", broken);
        } catch (SAXException | CharConversionException broken) {
            throw new SheetRefused("no-table", broken);
        }
    }

    @Override
    void begin(String element, Attributes attributes) {
        switch (element) {
            case "row" -> {
                int number = number(attributes.getValue("r"), row + 1);
                if (number > LAST_ROW) {
                    throw new RowLimit.Exceeded();
                }
                for (; row < number - 1; row++) {
                    rows.add(List.of());
                }
                row++;
                column = -1;
                cells.clear();
            }
            case "c" -> {
                String given = attributes.getValue("t");
                type = given == null ? "n" : given;
                style = number(attributes.getValue("s"), 0);
                column = column(attributes.getValue("r"));
                value.setLength(0);
            }
            case "rPh" -> phonetic++;
            case "v" -> inValue = true;
            case "t" -> inValue = phonetic == 0;
            default -> {}
        }
    }

    @Override
    void end(String element) {
        switch (element) {
            case "v", "t" -> inValue = false;
            case "rPh" -> phonetic--;
            case "c" -> put(shown(value.toString()));
            case "row" -> rows.add(cells);
            default -> {}
        }
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        if (inValue) {
            if (value.length() + length > RowLimit.MOST_CHARACTERS) {
                throw new RowLimit.Exceeded();
            }
            value.append(letters, start, length);
        }
    }

    private void put(String text) {
        if (text.isBlank()) {
            return;
        }
        if (column >= RowLimit.MOST_CELLS) {
            throw new RowLimit.Exceeded();
        }
        while (cells.size() < column) {
            cells.add("");
        }
        if (column < cells.size()) {
            cells.set(column, text);
        } else {
            cells.add(text);
        }
    }

    private String shown(String value) {
        return switch (type) {
            case "s" -> texts.get(number(value, -1));
            case "b" -> value.isBlank() ? "" : value.strip().equals("0") ? "FALSE" : "TRUE";
            case "e" -> "";
            case "n" -> PlainNumbers.shown(value.strip(), formats.ofStyle(style));
            default -> value;
        };
    }

    /** Counted from 0, by the letters of a reference such as {@code AB12}; without one, after the cell before. */
    private int column(@Nullable String reference) {
        if (reference == null) {
            return column + 1;
        }
        int column = 0;
        for (int index = 0; index < reference.length() && Character.isLetter(reference.charAt(index)); index++) {
            column = 26 * column + Character.toUpperCase(reference.charAt(index)) - 'A' + 1;
            if (column < 1 || column > LAST_COLUMN) {
                throw new RowLimit.Exceeded();
            }
        }
        return column == 0 ? this.column + 1 : column - 1;
    }
}

package org.spona.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** How cells show numbers: all that is read of the styles (ECMA-376, part 1, 18.8). */
final class NumberFormats extends XmlPart {

    /** More than Excel itself takes: 65,490 formats of cells. */
    private static final int MOST_STYLES = 65_536;

    private static final int LONGEST_FORMAT = 255;

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> ofStyle = new ArrayList<>();
    private boolean ofCells;

    static NumberFormats none() {
        return new NumberFormats();
    }

    static NumberFormats read(InputStream part) throws IOException, SAXException {
        var formats = new NumberFormats();
        formats.parse(part);
        return formats;
    }

    /** A format: its number and its pattern. */
    record Format(int index, String pattern) {}

    /** The format of a style; that of plain numbers when there is none. */
    Format ofStyle(int style) {
        int index = style >= 0 && style < ofStyle.size() ? ofStyle.get(style) : 0;
        String builtin = index >= 0 ? BuiltinFormats.getBuiltinFormat(index) : null;
        String pattern = formats.getOrDefault(index, builtin == null ? "General" : builtin);
        return new Format(index, pattern);
    }

    @Override
    void begin(String element, Attributes attributes) {
        switch (element) {
            case "numFmt" -> {
                String pattern = attributes.getValue("formatCode");
                if (pattern != null && pattern.length() <= LONGEST_FORMAT) {
                    formats.put(number(attributes.getValue("numFmtId"), -1), pattern);
                }
            }
            case "cellXfs" -> ofCells = true;
            case "xf" -> {
                if (ofCells) {
                    ofStyle.add(number(attributes.getValue("numFmtId"), 0));
                }
            }
            default -> {}
        }
        if (ofStyle.size() > MOST_STYLES || formats.size() > MOST_STYLES) {
            throw new RowLimit.Exceeded();
        }
    }

    @Override
    void end(String element) {
        if (element.equals("cellXfs")) {
            ofCells = false;
        }
    }
}

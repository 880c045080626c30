package org.spona.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads XML by the names of its elements, whatever namespace they are in: those of transitional and of strict workbooks (ISO/IEC 29500,
 * parts 4 and 1) differ in nothing else that matters here.
 */
abstract class XmlPart extends DefaultHandler {

    private static final int DEEPEST = 64;

    private static final SAXParserFactory PARSERS = parsers();

    private int depth;

    /** An element begins. */
    abstract void begin(String element, Attributes attributes) throws SAXException;

    /** An element ends. */
    void end(String element) throws SAXException {}

    /** Reads it to the end, by the encoding that all workbooks have. */
    void parse(InputStream part) throws IOException, SAXException {
        try {
            var source = new InputSource(part);
            source.setEncoding("UTF-8");
            PARSERS.newSAXParser().parse(source, this);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public final void startElement(String uri, String element, String qualified, Attributes attributes)
            throws SAXException {
        depth++;
        if (depth > DEEPEST) {
            throw new RowLimit.Exceeded();
        }
        begin(element, attributes);
    }

    @Override
    public final void endElement(String uri, String element, String qualified) throws SAXException {
        depth--;
        end(element);
    }

    /** A number of an attribute; {@code otherwise} when it is none. */
    static int number(@Nullable String text, int otherwise) {
        try {
            return text == null ? otherwise : Integer.parseInt(text.strip());
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }

    private static SAXParserFactory parsers() {
        try {
            var parsers = SAXParserFactory.newDefaultNSInstance();
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return parsers;
        } catch (ParserConfigurationException | SAXException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

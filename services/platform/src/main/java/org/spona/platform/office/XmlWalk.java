package org.spona.platform.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Goes through a stranger's XML from its beginning to its end: no document type, no entities, bounds of size and depth. */
public final class XmlWalk {

    /** What a part may unpack to. */
    public static final long LARGEST = 60L * 1024 * 1024;

    private static final int DEEPEST = 200;

    private XmlWalk() {}

    /** What is told of it; names are local. */
    public interface Visitor {

        /** At an element, whose attributes can be read. */
        void begin(String name, XMLStreamReader element);

        /** At text, perhaps a part of it. */
        void words(String text);

        void end(String name);
    }

    /**
     * Reads a part.
     *
     * @throws UnreadableFile when it is none, or goes beyond the bounds
     */
    public static void read(InputStream xml, Visitor visitor) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new Bounded(xml));
            int depth = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST) {
                            throw new UnreadableFile(UnreadableFile.Reason.UNREADABLE);
                        }
                        visitor.begin(reader.getLocalName(), reader);
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        visitor.end(reader.getLocalName());
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        visitor.words(reader.getText());
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new UnreadableFile(UnreadableFile.Reason.UNREADABLE);
                    default -> {}
                }
            }
        } catch (XMLStreamException unreadable) {
            throw unreadable.getNestedException() instanceof TooLarge
                    ? new UnreadableFile(UnreadableFile.Reason.TOO_LARGE)
                    : new UnreadableFile(UnreadableFile.Reason.UNREADABLE);
        }
    }

    /** The value of an attribute by its local name; empty when there is none. */
    public static String attribute(XMLStreamReader element, String name) {
        for (int at = 0; at < element.getAttributeCount(); at++) {
            if (element.getAttributeLocalName(at).equals(name)) {
                return element.getAttributeValue(at);
            }
        }
        return "";
    }

    /** More was unpacked than anybody writes. */
    private static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1;
    }

    private static final class Bounded extends FilterInputStream {

        private long read;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            count(1);
            return super.read();
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int got = super.read(into, from, length);
            count(Math.max(got, 0));
            return got;
        }

        private void count(int more) throws IOException {
            read += more;
            if (read > LARGEST) {
                throw new TooLarge();
            }
        }
    }
}

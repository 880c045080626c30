package org.spona.search.syndication;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document that is being written; texts and attributes are escaped. */
final class XmlDocument {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    /** What stands inside an element. */
    @FunctionalInterface
    interface Inside {
        void write(XmlDocument document) throws XMLStreamException;
    }

    private final XMLStreamWriter writer;

    private XmlDocument(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** A document whose elements are of one name space. */
    static String of(String root, String namespace, Inside inside) {
        var text = new StringWriter();
        try {
            XMLStreamWriter writer = FACTORY.createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeStartElement(root);
            writer.writeDefaultNamespace(namespace);
            inside.write(new XmlDocument(writer));
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    XmlDocument attribute(String name, String value) throws XMLStreamException {
        writer.writeAttribute(name, value);
        return this;
    }

    XmlDocument element(String name, Inside inside) throws XMLStreamException {
        writer.writeStartElement(name);
        inside.write(this);
        writer.writeEndElement();
        return this;
    }

    XmlDocument element(String name, String text) throws XMLStreamException {
        return element(name, document -> writer.writeCharacters(text));
    }
}

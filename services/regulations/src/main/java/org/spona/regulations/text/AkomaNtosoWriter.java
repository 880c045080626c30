package org.spona.regulations.text;

import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.spona.regulations.text.AkomaNtoso.Event;
import org.spona.regulations.text.AkomaNtoso.Metadata;
import org.spona.regulations.text.AkomaNtoso.Publication;

/** Writes one act. */
final class AkomaNtosoWriter {

    private static final String PUBLISHER = "#publisher";

    private final Metadata of;
    private final List<ActLine> lines;
    private final IntFunction<Optional<String>> wIds;
    private final XMLStreamWriter xml;
    private final ElementIds ids = new ElementIds();

    AkomaNtosoWriter(Metadata of, List<ActLine> lines, IntFunction<Optional<String>> wIds, OutputStream out) {
        this.of = of;
        this.lines = lines;
        this.wIds = wIds;
        try {
            this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        } catch (XMLStreamException failure) {
            throw new IllegalStateException(failure);
        }
    }

    void write() {
        try {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("akomaNtoso");
            xml.writeDefaultNamespace(AkomaNtoso.NAMESPACE);
            start("act", "name", "act", "contains", "singleVersion");
            meta();
            preface();
            body();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void meta() throws XMLStreamException {
        start("meta");
        start("identification", "source", PUBLISHER);
        start("FRBRWork");
        names(of.work(), "");
        empty("FRBRalias", "value", of.title(), "name", "title");
        empty("FRBRdate", "date", of.date().toString(), "name", of.adopted() ? "adoption" : "validity");
        empty("FRBRauthor", "href", PUBLISHER);
        empty("FRBRcountry", "value", of.country());
        empty("FRBRnumber", "value", of.number());
        xml.writeEndElement();
        start("FRBRExpression");
        names(of.expression(), "");
        empty("FRBRdate", "date", of.heldOn().toString(), "name", "validity");
        empty("FRBRauthor", "href", PUBLISHER);
        empty("FRBRlanguage", "language", of.language());
        xml.writeEndElement();
        start("FRBRManifestation");
        names(of.expression(), ".xml");
        empty("FRBRdate", "date", of.heldOn().toString(), "name", "validity");
        empty("FRBRauthor", "href", PUBLISHER);
        empty("FRBRformat", "value", AkomaNtoso.MEDIA_TYPE);
        xml.writeEndElement();
        xml.writeEndElement();
        publication();
        lifecycle();
        references();
        xml.writeEndElement();
    }

    private void names(String uri, String suffix) throws XMLStreamException {
        empty("FRBRthis", "value", uri + "/!main" + suffix);
        empty("FRBRuri", "value", uri + suffix);
    }

    private void publication() throws XMLStreamException {
        Publication publication = of.publication();
        if (publication != null) {
            empty(
                    "publication",
                    "date",
                    publication.date().toString(),
                    "name",
                    publication.gazette(),
                    "number",
                    publication.number(),
                    "showAs",
                    publication.gazette());
        }
    }

    private void lifecycle() throws XMLStreamException {
        if (of.events().isEmpty()) {
            return;
        }
        start("lifecycle", "source", PUBLISHER);
        int number = 0;
        for (Event event : of.events()) {
            number++;
            empty(
                    "eventRef",
                    "eId",
                    "meta__lifecycle__eventRef_" + number,
                    "date",
                    event.date().toString(),
                    "source",
                    "#ref_" + number,
                    "type",
                    event.kind().name().toLowerCase(Locale.ROOT));
        }
        xml.writeEndElement();
    }

    private void references() throws XMLStreamException {
        start("references", "source", PUBLISHER);
        int number = 0;
        for (Event event : of.events()) {
            number++;
            String element = event.kind() == AkomaNtoso.EventKind.GENERATION ? "original" : "passiveRef";
            empty(element, "eId", "ref_" + number, "href", event.address(), "showAs", event.act());
        }
        empty("TLCOrganization", "eId", "publisher", "href", of.address(), "showAs", of.publisher());
        xml.writeEndElement();
    }

    private void preface() throws XMLStreamException {
        start("preface", "eId", "preface");
        start("p", "eId", "preface__p_1");
        start("docTitle", "eId", "preface__docTitle");
        words(of.title());
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void body() throws XMLStreamException {
        start("body", "eId", "body");
        Deque<Level> open = new ArrayDeque<>();
        for (int at = 0; at < lines.size(); at++) {
            ActLine line = lines.get(at);
            while (!open.isEmpty() && !line.level().isWithin(open.getFirst())) {
                open.pop();
                ids.end();
                xml.writeEndElement();
            }
            String eId = ids.begin(line);
            start(line.level().element(), "eId", eId);
            Optional<String> wId = wIds.apply(at);
            if (wId.isPresent()) {
                xml.writeAttribute("wId", printable(wId.get()));
            }
            inline("num", eId, line.number());
            inline("heading", eId, line.heading());
            boolean hasParts =
                    at + 1 < lines.size() && lines.get(at + 1).level().isWithin(line.level());
            text(hasParts ? "intro" : "content", eId, line.text());
            open.push(line.level());
        }
    }

    private void inline(String name, String eId, String said) throws XMLStreamException {
        if (!said.isEmpty()) {
            start(name, "eId", eId + "__" + name);
            words(said);
            xml.writeEndElement();
        }
    }

    private void text(String name, String eId, String said) throws XMLStreamException {
        if (said.isEmpty()) {
            return;
        }
        start(name, "eId", eId + "__" + name);
        for (String part : said.split("\n", -1)) {
            start("p");
            words(part);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void start(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
    }

    private void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int at = 0; at < attributes.length; at += 2) {
            xml.writeAttribute(attributes[at], printable(attributes[at + 1]));
        }
    }

    private void words(String said) throws XMLStreamException {
        xml.writeCharacters(printable(said));
    }

    /** What XML 1.0 has no place for is left out (section 2.2). */
    private static String printable(String said) {
        return said.codePoints()
                .filter(AkomaNtosoWriter::isPrintable)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static boolean isPrintable(int letter) {
        boolean blank = letter == '\t' || letter == '\n';
        boolean half = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        return blank || (letter >= ' ' && !half && letter != 0xFFFE && letter != 0xFFFF);
    }
}

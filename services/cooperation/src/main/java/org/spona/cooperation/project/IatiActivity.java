package org.spona.cooperation.project;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.spona.platform.text.Markdown;

/**
 * A project as an activity of IATI 2.03: the elements in the order of its schema. Only what is known is written; a period known to the month
 * has the first and the last day of its months, and says so in words.
 *
 * @param project with an identifier
 * @param reportingName what the organisation is called whose project it is
 * @param names of the parties that the directory knows
 * @param related the identifiers of the projects that it continues or that continue it
 */
record IatiActivity(Project project, String reportingName, Map<UUID, String> names, List<String> related) {

    private static final String VERSION = "2.03";
    /** OrganisationType 15: other public sector; the reporting organisations are local governments and NGOs. */
    private static final String LOCAL_GOVERNMENT = "15";
    /** ActivityDateType: 1 planned start, 2 actual start, 3 planned end, 4 actual end. */
    private static final String PLANNED_START = "1";

    private static final String ACTUAL_START = "2";
    private static final String PLANNED_END = "3";
    private static final String ACTUAL_END = "4";
    /** RelatedActivityType 3: sibling. */
    private static final String SIBLING = "3";
    /** BudgetType 1: original; BudgetStatus 1: indicative. */
    private static final String ONE = "1";
    /** IndicatorMeasure 5. */
    private static final String QUALITATIVE = "5";

    /** Whether what the schema asks for is known: an identifier, what it is for, a beginning, and a party. */
    static boolean isReportable(ProjectContent content) {
        return !content.iatiIdentifier().isEmpty()
                && !content.summary().isEmpty()
                && content.start().isPresent()
                && !content.parties().isEmpty();
    }

    /** The document, in UTF-8. */
    byte[] xml() {
        var bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("iati-activities");
            xml.writeAttribute("version", VERSION);
            xml.writeAttribute("generated-datetime", project.updatedAt().toString());
            writeActivity(xml);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("writing to memory fails never", impossible);
        }
        return bytes.toByteArray();
    }

    private void writeActivity(XMLStreamWriter xml) throws XMLStreamException {
        ProjectContent content = project.content();
        xml.writeStartElement("iati-activity");
        xml.writeAttribute(
                "http://www.w3.org/XML/1998/namespace",
                "lang",
                Locale.forLanguageTag(content.language()).getLanguage());
        xml.writeAttribute("last-updated-datetime", project.updatedAt().toString());
        element(xml, "iati-identifier", content.iatiIdentifier());
        xml.writeStartElement("reporting-org");
        xml.writeAttribute("ref", reference());
        xml.writeAttribute("type", LOCAL_GOVERNMENT);
        narrative(xml, reportingName);
        xml.writeEndElement();
        narrated(xml, "title", content.title());
        narrated(xml, "description", Markdown.toText(content.summary()));
        for (ProjectParty party : content.parties()) {
            writeParty(xml, party);
        }
        xml.writeEmptyElement("activity-status");
        xml.writeAttribute("code", Integer.toString(content.iatiStatus().code()));
        writePeriod(xml, content);
        for (BudgetLine line : content.budget()) {
            writeBudget(xml, line, content);
        }
        for (String identifier : related) {
            xml.writeEmptyElement("related-activity");
            xml.writeAttribute("ref", identifier);
            xml.writeAttribute("type", SIBLING);
        }
        writeResults(xml, content);
        xml.writeEndElement();
    }

    /** The identifier of the organisation is what the activity's begins with, as IATI wants it; the whole where nothing tells them apart. */
    private String reference() {
        String own = project.content().iatiIdentifier();
        return project.content().parties().stream()
                .map(ProjectParty::reference)
                .filter(reference -> !reference.isEmpty() && own.startsWith(reference + "-"))
                .findFirst()
                .orElseGet(() -> own.lastIndexOf('-') > 0 ? own.substring(0, own.lastIndexOf('-')) : own);
    }

    private void writeParty(XMLStreamWriter xml, ProjectParty party) throws XMLStreamException {
        xml.writeStartElement("participating-org");
        if (!party.reference().isEmpty()) {
            xml.writeAttribute("ref", party.reference());
        }
        xml.writeAttribute("role", Integer.toString(party.role().iati()));
        narrative(
                xml,
                party.organisationId() == null
                        ? party.name()
                        : names.getOrDefault(party.organisationId(), party.name()));
        xml.writeEndElement();
    }

    private void writePeriod(XMLStreamWriter xml, ProjectContent content) throws XMLStreamException {
        boolean begun = content.iatiStatus() != IatiStatus.PIPELINE && content.iatiStatus() != IatiStatus.CANCELLED;
        boolean over = content.iatiStatus() == IatiStatus.FINALISATION || content.iatiStatus() == IatiStatus.CLOSED;
        if (content.start().isPresent()) {
            DayOrMonth start = content.start().get();
            writeDate(xml, begun ? ACTUAL_START : PLANNED_START, start.first(), start);
        }
        if (content.end().isPresent()) {
            DayOrMonth end = content.end().get();
            writeDate(xml, over ? ACTUAL_END : PLANNED_END, end.last(), end);
        }
    }

    private static void writeDate(XMLStreamWriter xml, String type, LocalDate day, DayOrMonth known)
            throws XMLStreamException {
        xml.writeStartElement("activity-date");
        xml.writeAttribute("type", type);
        xml.writeAttribute("iso-date", day.toString());
        if (known.day() == null) {
            narrative(xml, known.toString());
        }
        xml.writeEndElement();
    }

    /** A budget of IATI has an amount and a period of at most one year; what has not is no part of the report. */
    private static void writeBudget(XMLStreamWriter xml, BudgetLine line, ProjectContent content)
            throws XMLStreamException {
        if (line.amount() == null || content.start().isEmpty() || content.end().isEmpty()) {
            return;
        }
        LocalDate start = content.start().get().first();
        if (content.end().get().last().isAfter(start.plusYears(1).minusDays(1))) {
            return;
        }
        xml.writeStartElement("budget");
        xml.writeAttribute("type", ONE);
        xml.writeAttribute("status", ONE);
        xml.writeEmptyElement("period-start");
        xml.writeAttribute("iso-date", start.toString());
        xml.writeEmptyElement("period-end");
        xml.writeAttribute("iso-date", content.end().get().last().toString());
        xml.writeStartElement("value");
        xml.writeAttribute("currency", line.currency());
        xml.writeAttribute("value-date", start.toString());
        xml.writeCharacters(line.amount().toPlainString());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** Each output is a result of type 1 (output) with one indicator: its number (measure 1, unit), or words alone (measure 5, qualitative). */
    private static void writeResults(XMLStreamWriter xml, ProjectContent content) throws XMLStreamException {
        for (ProjectOutput output : content.outputs()) {
            xml.writeStartElement("result");
            xml.writeAttribute("type", ONE);
            narrated(xml, "title", output.title());
            xml.writeStartElement("indicator");
            xml.writeAttribute("measure", output.number() == null ? QUALITATIVE : ONE);
            narrated(xml, "title", output.unit().isEmpty() ? output.title() : output.unit());
            if (output.number() != null
                    && content.start().isPresent()
                    && content.end().isPresent()) {
                xml.writeStartElement("period");
                xml.writeEmptyElement("period-start");
                xml.writeAttribute("iso-date", content.start().get().first().toString());
                xml.writeEmptyElement("period-end");
                xml.writeAttribute("iso-date", content.end().get().last().toString());
                xml.writeEmptyElement("actual");
                xml.writeAttribute("value", output.number().toString());
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndElement();
        }
    }

    private static void narrated(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        narrative(xml, text);
        xml.writeEndElement();
    }

    private static void narrative(XMLStreamWriter xml, String text) throws XMLStreamException {
        element(xml, "narrative", text);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    /** For a test that reads it. */
    @Override
    public String toString() {
        return new String(xml(), StandardCharsets.UTF_8);
    }
}

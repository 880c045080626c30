package org.spona.platform.files.extraction;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The text of office documents (ECMA-376, OpenDocument) and of plain text; a slide, or all shared texts of a workbook, are a page. */
final class OfficeText {

    /** Elements after which words do not run together. */
    private static final Set<String> ENDS = Set.of("p", "h", "br", "tab", "tc", "si", "table-cell", "line-break");

    private static final Pattern NUMBER = Pattern.compile("\\D+");

    private OfficeText() {}

    /** The pages of a file of this kind. */
    static List<String> pages(String kind, File file) throws IOException {
        if (kind.equals("TXT")) {
            return List.of(Files.readString(file.toPath()));
        }
        Pattern names = Pattern.compile(
                switch (kind) {
                    case "DOCX" -> "word/(document|footnotes|endnotes)\\.xml";
                    case "XLSX" -> "xl/sharedStrings\\.xml";
                    case "PPTX" -> "ppt/slides/slide\\d+\\.xml";
                    default -> "content\\.xml";
                });
        try (ZipFile zip = new ZipFile(file)) {
            List<String> texts = new ArrayList<>();
            for (ZipEntry part : parts(zip, names)) {
                if (texts.size() < TextExtraction.MOST_PAGES) {
                    texts.add(text(zip, part));
                }
            }
            return kind.equals("PPTX") ? texts : List.of(String.join(" ", texts));
        }
    }

    private static List<ZipEntry> parts(ZipFile zip, Pattern names) {
        List<ZipEntry> parts = new ArrayList<>(zip.stream()
                .filter(part -> names.matcher(part.getName()).matches())
                .toList());
        parts.sort(Comparator.<ZipEntry>comparingInt(part -> number(part.getName()))
                .thenComparing(ZipEntry::getName));
        return parts;
    }

    private static int number(String name) {
        String digits = NUMBER.matcher(name).replaceAll("");
        return digits.isEmpty() || digits.length() > 6 ? 0 : Integer.parseInt(digits);
    }

    private static String text(ZipFile zip, ZipEntry part) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var text = new StringBuilder();
        try (InputStream content = zip.getInputStream(part)) {
            XMLStreamReader xml = factory.createXMLStreamReader(content);
            while (xml.hasNext() && text.length() < TextExtraction.MOST_LETTERS) {
                switch (xml.next()) {
                    case XMLStreamConstants.CHARACTERS -> text.append(xml.getText());
                    case XMLStreamConstants.END_ELEMENT -> {
                        if (ENDS.contains(xml.getLocalName())) {
                            text.append(' ');
                        }
                    }
                    default -> {}
                }
            }
        } catch (XMLStreamException unreadable) {
            throw new IOException(unreadable);
        }
        return text.toString();
    }
}

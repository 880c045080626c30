package org.spona.platform.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A page as a text document (ISO/IEC 29500) with headings, lists and tables of its own, to be worked on. */
final class DocxFile {

    private static final Set<String> BLOCKS = Set.of(
            "h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "ul", "ol", "li", "blockquote", "pre", "table", "hr");

    private final XWPFDocument docx = new XWPFDocument();
    private final DocxLists lists = new DocxLists(docx);

    private DocxFile() {}

    static void write(Document page, OutputStream file) throws IOException {
        var written = new DocxFile();
        try (XWPFDocument docx = written.docx) {
            Element root = page.getDocumentElement();
            written.prepare(page.getElementsByTagName("title").item(0).getTextContent(), root.getAttribute("lang"));
            written.flow(page.getElementsByTagName("body").item(0), "Normal");
            docx.write(file);
        }
    }

    private void prepare(String title, String language) throws IOException {
        CoreProperties properties = docx.getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator("");
        try (InputStream styles = Objects.requireNonNull(DocxFile.class.getResourceAsStream("/document/styles.xml"))) {
            var parsed = StylesDocument.Factory.parse(styles).getStyles();
            parsed.getDocDefaults().getRPrDefault().getRPr().getLangArray(0).setVal(language);
            docx.createStyles().setStyles(parsed);
            properties.getUnderlyingProperties().setLanguageProperty(Optional.of(language));
        } catch (XmlException never) {
            throw new IOException(never);
        }
        number();
    }

    private void flow(Node parent, String style) {
        flow(parent, () -> {
            XWPFParagraph paragraph = docx.createParagraph();
            paragraph.setStyle(style);
            return paragraph;
        });
    }

    /** What stands in an element: its blocks, and its text in paragraphs of their own. */
    private void flow(Node parent, Supplier<XWPFParagraph> paragraphs) {
        DocxText open = null;
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && BLOCKS.contains(element.getTagName())) {
                open = null;
                block(element, paragraphs);
            } else if (open != null || !child.getTextContent().isBlank()) {
                open = open == null ? new DocxText(paragraphs.get()) : open;
                open.add(child);
            }
        }
    }

    private void block(Element element, Supplier<XWPFParagraph> paragraphs) {
        switch (element.getTagName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                flow(element, "Heading" + element.getTagName().charAt(1));
            case "ul" -> lists.write(0, () -> flow(element, paragraphs));
            case "ol" -> lists.write(start(element), () -> flow(element, paragraphs));
            case "li" -> flow(element, lists.item());
            case "blockquote" -> flow(element, "Quote");
            case "pre" -> flow(element, "Code");
            case "hr" -> docx.createParagraph().setStyle("Rule");
            case "table" -> table(element);
            default -> flow(element, paragraphs);
        }
    }

    private void table(Element element) {
        NodeList rows = element.getElementsByTagName("tr");
        XWPFTable table = docx.createTable(1, cells(rows.item(0)).size());
        table.setStyleID(element.getAttribute("class").equals("facts") ? "Facts" : "Table");
        table.setWidth("100%");
        for (int number = 0; number < rows.getLength(); number++) {
            XWPFTableRow row = number == 0 ? table.getRow(0) : table.createRow();
            row.setRepeatHeader(rows.item(number).getParentNode().getNodeName().equals("thead"));
            List<XWPFTableCell> written = row.getTableCells();
            List<Element> cells = cells(rows.item(number));
            for (int column = 0; column < cells.size(); column++) {
                XWPFParagraph paragraph = written.get(column).getParagraphArray(0);
                paragraph.setStyle(cells.get(column).getTagName().equals("th") ? "TableHead" : "TableText");
                new DocxText(paragraph).add(cells.get(column));
            }
        }
        // Two tables beside each other would be one.
        docx.createParagraph().setStyle("AfterTable");
    }

    /** A list may begin with 0, which no list of the format does; the parser takes at most nine digits. */
    private static int start(Element list) {
        String start = list.getAttribute("start");
        return start.isEmpty() ? 1 : Math.max(1, Integer.parseInt(start));
    }

    private static List<Element> cells(Node row) {
        List<Element> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
            if (cell instanceof Element element) {
                cells.add(element);
            }
        }
        return cells;
    }

    /** A4, with the number of each page below it. */
    private void number() {
        var section = docx.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(11906));
        section.getPgSz().setH(BigInteger.valueOf(16838));
        XWPFParagraph footer = docx.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setStyle("Footer");
        footer.getCTP().addNewFldSimple().setInstr("PAGE");
        footer.createRun().setText(" / ");
        footer.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }
}

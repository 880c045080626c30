package org.spona.regulations.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.spona.platform.office.DocxArchive;
import org.spona.platform.office.DocxNumbering;
import org.spona.platform.office.DocxStyles;
import org.spona.platform.office.DocxStyles.Style;
import org.spona.platform.office.XmlWalk;

/** Goes through the text of a document, or its notes, and takes what a reader sees once all changes are accepted. */
final class DocxBody implements XmlWalk.Visitor {

    /** What was deleted or moved away, what repeats a drawing for older programs, codes of fields, and separators of notes. */
    private static final Set<String> UNSEEN = Set.of(
            "del",
            "moveFrom",
            "Fallback",
            "instrText",
            "delText",
            "delInstrText",
            "pPrChange",
            "rPrChange",
            "sectPrChange",
            "tblPrChange",
            "trPrChange",
            "tcPrChange",
            "numberingChange",
            "sectPr");

    private final SourceText source;
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final Set<Doubt> doubts;
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private final Deque<TableCells> tables = new ArrayDeque<>();
    private final Deque<StringBuilder> cells = new ArrayDeque<>();
    private int unseen;
    private boolean inParagraphProperties;
    private boolean inMark;
    private boolean inText;

    /** Text whose paragraph mark was deleted: it goes on in the next. */
    private String carried = "";

    /** A paragraph so far. A text box has paragraphs within one. */
    private static final class Paragraph {
        private final StringBuilder text = new StringBuilder();
        private final int tablesAround;
        private Style style = Style.PLAIN;
        private String list = "";
        private String level = "";
        private boolean emphasised;
        private boolean runBold;
        private int boldLetters;
        private boolean unmarked;

        Paragraph(int tablesAround) {
            this.tablesAround = tablesAround;
        }
    }

    DocxBody(SourceText source, DocxStyles styles, DocxNumbering numbering, Set<Doubt> doubts) {
        this.source = source;
        this.styles = styles;
        this.numbering = numbering;
        this.doubts = doubts;
    }

    @Override
    public void begin(String name, XMLStreamReader element) {
        if (name.equals("del") && inMark && !open.isEmpty()) {
            open.getFirst().unmarked = true;
        }
        if (UNSEEN.contains(name)) {
            unseen++;
        }
        if (unseen > 0) {
            return;
        }
        switch (name) {
            case "p" -> open.push(new Paragraph(tables.size()));
            case "pPr" -> inParagraphProperties = true;
            case "rPr" -> inMark = inParagraphProperties;
            case "t" -> inText = true;
            case "tab", "ptab" -> write(inParagraphProperties ? "" : "\t");
            case "br", "cr" -> write(XmlWalk.attribute(element, "type").isEmpty() ? "\n" : " ");
            case "noBreakHyphen" -> write("-");
            case "sym" -> write("–");
            case "tbl" -> {
                tables.push(new TableCells());
                cells.push(new StringBuilder());
            }
            case "tr" -> {
                if (!tables.isEmpty()) {
                    tables.getFirst().beginRow();
                }
            }
            default -> {
                if (!open.isEmpty()) {
                    property(name, XmlWalk.attribute(element, "val"), open.getFirst());
                }
            }
        }
    }

    private void property(String name, String value, Paragraph paragraph) {
        switch (name) {
            case "pStyle" -> paragraph.style = styles.get(value);
            case "numId" -> paragraph.list = value;
            case "ilvl" -> paragraph.level = value;
            case "jc" -> paragraph.emphasised |= inParagraphProperties && value.equals("center");
            case "outlineLvl" -> paragraph.emphasised |= !value.equals("9");
            case "r" -> paragraph.runBold = false;
            case "b" -> paragraph.runBold = !inParagraphProperties && DocxArchive.isOn(value);
            default -> {}
        }
    }

    @Override
    public void words(String text) {
        if (inText && unseen == 0) {
            write(text);
        }
    }

    @Override
    public void end(String name) {
        if (UNSEEN.contains(name)) {
            unseen--;
            return;
        }
        if (unseen > 0) {
            return;
        }
        switch (name) {
            case "t" -> inText = false;
            case "rPr" -> inMark = false;
            case "pPr" -> inParagraphProperties = false;
            case "p" -> endParagraph();
            case "body", "footnote", "endnote" -> {
                source.add(carried, false, doubts);
                carried = "";
            }
            case "tc" -> {
                if (!tables.isEmpty()) {
                    tables.getFirst().add(cells.getFirst().toString());
                    cells.getFirst().setLength(0);
                }
            }
            case "tbl" -> endTable();
            default -> {}
        }
    }

    private void write(String text) {
        if (!open.isEmpty()) {
            Paragraph paragraph = open.getFirst();
            paragraph.text.append(text);
            paragraph.boldLetters += paragraph.runBold ? SourceText.letters(text) : 0;
        }
    }

    private void endParagraph() {
        if (open.isEmpty()) {
            return;
        }
        Paragraph paragraph = open.pop();
        String text = carried + paragraph.text;
        carried = "";
        if (paragraph.unmarked) {
            carried = text;
            return;
        }
        String list = paragraph.list.isEmpty() ? paragraph.style.list() : paragraph.list;
        String level = paragraph.level.isEmpty() ? paragraph.style.level() : paragraph.level;
        String number = numbering.next(list, level);
        int letters = SourceText.letters(paragraph.text);
        boolean emphasised = paragraph.emphasised
                || paragraph.style.emphasised()
                || (letters > 0 && paragraph.boldLetters * 2 > letters);
        if (!tables.isEmpty() && paragraph.tablesAround == tables.size()) {
            cells.getFirst().append(number).append(text).append('\n');
        } else {
            source.add(number + text, emphasised, doubts);
        }
    }

    /** A table within another is a part of its cell. */
    private void endTable() {
        if (tables.isEmpty()) {
            return;
        }
        TableCells table = tables.pop();
        cells.pop();
        if (tables.isEmpty()) {
            table.addTo(source, doubts);
        } else {
            cells.getFirst().append(table.text()).append('\n');
        }
    }
}

package org.spona.cooperation.matrix;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamReader;
import org.spona.platform.office.DocxArchive;
import org.spona.platform.office.DocxNumbering;
import org.spona.platform.office.DocxStyles;
import org.spona.platform.office.XmlWalk;

/** The tables of a text document (ECMA-376, part 1, 17.4), with automatic numbers; of changes that were tracked both sides are kept. */
final class DocxTables implements XmlWalk.Visitor {

    /** What repeats a drawing for older programs, and codes of fields. */
    private static final Set<String> UNSEEN =
            Set.of("Fallback", "instrText", "delInstrText", "pPrChange", "rPrChange", "sectPr");

    private static final int MOST_SPAN = 100;

    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final List<SourceTable> tables = new ArrayList<>();
    private final Deque<TableBuilder> open = new ArrayDeque<>();
    private final Deque<Cell> cells = new ArrayDeque<>();
    private final StringBuilder paragraph = new StringBuilder();
    private final StringBuilder earlier = new StringBuilder();
    private String title = "";
    private String style = "";
    private String list = "";
    private String level = "";
    private int unseen;
    private int deleted;
    private int inserted;
    private boolean inText;

    /** A cell so far. */
    private static final class Cell {
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder before = new StringBuilder();
        private int span = 1;
    }

    private DocxTables(DocxStyles styles, DocxNumbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    /** Whether a package is a text document. */
    static boolean isDocument(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry(DocxArchive.DOCUMENT) != null;
        } catch (ZipException broken) {
            throw new UnreadableTable(TableRefusal.UNREADABLE);
        }
    }

    static List<SourceTable> of(Path file) throws IOException {
        try (DocxArchive document = DocxArchive.open(file)) {
            var styles = new DocxStyles();
            var numbering = new DocxNumbering();
            document.read("word/styles.xml", styles);
            document.read("word/numbering.xml", numbering);
            var found = new DocxTables(styles, numbering);
            document.read(DocxArchive.DOCUMENT, found);
            return found.tables;
        }
    }

    @Override
    public void begin(String name, XMLStreamReader element) {
        unseen += UNSEEN.contains(name) ? 1 : 0;
        if (unseen > 0) {
            return;
        }
        String value = XmlWalk.attribute(element, "val");
        switch (name) {
            case "tbl" -> open.push(new TableBuilder(title));
            case "tr" -> {
                if (!open.isEmpty()) {
                    open.getFirst().row();
                }
            }
            case "tc" -> cells.push(new Cell());
            case "gridSpan" -> {
                if (!cells.isEmpty() && value.matches("\\d{1,3}")) {
                    cells.getFirst().span = Math.clamp(Integer.parseInt(value), 1, MOST_SPAN);
                }
            }
            case "pStyle" -> style = value;
            case "numId" -> list = value;
            case "ilvl" -> level = value;
            case "del", "moveFrom" -> deleted++;
            case "ins", "moveTo" -> inserted++;
            case "t", "delText" -> inText = true;
            case "tab" -> write(" ");
            case "br", "cr" -> write("\n");
            case "noBreakHyphen" -> write("-");
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
            case "t", "delText" -> inText = false;
            case "del", "moveFrom" -> deleted--;
            case "ins", "moveTo" -> inserted--;
            case "p" -> endParagraph();
            case "tc" -> endCell();
            case "tbl" -> endTable();
            default -> {}
        }
    }

    private void write(String text) {
        if (deleted == 0) {
            paragraph.append(text);
        }
        if (inserted == 0) {
            earlier.append(text);
        }
    }

    private void endParagraph() {
        DocxStyles.Style its = styles.get(style);
        String number = numbering.next(list.isEmpty() ? its.list() : list, level.isEmpty() ? its.level() : level);
        if (!cells.isEmpty()) {
            cells.getFirst().text.append(number).append(paragraph).append('\n');
            cells.getFirst().before.append(number).append(earlier).append('\n');
        } else if (!paragraph.toString().isBlank()) {
            title = CellText.lines(paragraph.toString());
        }
        paragraph.setLength(0);
        earlier.setLength(0);
        style = "";
        list = "";
        level = "";
    }

    private void endCell() {
        if (cells.isEmpty() || open.isEmpty()) {
            return;
        }
        Cell cell = cells.pop();
        open.getFirst()
                .cell(new SourceCell(CellText.lines(cell.text.toString()), CellText.lines(cell.before.toString())));
        for (int beyond = 1; beyond < cell.span; beyond++) {
            open.getFirst().cell(SourceCell.EMPTY);
        }
    }

    /** A table within another is a part of its cell. */
    private void endTable() {
        if (open.isEmpty()) {
            return;
        }
        TableBuilder table = open.pop();
        if (open.isEmpty()) {
            tables.add(table.build());
            title = "";
        } else if (!cells.isEmpty()) {
            cells.getFirst().text.append(table.text()).append('\n');
            cells.getFirst().before.append(table.text()).append('\n');
        }
    }
}

package org.spona.platform.document;

import java.net.URI;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The running text of a paragraph of a text document. */
final class DocxText {

    private static final String CODE = "Courier New";

    private final XWPFParagraph paragraph;

    /** Whether a blank at the beginning of what follows would be one too many. */
    private boolean atStart = true;

    DocxText(XWPFParagraph paragraph) {
        this.paragraph = paragraph;
    }

    /** How letters look and where they lead. */
    private record Look(boolean bold, boolean italic, boolean code, boolean verbatim, String address) {

        static final Look PLAIN = new Look(false, false, false, false, "");

        Look within(Element element) {
            return switch (element.getTagName()) {
                case "strong" -> new Look(true, italic, code, verbatim, address);
                case "em" -> new Look(bold, true, code, verbatim, address);
                case "code" -> new Look(bold, italic, true, isPreformatted(element), address);
                case "a" -> new Look(bold, italic, code, verbatim, element.getAttribute("href"));
                default -> this;
            };
        }

        private static boolean isPreformatted(Node element) {
            return element.getParentNode().getNodeName().equals("pre");
        }
    }

    /** Adds what stands in an element, or a text. */
    void add(Node node) {
        add(node, Look.PLAIN);
    }

    private void add(Node node, Look look) {
        switch (node) {
            case Element element when element.getTagName().equals("br") -> breakLine();
            case Element element -> {
                Look within = look.within(element);
                for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                    add(child, within);
                }
            }
            default -> {
                if (look.verbatim) {
                    verbatim(node.getTextContent(), look);
                } else {
                    words(node.getTextContent(), look);
                }
            }
        }
    }

    private void verbatim(String text, Look look) {
        String[] lines = text.stripTrailing().split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                breakLine();
            }
            run(lines[line], look);
        }
    }

    /** Blanks and ends of lines in a page are one blank. */
    private void words(String text, Look look) {
        String words = text.replaceAll("[ \t\n]++", " ");
        run(atStart ? words.replaceFirst("^ ", "") : words, look);
        atStart = words.isEmpty() ? atStart : words.endsWith(" ");
    }

    private void breakLine() {
        paragraph.createRun().addBreak();
        atStart = true;
    }

    private void run(String text, Look look) {
        if (text.isEmpty()) {
            return;
        }
        XWPFRun run = leads(look.address) ? paragraph.createHyperlinkRun(look.address) : paragraph.createRun();
        run.setText(text);
        run.setBold(look.bold);
        run.setItalic(look.italic);
        if (look.code) {
            run.setFontFamily(CODE);
        }
        if (leads(look.address)) {
            run.setStyle("Hyperlink");
        }
    }

    /** Whether an address is one for the format, which takes none that is not a URI. */
    private static boolean leads(String address) {
        try {
            return URI.create(address).isAbsolute();
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}

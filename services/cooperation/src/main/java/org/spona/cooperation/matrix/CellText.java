package org.spona.cooperation.matrix;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.spona.platform.text.WrittenText;

/** The text of a cell: its paragraphs as lines, whatever marked them. */
final class CellText {

    private static final Pattern TAG =
            Pattern.compile("</?(?:p|br|ul|ol|li|div|span|b|i|strong|em|td|tr)\\b[^<>]{0,200}>");
    private static final Pattern BLOCK = Pattern.compile("p|br|ul|ol|li|div|h[1-6]|tr|td");

    private CellText() {}

    /** A cell that was written as plain text, or with tags that a program has left in it. */
    static String of(String written) {
        return lines(
                TAG.matcher(written.toLowerCase(Locale.ROOT)).find()
                        ? ofHtml(Jsoup.parseBodyFragment(written).body())
                        : written);
    }

    /** What an element shows, a line for each of its blocks. */
    static String ofHtml(Element element) {
        var text = new StringBuilder();
        element.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(words.getWholeText().replaceAll("[\\r\\n\\t]", " "));
                } else if (isBlock(node)) {
                    text.append('\n');
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (isBlock(node)) {
                    text.append('\n');
                }
            }
        });
        return lines(text.toString());
    }

    private static boolean isBlock(Node node) {
        return node instanceof Element element
                && BLOCK.matcher(element.normalName()).matches();
    }

    /** The lines of a text in which something stands, each without what nobody sees. */
    static String lines(String text) {
        return text.lines()
                .map(line -> WrittenText.line(WrittenText.clean(line)))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}

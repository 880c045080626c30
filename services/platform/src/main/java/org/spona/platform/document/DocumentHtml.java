package org.spona.platform.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.spona.platform.document.Document.Block;
import org.springframework.web.util.HtmlUtils;

/**
 * A document as a page in XHTML: the one shape from which both sorts of files are made. It refers to nothing outside but by links, and is
 * well-formed XML, whatever was written.
 */
final class DocumentHtml {

    private final boolean formatted;
    private final StringBuilder page = new StringBuilder();

    private DocumentHtml(boolean formatted) {
        this.formatted = formatted;
    }

    /** With what people wrote as they formatted it. */
    static String formatted(Document document) {
        return new DocumentHtml(true).page(document);
    }

    /** With what people wrote as they typed it, for a text that is too much otherwise. */
    static String plain(Document document) {
        return new DocumentHtml(false).page(document);
    }

    private String page(Document document) {
        page.append("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"").append(escaped(document.language()));
        page.append("\"><head>");
        element("title", document.title());
        page.append("<meta name=\"subject\" content=\"")
                .append(escaped(document.title()))
                .append("\"/></head><body>");
        element("h1", document.title());
        document.blocks().forEach(this::block);
        page.append("<hr/>");
        element("p", document.source());
        page.append("</body></html>");
        return page.codePoints()
                .filter(DocumentHtml::isOfXml)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void block(Block block) {
        switch (block) {
            case Document.Heading(String text) -> element("h2", text);
            case Document.Paragraph(String text) -> lines(text);
            case Document.Written(String html, String plain) -> {
                if (formatted) {
                    page.append("<div>").append(html).append("</div>");
                } else {
                    plain.lines().filter(line -> !line.isBlank()).forEach(line -> element("p", line));
                }
            }
            case Document.Facts(List<Document.Fact> facts) -> {
                page.append("<table class=\"facts\"><tbody>");
                facts.forEach(fact -> page.append("<tr><th scope=\"row\">")
                        .append(escaped(fact.label()))
                        .append("</th><td>")
                        .append(escaped(fact.value()))
                        .append("</td></tr>"));
                page.append("</tbody></table>");
            }
            case Document.Table(List<String> head, List<List<String>> rows) -> {
                page.append("<table class=\"listed\"><thead>");
                row("th", head);
                page.append("</thead><tbody>");
                rows.forEach(row -> row("td", row));
                page.append("</tbody></table>");
            }
            case Document.References(List<Document.Reference> references) -> {
                page.append("<ul>");
                references.forEach(this::reference);
                page.append("</ul>");
            }
        }
    }

    private void reference(Document.Reference reference) {
        page.append("<li>").append(escaped(reference.word())).append(": <a href=\"");
        page.append(escaped(reference.address()))
                .append("\">")
                .append(escaped(reference.title()))
                .append("</a>, ");
        page.append(escaped(reference.address())).append("</li>");
    }

    private void row(String cell, List<String> texts) {
        page.append("<tr>");
        texts.forEach(text -> page.append('<')
                .append(cell)
                .append('>')
                .append(text.lines().map(DocumentHtml::escaped).collect(Collectors.joining("<br/>")))
                .append("</")
                .append(cell)
                .append('>'));
        page.append("</tr>");
    }

    private void lines(String text) {
        page.append("<p>")
                .append(text.lines().map(DocumentHtml::escaped).collect(Collectors.joining("<br/>")))
                .append("</p>");
    }

    private void element(String name, String text) {
        page.append('<').append(name).append('>').append(escaped(text));
        page.append("</").append(name).append('>');
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

    /** XML 1.0, section 2.2; a surrogate alone is no character either. */
    private static boolean isOfXml(int letter) {
        return (letter >= 0x20 && letter <= 0xD7FF)
                || (letter >= 0xE000 && letter <= 0xFFFD)
                || letter >= 0x10000
                || letter == '\n'
                || letter == '\t';
    }
}

package org.spona.regulations.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.spona.platform.office.AutomaticNumber;

/** The paragraphs of a web page or of what a word processor puts on the clipboard. Rows of a table stay together; notes are marked as such. */
final class HtmlParagraphs implements NodeVisitor {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "li",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "pre",
            "section",
            "article",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "header",
            "footer",
            "main",
            "center",
            "hr",
            "body",
            "table",
            "caption",
            "form");
    private static final Set<String> BOLD = Set.of("b", "strong", "h1", "h2", "h3", "h4", "h5", "h6", "center");
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "head", "template", "noscript", "del", "svg", "select", "textarea", "iframe");
    private static final Pattern EMPHASIS =
            Pattern.compile("text-align:\\s*center|font-weight:\\s*(?:bold|[6-9]00)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTE =
            Pattern.compile("ftn\\d|footnote|endnote|edn\\d|fusnot", Pattern.CASE_INSENSITIVE);
    private static final int MOST_NUMBER = 9999;

    private final SourceText source = new SourceText();
    private final StringBuilder text = new StringBuilder();
    private final Deque<TableCells> tables = new ArrayDeque<>();
    private final Deque<Integer> numbers = new ArrayDeque<>();
    private int unseen;
    private int notes;
    private int emphasisedLetters;
    private int emphasis;

    private HtmlParagraphs() {}

    static SourceText of(String html) {
        if (html.length() > 4 * SourceText.MOST_CHARACTERS) {
            throw new UnreadableAct(ReadingRefusal.TOO_LARGE);
        }
        Document page = Jsoup.parse(html);
        var paragraphs = new HtmlParagraphs();
        page.traverse(paragraphs);
        paragraphs.endParagraph();
        return paragraphs.source;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            begin(element);
        } else if (node instanceof TextNode words && unseen == 0) {
            String written = words.getWholeText().replaceAll("[\\r\\n\\t]", " ");
            text.append(written);
            emphasisedLetters += emphasis > 0 ? SourceText.letters(written) : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            end(element);
        }
    }

    private void begin(Element element) {
        String name = element.normalName();
        if (UNSEEN.contains(name)) {
            unseen++;
        }
        if (BLOCKS.contains(name)) {
            endParagraph();
        }
        emphasis += isEmphasised(element) ? 1 : 0;
        notes += isNote(element) ? 1 : 0;
        switch (name) {
            case "br" -> text.append('\n');
            case "table" -> tables.push(new TableCells());
            case "tr" -> {
                if (!tables.isEmpty()) {
                    tables.getFirst().beginRow();
                }
            }
            case "ol" -> numbers.push(start(element));
            case "ul" -> numbers.push(0);
            case "li" -> text.append(number(element));
            default -> {}
        }
    }

    private void end(Element element) {
        String name = element.normalName();
        switch (name) {
            case "td", "th" -> {
                if (!tables.isEmpty()) {
                    tables.getFirst().add(taken());
                }
            }
            case "table" -> endTable();
            case "ol", "ul" -> {
                endParagraph();
                numbers.poll();
            }
            default -> {
                if (BLOCKS.contains(name)) {
                    endParagraph();
                }
            }
        }
        emphasis -= isEmphasised(element) ? 1 : 0;
        notes -= isNote(element) ? 1 : 0;
        unseen -= UNSEEN.contains(name) ? 1 : 0;
    }

    private void endParagraph() {
        if (!tables.isEmpty()) {
            text.append('\n');
            return;
        }
        int letters = SourceText.letters(text);
        boolean emphasised = letters > 0 && emphasisedLetters * 2 > letters;
        source.add(taken(), emphasised, doubts());
    }

    private void endTable() {
        if (tables.isEmpty()) {
            return;
        }
        TableCells table = tables.pop();
        String beside = taken();
        if (tables.isEmpty()) {
            table.addTo(source, doubts());
            source.add(beside, false, doubts());
        } else {
            text.append(table.text()).append('\n').append(beside);
        }
    }

    private Set<Doubt> doubts() {
        return notes > 0 ? Set.of(Doubt.FOOTNOTE) : Set.of();
    }

    private String taken() {
        String all = text.toString();
        text.setLength(0);
        emphasisedLetters = 0;
        return all;
    }

    /** What a browser writes before an item. */
    private String number(Element item) {
        Integer number = numbers.poll();
        if (number == null || number == 0) {
            if (number != null) {
                numbers.push(0);
            }
            return "– ";
        }
        numbers.push(number + 1);
        Element list = item.parent();
        String type = list == null ? "" : list.attr("type");
        return switch (type) {
            case "a" -> AutomaticNumber.letter(number) + ") ";
            case "A" -> AutomaticNumber.letter(number).toUpperCase(Locale.ROOT) + ") ";
            case "i" -> AutomaticNumber.roman(number).toLowerCase(Locale.ROOT) + ") ";
            case "I" -> AutomaticNumber.roman(number) + ". ";
            default -> number + ". ";
        };
    }

    private static int start(Element list) {
        String start = list.attr("start");
        return start.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(start), 1, MOST_NUMBER) : 1;
    }

    private static boolean isEmphasised(Element element) {
        return BOLD.contains(element.normalName())
                || element.attr("align").equalsIgnoreCase("center")
                || EMPHASIS.matcher(element.attr("style")).find();
    }

    private static boolean isNote(Element element) {
        return switch (element.normalName()) {
            case "div" ->
                NOTE.matcher(element.id()).find()
                        || NOTE.matcher(element.className()).find()
                        || NOTE.matcher(element.attr("style")).find();
            case "li" -> NOTE.matcher(element.id()).find();
            default -> false;
        };
    }
}

package org.spona.platform.text;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.Renderer;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.springframework.web.util.HtmlUtils;

/**
 * Turns Markdown (CommonMark) that people wrote into HTML that may stand in a page: their HTML is shown as text, links lead
 * only to web, mail and telephone addresses, images become links. Whoever does not know Markdown sees what she typed or pasted: lines end
 * where she ended them, an indented line is a paragraph, and {@link OfficeText}. Numbers of official gazettes become links
 * ({@link GazetteLinks}). A text beyond {@link MarkdownBounds} is shown as it was
 * written, every character of it: whatever the text, there is an answer of bounded size in bounded time.
 */
public final class Markdown {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private static final int HIGHEST_HEADING = 2;
    private static final int LOWEST_HEADING = 6;

    /** All of CommonMark but code by indentation, which is how people begin a paragraph; and tables (GitHub Flavored Markdown, 4.10). */
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(
                    Heading.class,
                    HtmlBlock.class,
                    ThematicBreak.class,
                    FencedCodeBlock.class,
                    BlockQuote.class,
                    ListBlock.class))
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(MarkdownBounds.DEPTH)
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto", "tel")))
            .softbreak("<br />\n")
            .extensions(EXTENSIONS)
            .attributeProviderFactory(context -> Markdown::markLink)
            .build();

    private static final TextContentRenderer TEXT_RENDERER = TextContentRenderer.builder()
            .extensions(EXTENSIONS)
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build();

    private Markdown() {}

    /** The text as safe HTML, as written. */
    public static String toHtml(String markdown) {
        return toHtml(markdown, UnaryOperator.identity());
    }

    /**
     * The text as safe HTML.
     *
     * @param words what to make of running text, such as writing it in another script; code and addresses stay
     */
    public static String toHtml(String markdown, UnaryOperator<String> words) {
        return parsed(markdown)
                .flatMap(document -> {
                    document.accept(new ImagesToLinks());
                    document.accept(new Words(words));
                    document.accept(new HeadingsUnderPage(document));
                    document.accept(new GazetteLinks());
                    return rendered(RENDERER, document, MarkdownBounds.growth(markdown));
                })
                .orElseGet(() -> plainHtml(words.apply(markdown)));
    }

    /** The text without its marks, for an index; an empty line stands between headings, paragraphs and lines of a list. */
    public static String toText(String markdown) {
        return parsed(markdown)
                .flatMap(document -> {
                    document.accept(new ListsToParagraphs());
                    return rendered(TEXT_RENDERER, document, MarkdownBounds.growth(markdown));
                })
                .orElse(markdown)
                .strip();
    }

    /**
     * The text as a plain mail writes it: without its marks, each address at the end of its paragraph.
     *
     * @param home the address of Spona, below which the text's own links lead
     */
    public static String toMail(String markdown, String home) {
        return parsed(markdown)
                .flatMap(document -> {
                    document.accept(new LinksToAddresses(home));
                    return rendered(TEXT_RENDERER, document, MarkdownBounds.growth(markdown));
                })
                .orElse(markdown)
                .strip();
    }

    private static Optional<Node> parsed(String markdown) {
        return Optional.of(markdown)
                .filter(MarkdownBounds::allowParsing)
                .map(OfficeText::toMarkdown)
                .filter(MarkdownBounds::allowParsing)
                .map(PARSER::parse)
                .filter(MarkdownBounds::allowRendering);
    }

    private static Optional<String> rendered(Renderer renderer, Node document, int most) {
        try {
            var text = new BoundedText(most);
            renderer.render(document, text);
            return Optional.of(text.toString());
        } catch (BoundedText.TooLong beyond) {
            return Optional.empty();
        }
    }

    /** What was written, line by line. */
    private static String plainHtml(String text) {
        return text.lines()
                .map(line -> HtmlUtils.htmlEscape(line, StandardCharsets.UTF_8.name()))
                .collect(Collectors.joining("<br />\n", "<p>", "</p>\n"));
    }

    /** Other sites do not learn where their reader comes from, and gain nothing with search engines. */
    private static void markLink(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Link) {
            var address = attributes.getOrDefault("href", "");
            if (address.startsWith("http:") || address.startsWith("https:")) {
                attributes.put("rel", "noopener nofollow");
            } else {
                attributes.remove("rel");
            }
        }
    }

    /** An image elsewhere would tell its server who reads, and the pages' content policy forbids it. */
    private static final class ImagesToLinks extends AbstractVisitor {

        @Override
        public void visit(Image image) {
            visitChildren(image);
            if (isInLink(image)) {
                // A link has no link in it: what is said of the image stays.
                while (image.getFirstChild() != null) {
                    image.insertBefore(image.getFirstChild());
                }
                image.unlink();
                return;
            }
            var link = new Link(image.getDestination(), image.getTitle());
            while (image.getFirstChild() != null) {
                link.appendChild(image.getFirstChild());
            }
            if (link.getFirstChild() == null) {
                link.appendChild(new Text(image.getDestination()));
            }
            image.insertAfter(link);
            image.unlink();
        }

        private static boolean isInLink(Image image) {
            return Stream.iterate((Node) image, Objects::nonNull, Node::getParent)
                    .skip(1)
                    .anyMatch(outer -> outer instanceof Link || outer instanceof Image);
        }
    }

    /** A line of a list is a line like others: its mark says nothing in an excerpt. */
    private static final class ListsToParagraphs extends AbstractVisitor {

        @Override
        public void visit(BulletList list) {
            unwrap(list);
        }

        @Override
        public void visit(OrderedList list) {
            unwrap(list);
        }

        private void unwrap(ListBlock list) {
            visitChildren(list);
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                while (item.getFirstChild() != null) {
                    list.insertBefore(item.getFirstChild());
                }
            }
            list.unlink();
        }
    }

    private static final class Words extends AbstractVisitor {

        private final UnaryOperator<String> words;

        private Words(UnaryOperator<String> words) {
            this.words = words;
        }

        @Override
        public void visit(Text text) {
            text.setLiteral(words.apply(text.getLiteral()));
        }
    }

    /** Whatever levels the writer used, the page's outline has no gap: her highest is the second level, and so on. */
    private static final class HeadingsUnderPage extends AbstractVisitor {

        private final List<Integer> levels;

        private HeadingsUnderPage(Node document) {
            var used = new UsedLevels();
            document.accept(used);
            this.levels = List.copyOf(used.levels);
        }

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(LOWEST_HEADING, HIGHEST_HEADING + levels.indexOf(heading.getLevel())));
            visitChildren(heading);
        }
    }

    private static final class UsedLevels extends AbstractVisitor {

        private final Collection<Integer> levels = new TreeSet<>();

        @Override
        public void visit(Heading heading) {
            levels.add(heading.getLevel());
        }
    }
}

package org.spona.platform.document;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.spona.platform.directory.Named;
import org.spona.platform.document.Document.Block;
import org.spona.platform.document.Document.Fact;
import org.spona.platform.document.Document.Reference;
import org.spona.platform.findable.Thing;
import org.spona.platform.language.Moments;
import org.spona.platform.links.Link;
import org.spona.platform.text.Content;
import org.springframework.context.MessageSource;

/**
 * Puts a document together from top to bottom, in the words and the script of one reader. What is empty is left out. Codes are those of
 * messages; the language of what people wrote is the tag under which it is kept, as for {@link Content}.
 */
public final class DocumentBuilder {

    private final Content content;
    private final Locale locale;
    private final MessageSource messages;
    private final Moments moments;
    private final Clock clock;
    private final String home;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();

    DocumentBuilder(Content content, Locale locale, MessageSource messages, Moments moments, Clock clock, URI home) {
        this.content = content;
        this.locale = locale;
        this.messages = messages;
        this.moments = moments;
        this.clock = clock;
        this.home = home.toString();
    }

    /** The language of its labels. */
    public Locale locale() {
        return locale;
    }

    /** What a message says. */
    public String words(String code, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }

    /** What messages without arguments say, such as the head of a table. */
    public List<String> heads(String... codes) {
        return Stream.of(codes).map(code -> words(code)).toList();
    }

    /** A name in the reader's script; empty when there is none to name. */
    public String name(Optional<? extends Named> named) {
        return named.map(one -> content.name(one.nameLatin(), one.nameCyrillic()))
                .orElse("");
    }

    /** A name that is kept in both scripts, in the reader's. */
    public String name(String latin, String cyrillic) {
        return content.name(latin, cyrillic);
    }

    /** What people wrote, in the reader's script. */
    public String written(String text, String language) {
        return content.text(text, language);
    }

    /** A day with its year; empty when it is not known. */
    public String day(Optional<? extends Temporal> time) {
        return time.map(known -> known instanceof Instant moment ? moments.dayOf(moment) : LocalDate.from(known))
                .map(day -> moments.date(day, locale))
                .orElse("");
    }

    /** A line of what is known of the thing. */
    public DocumentBuilder fact(String code, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(words(code), value));
        }
        return this;
    }

    /** The heading of a section. */
    public DocumentBuilder heading(String code, Object... arguments) {
        return add(new Document.Heading(words(code, arguments)));
    }

    /** The heading of a section whose words are in no message, such as those of an act. */
    public DocumentBuilder title(String text) {
        return text.isBlank() ? this : add(new Document.Heading(text));
    }

    /** A paragraph of plain text. */
    public DocumentBuilder paragraph(String text) {
        return text.isBlank() ? this : add(new Document.Paragraph(text));
    }

    /** A text in Markdown. */
    public DocumentBuilder markdown(String text, String language) {
        return text.isBlank()
                ? this
                : add(new Document.Written(
                        content.html(text, language).replace("href=\"/", "href=\"" + home + "/"),
                        content.text(text, language)));
    }

    /** A table under a heading. Columns in which nothing stands are left out, and the heading with the last of them. */
    public DocumentBuilder table(String heading, List<String> head, List<List<String>> rows) {
        List<Integer> columns = IntStream.range(0, head.size())
                .filter(column -> rows.stream().anyMatch(row -> !row.get(column).isBlank()))
                .boxed()
                .toList();
        return columns.isEmpty()
                ? this
                : heading(heading)
                        .add(new Document.Table(
                                columns.stream().map(head::get).toList(),
                                rows.stream()
                                        .map(row ->
                                                columns.stream().map(row::get).toList())
                                        .toList()));
    }

    /** The links of the thing, with its other ends as far as the reader may read them. */
    public DocumentBuilder links(List<Link> links) {
        List<Reference> references = links.stream()
                .filter(link -> !link.withdrawn())
                .map(link -> new Reference(
                        words(link.word()),
                        content.text(link.title(), link.language()),
                        link.address().startsWith("/") ? home + link.address() : link.address()))
                .toList();
        return references.isEmpty() ? this : heading("link.heading").add(new Document.References(references));
    }

    /**
     * The document.
     *
     * @param thing what it is of
     * @param untitled the message that stands for a title that is missing
     */
    public Document build(Thing thing, String untitled) {
        endFacts();
        String heading = thing.title().isBlank() ? words(untitled) : content.text(thing.title(), thing.language());
        return new Document(
                heading,
                content.lang(heading, thing.language()),
                blocks,
                words("document.source", home + thing.address(), moments.date(LocalDate.now(clock), locale)));
    }

    private DocumentBuilder add(Block block) {
        endFacts();
        blocks.add(block);
        return this;
    }

    private void endFacts() {
        if (!facts.isEmpty()) {
            blocks.add(new Document.Facts(List.copyOf(facts)));
            facts.clear();
        }
    }
}

package org.spona.search.syndication;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** What is new and public, in the Atom Syndication Format (RFC 4287). */
public final class AtomFeed {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private AtomFeed() {}

    /**
     * A feed.
     *
     * @param home where browsers find us
     * @param path of the feed, with its query
     * @param pagePath of the page that shows the same
     * @param things newest first
     */
    public static String of(String home, String path, String pagePath, String title, List<PublicThing> things) {
        OffsetDateTime updated = things.stream()
                .map(PublicThing::updatedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH.atOffset(ZoneOffset.UTC));
        return XmlDocument.of("feed", NAMESPACE, feed -> {
            feed.element("id", home + path).element("title", title).element("updated", updated.toString());
            link(feed, "self", home + path);
            link(feed, "alternate", home + pagePath);
            for (PublicThing thing : things) {
                feed.element("entry", entry -> write(entry, thing, home));
            }
        });
    }

    private static void write(XmlDocument entry, PublicThing thing, String home) throws XMLStreamException {
        entry.attribute("xml:lang", thing.language())
                .element("id", "urn:uuid:" + thing.id())
                .element("title", thing.title())
                .element("author", author -> author.element("name", thing.author()))
                .element("published", thing.publishedAt().toInstant().toString())
                .element("updated", thing.updatedAt().toInstant().toString())
                .element("category", category -> category.attribute("term", thing.kind()));
        link(entry, "alternate", home + thing.path());
        if (!thing.summary().isEmpty()) {
            entry.element("summary", thing.summary());
        }
    }

    private static void link(XmlDocument parent, String relation, String address) throws XMLStreamException {
        parent.element("link", link -> link.attribute("rel", relation).attribute("href", address));
    }
}

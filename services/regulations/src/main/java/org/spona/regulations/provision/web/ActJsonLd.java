package org.spona.regulations.provision.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.spona.platform.shell.JsonLd;
import org.spona.regulations.provision.ActVersion;
import org.spona.regulations.provision.Provision;
import org.spona.regulations.provision.TextOnDay;
import org.spona.regulations.regulation.Regulation;
import org.spona.regulations.text.Level;

/**
 * A version of an act, or an article of it, as legislation of schema.org, after the European Legislation Identifier. Addresses of others are relative
 * to the page (JSON-LD 1.1, section 7.2).
 *
 * @param text with the version that is shown
 * @param path of the page
 * @param citation of the article; empty for the whole act
 * @param parts names its articles, by their addresses; asked for when somebody is told of them
 * @param today on which is said whether it is in force
 */
record ActJsonLd(
        Regulation regulation,
        TextOnDay text,
        String path,
        String citation,
        Supplier<Map<String, String>> parts,
        LocalDate today)
        implements JsonLd {

    /** The largest acts have twice as many; nobody reads further in a list. */
    private static final int MOST_PARTS = 1_000;

    private static final String TERMS = "https://schema.org/";

    /** The whole text. */
    static ActJsonLd ofText(
            Regulation regulation, TextOnDay text, String path, Supplier<Map<String, String>> parts, LocalDate today) {
        return new ActJsonLd(regulation, text, path, "", parts, today);
    }

    @Override
    public String type() {
        return "Legislation";
    }

    @Override
    public String name() {
        String title = regulation.content().title();
        return citation.isEmpty() ? title : citation + ", " + title;
    }

    @Override
    public String description() {
        return "";
    }

    @Override
    public String language() {
        return regulation.content().language();
    }

    @Override
    public Map<String, Object> properties() {
        var content = regulation.content();
        var properties = new LinkedHashMap<String, Object>();
        properties.put(
                "legislationIdentifier", citation.isEmpty() ? content.gazette() : content.gazette() + ", " + citation);
        properties.put("legislationType", content.kind().name());
        properties.put("legislationJurisdiction", content.jurisdiction().name());
        if (content.adoptedOn() != null) {
            properties.put("legislationDate", content.adoptedOn().toString());
        }
        text.inForce().ifPresent(version -> addTimes(version, properties));
        properties.put("legislationLegalValue", TERMS + "UnofficialLegalValue");
        properties.put(citation.isEmpty() ? "exampleOfWork" : "isPartOf", act());
        properties.put(
                "hasPart",
                parts.get().entrySet().stream()
                        .limit(MOST_PARTS)
                        .map(part -> part(part.getKey(), part.getValue()))
                        .toList());
        return properties;
    }

    private void addTimes(ActVersion version, Map<String, Object> properties) {
        LocalDate from = version.content().validFrom();
        if (from != null) {
            String until =
                    text.followedOn().map(next -> next.minusDays(1).toString()).orElse("..");
            boolean inForce = !from.isAfter(today)
                    && text.followedOn().filter(next -> !next.isAfter(today)).isEmpty();
            properties.put("legislationDateVersion", from.toString());
            properties.put("temporalCoverage", from + "/" + until);
            properties.put("legislationLegalForce", TERMS + (inForce ? "InForce" : "NotInForce"));
        }
    }

    private Map<String, String> act() {
        var act = new LinkedHashMap<String, String>();
        act.put("@type", type());
        act.put("@id", "/regulations/" + regulation.getId());
        act.put("name", regulation.content().title());
        act.put("legislationIdentifier", regulation.content().gazette());
        return act;
    }

    private Map<String, String> part(String address, String label) {
        var part = new LinkedHashMap<String, String>();
        part.put("@type", type());
        part.put("@id", "/regulations/" + regulation.getId() + "/" + address);
        part.put("name", label);
        return part;
    }

    /** The articles of a text. */
    static List<Provision> articles(List<Provision> text) {
        return text.stream()
                .filter(provision -> provision.level() == Level.ARTICLE)
                .toList();
    }
}

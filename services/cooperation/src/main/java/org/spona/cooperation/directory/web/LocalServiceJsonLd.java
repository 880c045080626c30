package org.spona.cooperation.directory.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.spona.cooperation.directory.LocalServiceContent;
import org.spona.cooperation.directory.OpeningHours;
import org.spona.platform.shell.JsonLd;
import org.spona.platform.text.Markdown;

/**
 * A public service for search engines and for catalogues of public services: schema.org, and the four properties that CPSV-AP 3.2.0 demands of
 * a public service (identifier, title, description, competent authority), in one document.
 */
record LocalServiceJsonLd(LocalServiceView view) implements JsonLd {

    private static final int SHORT = 500;

    @Override
    public String path() {
        return view.service().thing().address();
    }

    @Override
    public String type() {
        return "GovernmentService";
    }

    @Override
    public String name() {
        return view.service().content().name();
    }

    @Override
    public String description() {
        LocalServiceContent content = view.service().content();
        String text = Markdown.toText(content.description());
        String said = text.isEmpty() ? content.forWhom() : text;
        // CPSV-AP wants some description.
        String some = said.isEmpty() ? content.name() : said;
        return some.substring(0, Math.min(SHORT, some.length()));
    }

    @Override
    public String language() {
        return view.service().content().language();
    }

    @Override
    public Map<String, Object> properties() {
        LocalServiceContent content = view.service().content();
        var properties = new LinkedHashMap<String, Object>();
        properties.put(
                "@context",
                List.of(
                        "https://schema.org",
                        Map.of(
                                "cpsv", "http://purl.org/vocab/cpsv#",
                                "cv", "http://data.europa.eu/m8g/",
                                "dct", "http://purl.org/dc/terms/")));
        properties.put("@type", List.of(type(), "cpsv:PublicService"));
        properties.put("dct:identifier", view.service().getId().toString());
        properties.put("dct:title", written(name()));
        properties.put("dct:description", written(description()));
        view.organisation().ifPresent(by -> {
            properties.put("provider", JsonLd.organisation(by.nameLatin()));
            properties.put(
                    "cv:hasCompetentAuthority",
                    Map.of(
                            "@type", "cv:PublicOrganisation",
                            "dct:identifier", by.id().toString(),
                            "dct:title", by.nameLatin()));
        });
        properties.put("serviceAudience", content.forWhom());
        properties.put("telephone", content.phone());
        properties.put("availableLanguage", content.spokenLines());
        properties.put("hoursAvailable", hours(content.hours()));
        properties.put("address", address(content));
        view.service().checkedOn().ifPresent(on -> properties.put("dct:modified", on.toString()));
        return properties;
    }

    private Map<String, String> written(String text) {
        return Map.of("@value", text, "@language", language());
    }

    private static List<Map<String, Object>> hours(List<OpeningHours> hours) {
        return hours.stream()
                .filter(one -> !one.days().isEmpty() && !one.opens().isEmpty())
                .map(one -> Map.<String, Object>of(
                        "@type",
                        "OpeningHoursSpecification",
                        "dayOfWeek",
                        one.days().stream()
                                .map(day -> day.name().charAt(0)
                                        + day.name().substring(1).toLowerCase(Locale.ROOT))
                                .toList(),
                        "opens",
                        one.opens(),
                        "closes",
                        one.closes()))
                .toList();
    }

    private static Object address(LocalServiceContent content) {
        return content.street().isEmpty() && content.place().isEmpty()
                ? ""
                : Map.of(
                        "@type", "PostalAddress",
                        "streetAddress", content.street(),
                        "addressLocality", content.place());
    }
}

package org.spona.knowledge.practice.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.spona.platform.shell.JsonLd;

/** A practice as a creative work. */
record PracticeJsonLd(PracticeView practice) implements JsonLd {

    @Override
    public String path() {
        return "/practices/" + practice.id();
    }

    @Override
    public String type() {
        return "CreativeWork";
    }

    @Override
    public String name() {
        return practice.content().title();
    }

    @Override
    public String description() {
        return practice.content().summary();
    }

    @Override
    public String language() {
        return practice.content().language();
    }

    @Override
    public Map<String, Object> properties() {
        var properties = new LinkedHashMap<String, Object>();
        practice.organisation().ifPresent(by -> properties.put("author", JsonLd.organisation(by.nameLatin())));
        practice.network().ifPresent(of -> properties.put("publisher", JsonLd.organisation(of.nameLatin())));
        practice.municipality()
                .ifPresent(place -> properties.put(
                        "spatialCoverage", Map.of("@type", "AdministrativeArea", "name", place.nameLatin())));
        practice.publishedAt().ifPresent(at -> properties.put("datePublished", at.toString()));
        properties.put("dateModified", practice.updatedAt().toString());
        properties.put("keywords", String.join(", ", practice.topics()));
        if (practice.content().licence() != null) {
            properties.put("license", practice.content().licence().address());
        }
        return properties;
    }
}

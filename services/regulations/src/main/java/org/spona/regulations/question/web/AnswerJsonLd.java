package org.spona.regulations.question.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spona.platform.shell.JsonLd;

/**
 * An answer as an article about legislation.
 *
 * @param disclaimer that it is no official interpretation
 */
record AnswerJsonLd(AnswerView view, String disclaimer) implements JsonLd {

    @Override
    public String path() {
        return view.answer().thing().address();
    }

    @Override
    public String type() {
        return "Article";
    }

    @Override
    public String name() {
        return view.answer().content().title();
    }

    @Override
    public String description() {
        return disclaimer;
    }

    @Override
    public String language() {
        return view.language();
    }

    @Override
    public Map<String, Object> properties() {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("headline", name());
        properties.put("disambiguatingDescription", disclaimer);
        view.organisation().ifPresent(by -> properties.put("author", JsonLd.organisation(by.nameLatin())));
        view.network().ifPresent(of -> properties.put("publisher", JsonLd.organisation(of.nameLatin())));
        List<Map<String, String>> about = view.places().stream()
                .flatMap(place -> place.regulation().stream())
                .distinct()
                .map(regulation -> Map.of(
                        "@type", "Legislation",
                        "name", regulation.content().title(),
                        "legislationIdentifier", regulation.content().gazette()))
                .toList();
        properties.put("about", about);
        view.answer().publishedAt().ifPresent(at -> properties.put("datePublished", at.toString()));
        properties.put("dateModified", view.answer().updatedAt().toString());
        return properties;
    }
}

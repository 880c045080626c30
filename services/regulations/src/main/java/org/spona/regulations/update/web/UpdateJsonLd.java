package org.spona.regulations.update.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.spona.platform.shell.JsonLd;

/** An update as an article about legislation. */
record UpdateJsonLd(UpdateView view) implements JsonLd {

    @Override
    public String path() {
        return "/regulations/updates/" + view.update().getId();
    }

    @Override
    public String type() {
        return "Article";
    }

    @Override
    public String name() {
        return view.update().content().title();
    }

    @Override
    public String description() {
        return view.update().content().forWhom();
    }

    @Override
    public String language() {
        return view.update().content().language();
    }

    @Override
    public Map<String, Object> properties() {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("headline", name());
        view.organisation().ifPresent(by -> properties.put("author", JsonLd.organisation(by.nameLatin())));
        view.network().ifPresent(of -> properties.put("publisher", JsonLd.organisation(of.nameLatin())));
        view.regulation()
                .ifPresent(regulation -> properties.put(
                        "about",
                        Map.of(
                                "@type", "Legislation",
                                "name", regulation.content().title(),
                                "legislationIdentifier", regulation.content().gazette())));
        view.update().publishedAt().ifPresent(at -> properties.put("datePublished", at.toString()));
        properties.put("dateModified", view.update().updatedAt().toString());
        return properties;
    }
}

package org.spona.members.directory.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.spona.members.organisation.NetworkHomes.NetworkHome;
import org.spona.platform.shell.JsonLd;
import org.spona.platform.text.Markdown;
import org.spona.platform.text.WrittenLanguages;

/** A network as an organisation of organisations. */
record NetworkJsonLd(NetworkHome home) implements JsonLd {

    @Override
    public String path() {
        return "/networks/" + home.network().slug();
    }

    @Override
    public String type() {
        return "Organization";
    }

    @Override
    public String name() {
        return home.network().nameLatin();
    }

    @Override
    public String description() {
        return Markdown.toText(home.profile().about());
    }

    @Override
    public String language() {
        return WrittenLanguages.ofCountry(home.network().country(), Locale.ROOT);
    }

    @Override
    public String feed() {
        return "/feed.atom?network=" + home.network().slug();
    }

    @Override
    public Map<String, Object> properties() {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("email", home.profile().email());
        properties.put("sameAs", home.profile().site());
        properties.put(
                "member",
                home.members().stream()
                        .map(member -> JsonLd.organisation(member.nameLatin()))
                        .toList());
        return properties;
    }
}

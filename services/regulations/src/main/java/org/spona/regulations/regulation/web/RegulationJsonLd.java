package org.spona.regulations.regulation.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.spona.platform.shell.JsonLd;
import org.spona.regulations.regulation.Regulation;

/** A regulation as legislation, after the European Legislation Identifier. */
record RegulationJsonLd(Regulation regulation) implements JsonLd {

    @Override
    public String path() {
        return "/regulations/" + regulation.getId();
    }

    @Override
    public String type() {
        return "Legislation";
    }

    @Override
    public String name() {
        return regulation.content().title();
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
        properties.put("legislationIdentifier", content.gazette());
        properties.put("legislationType", content.kind().name());
        properties.put("legislationJurisdiction", content.jurisdiction().name());
        if (content.adoptedOn() != null) {
            properties.put("legislationDate", content.adoptedOn().toString());
        }
        if (content.inForceFrom() != null) {
            properties.put("legislationDateVersion", content.inForceFrom().toString());
        }
        properties.put("sameAs", content.links());
        return properties;
    }
}

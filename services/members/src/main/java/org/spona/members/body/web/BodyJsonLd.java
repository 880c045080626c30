package org.spona.members.body.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.spona.members.body.BodyView;
import org.spona.platform.shell.JsonLd;

/** A body as an organisation made of organisations; nobody who sits in it is named. */
record BodyJsonLd(BodyView view) implements JsonLd {

    @Override
    public String path() {
        return "/bodies/" + view.body().getId();
    }

    @Override
    public String type() {
        return "Organization";
    }

    @Override
    public String name() {
        return view.body().content().name();
    }

    @Override
    public String description() {
        return view.body().content().purpose();
    }

    @Override
    public String language() {
        return view.body().content().language();
    }

    @Override
    public Map<String, Object> properties() {
        var properties = new LinkedHashMap<String, Object>();
        view.founder()
                .ifPresent(founder -> properties.put("parentOrganization", JsonLd.organisation(founder.nameLatin())));
        properties.put(
                "member",
                view.seats().stream()
                        .map(seat -> JsonLd.organisation(seat.seat().content().institution()))
                        .toList());
        return properties;
    }
}

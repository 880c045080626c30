package org.spona.members.directory.web;

import java.util.Map;
import org.spona.members.organisation.NetworkHomes.RegionHome;
import org.spona.platform.directory.Network;
import org.spona.platform.shell.JsonLd;

/** A region as an organisation of networks. */
record RegionJsonLd(RegionHome home) implements JsonLd {

    @Override
    public String path() {
        return "/regions/" + home.region().slug();
    }

    @Override
    public String type() {
        return "Organization";
    }

    @Override
    public String name() {
        return home.region().nameLatin();
    }

    @Override
    public String description() {
        return "";
    }

    @Override
    public String language() {
        return "sr-Latn";
    }

    @Override
    public Map<String, Object> properties() {
        return Map.of(
                "subOrganization",
                home.networks().stream()
                        .map(Network::nameLatin)
                        .map(JsonLd::organisation)
                        .toList());
    }
}

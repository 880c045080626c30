package org.spona.members.directory.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.spona.members.organisation.OrganisationProfile;
import org.spona.platform.shell.JsonLd;
import org.spona.platform.text.WrittenLanguages;

/** An organisation; one of public law as a governmental one. */
record OrganisationJsonLd(OrganisationProfile organisation) implements JsonLd {

    @Override
    public String path() {
        return "/organisations/" + organisation.id();
    }

    @Override
    public String type() {
        return switch (organisation.kind()) {
            case CITY,
                    MUNICIPALITY,
                    CITY_MUNICIPALITY,
                    PROVINCIAL_AUTHORITY,
                    SOCIAL_WORK_CENTRE,
                    POLICE,
                    COURT,
                    EMPLOYMENT_SERVICE,
                    MINISTRY -> "GovernmentOrganization";
            case ASSOCIATION, HEALTH_CENTRE, SCHOOL, RED_CROSS, NGO, DONOR -> "Organization";
        };
    }

    @Override
    public String name() {
        return organisation.nameLatin();
    }

    @Override
    public String description() {
        return "";
    }

    @Override
    public String language() {
        return WrittenLanguages.ofCountry(organisation.country(), Locale.ROOT);
    }

    @Override
    public Map<String, Object> properties() {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("alternateName", organisation.nameCyrillic());
        properties.put("email", organisation.email());
        properties.put("sameAs", organisation.site());
        properties.put("address", Map.of("@type", "PostalAddress", "addressCountry", organisation.country()));
        return properties;
    }
}

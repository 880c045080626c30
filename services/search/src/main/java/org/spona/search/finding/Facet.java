package org.spona.search.finding;

import java.util.regex.Pattern;

/** By what a search can be narrowed. */
public enum Facet {
    /** Name of a kind of thing. */
    KIND("kind", "kind"),
    /** A {@link TimeStatus}, as of today. */
    STATUS("status", "heldFrom"),
    /** ISO 3166-1 alpha-2. */
    COUNTRY("country", "country"),
    /** Code of the country, or of the part of it, whose law it is. */
    JURISDICTION("jurisdiction", "jurisdiction"),
    /** Id of the organisation where a thing is. */
    MUNICIPALITY("municipality", "placeId"),
    /** Code of the vocabulary of topics. */
    TOPIC("topic", "topics"),
    /** Code of the vocabulary of target groups. */
    TARGET_GROUP("targetGroup", "targetGroups"),
    /** In which it began, else was published. */
    YEAR("year", "year"),
    /** BCP 47 tag of the language and script in which it is written; {@code language} itself is that of the pages. */
    LANGUAGE("writtenIn", "language"),
    /** Id of the network for which it was written. */
    NETWORK("network", "networkId");

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final String parameter;
    private final String field;

    Facet(String parameter, String field) {
        this.parameter = parameter;
        this.field = field;
    }

    /** How addresses and the API name it. */
    public String parameter() {
        return parameter;
    }

    /** How the index names it. */
    public String field() {
        return field;
    }

    /** Whether a value can mean something at all: an address may hold anything. */
    public boolean accepts(String value) {
        return switch (this) {
            case MUNICIPALITY, NETWORK -> ID.matcher(value).matches();
            case STATUS -> TimeStatus.find(value).isPresent();
            case KIND, COUNTRY, JURISDICTION, TOPIC, TARGET_GROUP, YEAR, LANGUAGE -> true;
        };
    }
}

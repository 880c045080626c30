package org.spona.knowledge.search;

/** By what a search can be narrowed. */
public enum Facet {
    /** ISO 3166-1 alpha-2. */
    COUNTRY("country"),
    /** Id of the organisation where the work was done. */
    MUNICIPALITY("municipality"),
    /** Code of the vocabulary of topics. */
    TOPIC("topic"),
    /** Code of the vocabulary of target groups. */
    TARGET_GROUP("targetGroup"),
    /** BCP 47 tag of the language and script in which it is written; {@code language} itself is that of the pages. */
    LANGUAGE("writtenIn"),
    /** Id of the network for which it was written. */
    NETWORK("network");

    private final String parameter;

    Facet(String parameter) {
        this.parameter = parameter;
    }

    /** How addresses and the API name it. */
    public String parameter() {
        return parameter;
    }
}

package org.spona.infra.up;

import java.util.Locale;
import java.util.Optional;

/** What a service needs of its surroundings. */
enum Need {
    /** A database of its own. */
    DATABASE("postgresql"),
    /** The broker. */
    EVENTS("kafka"),
    /** The search index. */
    SEARCH("elasticsearch"),
    /** Keycloak's admin API, to make accounts. */
    IDENTITY(""),
    /** Keycloak's sign-in. */
    SIGN_IN(""),
    /** A mail server. */
    MAIL(""),
    /** The addresses of the other services. */
    SERVICES("");

    private final String awaited;

    Need(String awaited) {
        this.awaited = awaited;
    }

    /** The server that a service with this need starts after, if any; the others it asks later only. */
    Optional<String> awaited() {
        return Optional.of(awaited).filter(name -> !name.isEmpty());
    }

    /** The need of this name, such as {@code sign-in}. */
    static Need named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

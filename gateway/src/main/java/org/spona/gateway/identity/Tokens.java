package org.spona.gateway.identity;

import java.io.Serial;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * The tokens of a signed-in person. They never leave the gateway but for the access token, which goes to services.
 *
 * @param access the bearer token
 * @param ends when the bearer token ends to be good
 * @param refresh what a new one is got with
 */
record Tokens(String access, Instant ends, String refresh) implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    /** Whether the bearer token is good for longer than this. */
    boolean lasts(Duration time) {
        return Instant.now().plus(time).isBefore(ends);
    }

    /** Shows no token. */
    @Override
    public String toString() {
        return "Tokens[ends=" + ends + "]";
    }
}

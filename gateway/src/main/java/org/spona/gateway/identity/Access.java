package org.spona.gateway.identity;

/** Whether a request may go to a service. */
public sealed interface Access {

    /**
     * It may, on behalf of a person.
     *
     * @param token the bearer token to go with it
     * @param person who asks, as the identity server names her
     */
    record Granted(String token, String person) implements Access {

        /** Shows no token. */
        @Override
        public String toString() {
            return "Granted";
        }
    }

    /** Nobody is signed in any more. */
    record SignInNeeded() implements Access {}

    /** The token has ended and the identity server is not there to renew it. */
    record SignInAway() implements Access {}
}

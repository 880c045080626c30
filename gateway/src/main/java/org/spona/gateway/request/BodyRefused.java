package org.spona.gateway.request;

import java.io.IOException;

/** Why the body of a request could not be passed on; the fault of neither the gateway nor a service. */
public sealed class BodyRefused extends IOException {

    private static final long serialVersionUID = 1;

    private BodyRefused(String reason) {
        super(reason);
    }

    /** More bytes came than the route lets through. */
    public static final class TooLarge extends BodyRefused {

        private static final long serialVersionUID = 1;

        TooLarge() {
            super("The body is larger than the route allows");
        }
    }

    /** The sender went away, or sent what is not HTTP, before the body was complete. */
    public static final class Broken extends BodyRefused {

        private static final long serialVersionUID = 1;

        Broken(IOException cause) {
            super("The body ended before it was complete");
            initCause(cause);
        }
    }
}

package org.spona.infra.servers;

import java.io.Serial;

/** A server could not be started or asked; the message names it and shows the end of its log. */
public final class ServerFailure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    public ServerFailure(String message) {
        super(message);
    }

    public ServerFailure(String message, Throwable cause) {
        super(message, cause);
    }
}

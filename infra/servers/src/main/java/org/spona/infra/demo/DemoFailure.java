package org.spona.infra.demo;

import java.io.Serial;

/** Demo content could not be read or was refused; the message says which and shows the answer. */
public final class DemoFailure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    DemoFailure(String message) {
        super(message);
    }

    DemoFailure(String message, Throwable cause) {
        super(message, cause);
    }
}

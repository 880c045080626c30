package org.spona.platform.events;

/** A record in a topic of ours that is not one of our events; trying again does not help. */
final class UnreadableEventException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableEventException(Throwable cause) {
        super("The record is not an event of ours", cause);
    }
}

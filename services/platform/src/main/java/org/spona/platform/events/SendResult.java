package org.spona.platform.events;

import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;

/** What became of one event that the relay sent. */
sealed interface SendResult {

    /** The broker has it, on as many replicas as the topic asks for. */
    record Confirmed() implements SendResult {}

    /** The broker or the topic cannot be reached for now; says nothing about the event. */
    record Away() implements SendResult {}

    /**
     * The broker takes others, but not this one.
     *
     * @param reason the kind of refusal, without any content of the event
     */
    record Refused(String reason) implements SendResult {}

    /** Tells a broker that is away or locked from an event that is refused. */
    static SendResult of(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && !(cause instanceof KafkaException)) {
            cause = cause.getCause();
        }
        return switch (cause) {
            case RetriableException away -> new Away();
            case AuthenticationException locked -> new Away();
            case AuthorizationException locked -> new Away();
            case InterruptException stopping -> new Away();
            default -> new Refused(cause.getClass().getSimpleName());
        };
    }
}

package org.spona.platform.events;

import io.cloudevents.CloudEvent;
import org.jspecify.annotations.Nullable;

/**
 * A row of the outbox.
 *
 * @param sequence identity of the row and its place in the order
 * @param topic where the event goes
 * @param attempts how often the broker has refused it
 * @param traceparent W3C Trace Context of the change, if it was traced
 * @param event what is sent
 */
record PendingEvent(
        long sequence, String topic, int attempts, @Nullable String traceparent, CloudEvent event) {}

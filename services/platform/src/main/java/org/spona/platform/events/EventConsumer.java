package org.spona.platform.events;

import java.util.List;

/**
 * What a service does with events: declared as a bean, run by the platform in the consumer group
 * {@code <service>.<name>}. A handler that throws because something is away for a while (database, index) gets the
 * events again until it succeeds; what cannot be handled goes to the dead letters of its topic.
 *
 * @param name the consumer's name within its service; keep it, for Kafka's offsets and the inbox hang on it
 * @param topics the topics it reads, from their start when the consumer is new
 * @param delivery what the platform promises about repeated deliveries
 * @param batch how many events the handler takes at once at most
 * @param concurrency how many threads read, at most one for each partition
 * @param handler takes the events; the events of one aggregate come in order
 */
public record EventConsumer(
        String name, List<String> topics, Delivery delivery, int batch, int concurrency, Handler handler) {

    /** How often an event may reach the handler. */
    public enum Delivery {
        /** In one transaction with a note in the inbox: an event that was handled does not come again. */
        ONCE,
        /** Without inbox and transaction: for handlers to which a repetition does nothing, such as an index that keeps versions. */
        REPEATABLE
    }

    /** Takes one event. */
    @FunctionalInterface
    public interface Single {
        void on(IncomingEvent event);
    }

    /** Takes several events, oldest first. */
    @FunctionalInterface
    public interface Handler {
        void on(List<IncomingEvent> events);
    }

    /** Handles each event once, in a transaction of its own. */
    public static EventConsumer once(String name, List<String> topics, Single handler) {
        return new EventConsumer(name, topics, Delivery.ONCE, 1, 1, events -> events.forEach(handler::on));
    }

    /** Handles each event at least once, without a transaction. */
    public static EventConsumer repeatable(String name, List<String> topics, Single handler) {
        return new EventConsumer(name, topics, Delivery.REPEATABLE, 1, 1, events -> events.forEach(handler::on));
    }

    /** Handles events at least once, without a transaction, up to {@code batch} of them together. */
    public static EventConsumer repeatableInBatches(String name, List<String> topics, int batch, Handler handler) {
        return new EventConsumer(name, topics, Delivery.REPEATABLE, batch, 1, handler);
    }

    /** The same consumer with so many threads in each instance of the service. */
    public EventConsumer withConcurrency(int threads) {
        return new EventConsumer(name, topics, delivery, batch, threads, handler);
    }
}

package org.spona.platform.events;

import static org.apache.kafka.clients.consumer.ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/**
 * Runs the consumers of a service, each in its own group, to its end. They begin when what the service does at its start is through: a long backlog
 * takes every connection of the pool, and whoever runs once would find none and end the service.
 */
final class EventListeners implements SmartLifecycle, ApplicationListener<ApplicationReadyEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(EventListeners.class);
    private static final long SHORTEST_PAUSE_MILLIS = 200;
    /** Well below Kafka's max.poll.interval.ms of five minutes, after which a silent consumer loses its partitions. */
    private static final long LONGEST_PAUSE_MILLIS = 10_000;

    private static final long TRIES_AFTER_PERMANENT_FAILURE = 2;

    /** So long the broker waits for an event before it answers that there is none; a quiet consumer asks three times less than by default. */
    private static final String LONGEST_WAIT_MILLIS = "1500";

    private final ConsumerFactory<String, byte[]> kafka;
    private final EventHandling handling;
    private final DeadLetterPost deadLetters;
    private final ServiceName service;
    private final List<ConcurrentMessageListenerContainer<String, byte[]>> containers;
    private volatile boolean ready;
    private volatile boolean running;

    EventListeners(
            Stream<EventConsumer> consumers,
            ConsumerFactory<String, byte[]> kafka,
            EventHandling handling,
            DeadLetterPost deadLetters,
            ServiceName service) {
        this.kafka = kafka;
        this.handling = handling;
        this.deadLetters = deadLetters;
        this.service = service;
        this.containers = consumers.map(this::container).toList();
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        ready = true;
        start();
    }

    /** A context that is paused and goes on starts them again by itself. */
    @Override
    public boolean isAutoStartup() {
        return ready;
    }

    @Override
    public void start() {
        containers.forEach(ConcurrentMessageListenerContainer::start);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        CountDownLatch stopped = new CountDownLatch(containers.size());
        containers.forEach(container -> container.stop(stopped::countDown));
        try {
            stopped.await();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** False if a consumer has ended without being told to. */
    boolean isInExpectedState() {
        return containers.stream().allMatch(ConcurrentMessageListenerContainer::isInExpectedState);
    }

    /** Last to start and first to stop, as Spring's own listener containers are. */
    @Override
    public int getPhase() {
        return AbstractMessageListenerContainer.DEFAULT_PHASE;
    }

    private ConcurrentMessageListenerContainer<String, byte[]> container(EventConsumer consumer) {
        String group = service.group(consumer.name());
        ContainerProperties properties =
                new ContainerProperties(consumer.topics().toArray(String[]::new));
        properties.setGroupId(group);
        properties.setClientId(group);
        properties.getKafkaConsumerProperties().setProperty(FETCH_MAX_WAIT_MS_CONFIG, LONGEST_WAIT_MILLIS);
        properties.setMessageListener(
                (BatchMessageListener<String, byte[]>) records -> handling.handle(consumer, records));
        var container = new ConcurrentMessageListenerContainer<>(kafka, properties);
        container.setBeanName(group);
        container.setConcurrency(consumer.concurrency());
        container.setCommonErrorHandler(onFailure(group));
        return container;
    }

    private DefaultErrorHandler onFailure(String group) {
        DefaultErrorHandler handler = new DefaultErrorHandler(
                (failed, failure) -> deadLetters.put(bytes(failed), group, failure),
                new FixedBackOff(SHORTEST_PAUSE_MILLIS, TRIES_AFTER_PERMANENT_FAILURE));
        ExponentialBackOff endless = new ExponentialBackOff(SHORTEST_PAUSE_MILLIS, 2);
        endless.setMaxInterval(LONGEST_PAUSE_MILLIS);
        handler.setBackOffFunction((failed, failure) -> failure instanceof HandlingFailure.Transient ? endless : null);
        handler.setRetryListeners((failed, failure, attempt) -> LOG.warn(
                "{} will try {}-{}@{} again after attempt {}: {}",
                group,
                failed.topic(),
                failed.partition(),
                failed.offset(),
                attempt,
                HandlingFailure.nameOf(failure)));
        handler.setLogLevel(KafkaException.Level.DEBUG);
        return handler;
    }

    /** The consumer factory makes nothing else; the error handler's interface has forgotten it. */
    @SuppressWarnings("unchecked")
    private static ConsumerRecord<String, byte[]> bytes(ConsumerRecord<?, ?> failed) {
        return (ConsumerRecord<String, byte[]>) failed;
    }
}

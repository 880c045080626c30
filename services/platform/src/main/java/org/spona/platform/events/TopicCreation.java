package org.spona.platform.events;

import java.time.Duration;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;

/** Makes the service's topics in the background, for as long as it takes, so that it starts without the broker too. */
final class TopicCreation implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TopicCreation.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    /** So long every single event can still be read; after that, of each aggregate the newest. */
    private static final Duration BEFORE_COMPACTION = Duration.ofDays(7);

    private static final Duration A_WEEK = Duration.ofDays(7);
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration DEAD_LETTERS = Duration.ofDays(90);

    private final KafkaAdmin kafka;
    private volatile @Nullable Thread thread;

    TopicCreation(KafkaAdmin kafka) {
        this.kafka = kafka;
    }

    /** The topic and its dead letters, as they shall be. */
    static NewTopic[] of(OwnedTopics owned, EventsProperties properties) {
        return owned.topics().stream()
                .flatMap(topic -> Stream.of(
                        events(topic, properties),
                        kept(DeadLetter.topicOf(topic.name()), deadLetters(topic), properties)))
                .toArray(NewTopic[]::new);
    }

    @Override
    public void start() {
        Thread creation = Thread.ofVirtual().name("topic-creation").unstarted(this::run);
        thread = creation;
        creation.start();
    }

    @Override
    public void stop() {
        Thread creation = thread;
        thread = null;
        if (creation != null) {
            creation.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        try {
            while (isRunning() && !kafka.initialize()) {
                LOG.info("The broker is away: topics are made later");
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static NewTopic events(OwnedTopics.Topic topic, EventsProperties properties) {
        return switch (topic.keeping()) {
            case NEWEST ->
                builder(topic.name(), properties)
                        .compact()
                        .config(TopicConfig.MIN_COMPACTION_LAG_MS_CONFIG, Long.toString(BEFORE_COMPACTION.toMillis()))
                        .build();
            case A_WEEK -> kept(topic.name(), A_WEEK, properties);
            case A_DAY -> kept(topic.name(), A_DAY, properties);
        };
    }

    private static Duration deadLetters(OwnedTopics.Topic topic) {
        return switch (topic.keeping()) {
            case NEWEST, A_WEEK -> DEAD_LETTERS;
            case A_DAY -> A_DAY;
        };
    }

    private static NewTopic kept(String name, Duration time, EventsProperties properties) {
        return builder(name, properties)
                .config(TopicConfig.RETENTION_MS_CONFIG, Long.toString(time.toMillis()))
                .build();
    }

    private static TopicBuilder builder(String name, EventsProperties properties) {
        return TopicBuilder.name(name).partitions(properties.partitions()).replicas(properties.replicas());
    }
}

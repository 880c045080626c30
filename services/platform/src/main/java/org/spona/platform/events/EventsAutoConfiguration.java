package org.spona.platform.events;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.spona.platform.failure.SetAside;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.ProducerListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives a service its outbox and the relay, runs the consumers that it declares, keeps what they cannot handle. */
@AutoConfiguration(before = KafkaAutoConfiguration.class)
@EnableScheduling
@EnableConfigurationProperties(EventsProperties.class)
class EventsAutoConfiguration {

    @Bean
    ServiceName serviceName(@Value("${spring.application.name}") String name) {
        return new ServiceName(name);
    }

    /** Says nothing: whoever sends sees to what fails. */
    @Bean
    ProducerListener<Object, Object> producerListener() {
        return new ProducerListener<>() {};
    }

    @Bean
    Outbox outbox(JdbcClient database, ObservationRegistry observations) {
        return new Outbox(database, observations);
    }

    @Bean
    OutboxTable outboxTable(JdbcClient database, ServiceName service) {
        return new OutboxTable(database, service);
    }

    @Bean
    OutboxRelay outboxRelay(
            OutboxTable outbox,
            KafkaTemplate<String, byte[]> kafka,
            ObservationRegistry observations,
            TransactionTemplate transactions,
            JdbcConnectionDetails database,
            EventsProperties properties) {
        OutboxSender sender = new OutboxSender(kafka, observations);
        OutboxBatch batch = new OutboxBatch(outbox, sender, transactions, properties);
        return new OutboxRelay(batch, new OutboxNotices(database), properties.poll());
    }

    @Bean
    OutboxEndpoint outboxEndpoint(OutboxTable outbox, TransactionTemplate transactions) {
        return new OutboxEndpoint(outbox, transactions);
    }

    @Bean
    TopicCreation topicCreation(KafkaAdmin kafka) {
        return new TopicCreation(kafka);
    }

    @Bean
    KafkaAdmin.NewTopics ownedTopics(ObjectProvider<OwnedTopics> owned, EventsProperties properties) {
        return new KafkaAdmin.NewTopics(owned.stream()
                .flatMap(topics -> Stream.of(TopicCreation.of(topics, properties)))
                .toArray(NewTopic[]::new));
    }

    @Bean
    Inbox inbox(JdbcClient database, TransactionTemplate transactions, MeterRegistry meters) {
        return new Inbox(database, transactions, meters);
    }

    @Bean
    EventHandling eventHandling(Inbox inbox, ObservationRegistry observations) {
        return new EventHandling(inbox, observations);
    }

    @Bean
    DeadLetterPost deadLetterPost(KafkaTemplate<String, byte[]> kafka, MeterRegistry meters, SetAside setAside) {
        return new DeadLetterPost(kafka, meters, setAside);
    }

    @Bean
    EventListeners eventListeners(
            ObjectProvider<EventConsumer> consumers,
            ConsumerFactory<String, byte[]> kafka,
            EventHandling handling,
            DeadLetterPost deadLetters,
            ServiceName service) {
        return new EventListeners(consumers.orderedStream(), kafka, handling, deadLetters, service);
    }

    @Bean
    EventsHealth eventsHealthIndicator(OutboxRelay relay, EventListeners listeners) {
        return new EventsHealth(relay, listeners);
    }

    @Bean
    EventBacklog eventBacklog(JdbcClient database, KafkaAdmin kafka, ServiceName service) {
        return new EventBacklog(database, kafka);
    }

    @Bean
    EventReplay eventReplay(ConsumerFactory<String, byte[]> kafka, ServiceName service, SetAside setAside) {
        return new EventReplay(kafka, service, setAside);
    }

    @Bean
    DeadLettersEndpoint deadLettersEndpoint(
            ObjectProvider<EventConsumer> consumers,
            ConsumerFactory<String, byte[]> kafka,
            EventHandling handling,
            DeadLetterPost deadLetters,
            ServiceName service) {
        return new DeadLettersEndpoint(
                new DeadLetters(consumers.orderedStream(), kafka, handling, deadLetters, service));
    }

    @Bean
    EventsUpkeep eventsUpkeep(OutboxEndpoint outbox, Inbox inbox, EventsProperties properties, MeterRegistry meters) {
        return new EventsUpkeep(outbox, inbox, properties.inboxRetention(), meters);
    }
}

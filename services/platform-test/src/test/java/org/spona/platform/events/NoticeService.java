package org.spona.platform.events;

import io.micrometer.tracing.Tracer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.spona.infra.servers.ServiceDatabase;
import org.spona.infra.servers.SharedServers;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A small service that publishes notices of municipalities and consumes its own: a consumer with inbox that writes into
 * a table, and one without that takes batches.
 */
final class NoticeService implements AutoCloseable {

    /** Longer than anything takes on a machine that builds at the same time. */
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    static final String PUBLISHED = "org.spona.notice.published";

    private final ConfigurableApplicationContext context;

    private NoticeService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** The public state of a notice. */
    record Notice(String municipality, String text) {}

    /** Starts an instance; instances of one name share database, topic and consumer groups. */
    static NoticeService start(String name, String... settings) {
        Awaitility.setDefaultTimeout(PATIENCE);
        ServiceDatabase database = SharedServers.postgres().service(name);
        String[] arguments = Stream.concat(
                        Stream.of(
                                "--spring.application.name=" + name,
                                "--spring.config.import=classpath:platform.yml",
                                "--spring.datasource.url=" + durable(database),
                                "--spring.datasource.username=" + database.appUser(),
                                "--spring.datasource.password=" + database.appPassword(),
                                "--spring.liquibase.user=" + database.ownerUser(),
                                "--spring.liquibase.password=" + database.ownerPassword(),
                                "--spring.liquibase.change-log=classpath:db/events/changelog.yaml",
                                "--spring.liquibase.parameters.appRole=" + database.appUser(),
                                "--spring.kafka.bootstrap-servers="
                                        + SharedServers.kafka().bootstrapServers(),
                                "--spona.identity.issuer=http://identity.invalid/realms/spona",
                                "--spona.events.attempts=3",
                                "--spona.events.attempt-pause=50ms",
                                "--server.port=0"),
                        Arrays.stream(settings))
                .toArray(String[]::new);
        return new NoticeService(SpringApplication.run(Application.class, arguments));
    }

    /** What is committed survives the death of the server, which the servers of tests do not promise by themselves. */
    private static String durable(ServiceDatabase database) {
        return database.jdbcUrl() + "?options=-c%20synchronous_commit=on";
    }

    String topic() {
        return bean(ServiceName.class).name() + ".notices";
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    <T> T bean(Class<T> type, String name) {
        return context.getBean(name, type);
    }

    Notices notices() {
        return bean(Notices.class);
    }

    Effects effects() {
        return bean(Effects.class);
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {

        @Bean
        OwnedTopics topics(ServiceName service) {
            return OwnedTopics.compacted(service.name() + ".notices");
        }

        @Bean
        Notices notices(Outbox outbox, ServiceName service, TransactionTemplate transactions) {
            return new Notices(outbox, service.name() + ".notices", transactions);
        }

        @Bean
        Effects effects(JdbcClient database, TransactionTemplate transactions, Tracer tracer) {
            return new Effects(database, transactions, tracer);
        }

        @Bean
        EventConsumer ledger(Effects effects, ServiceName service) {
            return EventConsumer.once(
                    "ledger", List.of(service.name() + ".notices"), event -> effects.write("ledger", event));
        }

        @Bean
        EventConsumer index(Effects effects, ServiceName service) {
            return EventConsumer.repeatableInBatches("index", List.of(service.name() + ".notices"), 50, effects::index);
        }
    }

    /** What a test lets the service publish. */
    record Notices(Outbox outbox, String topic, TransactionTemplate transactions) {

        void publish(UUID aggregate, long version, String text) {
            transactions.executeWithoutResult(transaction -> append(aggregate, version, text));
        }

        void append(UUID aggregate, long version, String text) {
            outbox.append(new OutgoingEvent(topic, aggregate, version, PUBLISHED, new Notice("Бар", text)));
        }
    }
}

package org.spona.platform.events;

import io.micrometer.observation.ObservationRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives a service its outbox, the relay, its consumers and the dead letters. */
@AutoConfiguration
@EnableConfigurationProperties(EventsProperties.class)
class EventsAutoConfiguration {

    @Bean
    Outbox outbox(JdbcClient database, ObservationRegistry observations) {
        return new Outbox(database, observations);
    }
}

package org.spona.platform.directory;

import org.spona.platform.events.EventConsumer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The directory in every service. */
@AutoConfiguration(after = JdbcClientAutoConfiguration.class)
class DirectoryAutoConfiguration {

    @Bean
    Directory directory(JdbcClient database) {
        return new Directory(database);
    }

    @Bean
    DirectoryBodies directoryBodies(JdbcClient database) {
        return new DirectoryBodies(database);
    }

    @Bean
    Contacts contacts(JdbcClient database, PlatformTransactionManager transactions) {
        return new Contacts(database, transactions);
    }

    /** Feeds the copy; members, which owns the originals, sets {@code spona.directory.copy} to false. */
    @Bean
    @ConditionalOnBooleanProperty(name = "spona.directory.copy", matchIfMissing = true)
    EventConsumer directoryConsumer(JdbcClient database, ApplicationEventPublisher events) {
        return EventConsumer.once("directory", DirectoryTopics.ALL, new DirectoryCopy(database, events)::on);
    }
}

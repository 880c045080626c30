package org.spona.platform.history;

import org.spona.platform.directory.Directory;
import org.spona.platform.language.Moments;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The history of things in every service; one whose aggregates are {@link Recorded} includes {@code db/platform/history.sql}. */
@AutoConfiguration(after = JdbcClientAutoConfiguration.class)
class HistoryAutoConfiguration {

    @Bean
    Versions versions(JdbcClient database) {
        return new Versions(database);
    }

    @Bean
    ThingHistory thingHistory(Versions versions, Directory directory, MessageSource messages, Moments moments) {
        return new ThingHistory(versions, directory, new FieldWords(messages, moments));
    }
}

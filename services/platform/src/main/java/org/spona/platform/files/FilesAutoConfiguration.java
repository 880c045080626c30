package org.spona.platform.files;

import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.spona.platform.background.BackgroundWorker;
import org.spona.platform.background.Backoff;
import org.spona.platform.events.Outbox;
import org.spona.platform.failure.ItemWork;
import org.spona.platform.failure.SetAside;
import org.spona.platform.files.extraction.TextExtraction;
import org.spona.platform.web.PublicPaths;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Files in every service that has things to which they can be attached. It includes {@code db/platform/attachments.sql}. */
@AutoConfiguration(after = JdbcClientAutoConfiguration.class)
@ConditionalOnBean(AttachmentParent.class)
class FilesAutoConfiguration {

    private static final String ANNOUNCER = "attachment-announcer";
    private static final String READER = "attachment-reader";
    private static final Duration POLL = Duration.ofSeconds(2);
    private static final Backoff PAUSES = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1));

    /** Files in an object store, where one is named. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("spona.files.store.bucket")
    @EnableConfigurationProperties(ObjectStoreProperties.class)
    static class ObjectStore {

        @Bean
        AttachmentContents objectStoreContents(ObjectStoreProperties properties) {
            return new ObjectStoreContents(properties);
        }
    }

    @Bean
    @ConditionalOnMissingBean
    AttachmentContents attachmentContents(JdbcClient database, TransactionTemplate transaction) {
        return new DatabaseContents(database, transaction);
    }

    @Bean
    Attachments attachments(
            ObjectProvider<AttachmentParent> parents,
            JdbcClient database,
            AttachmentContents contents,
            ApplicationEventPublisher events,
            Clock clock) {
        return new Attachments(parents, new AttachmentTable(database), contents, events, clock);
    }

    /** Files of what is public are read without an account, as far as the reader rule shows them. */
    @Bean
    PublicPaths publicPathsOfFiles(ObjectProvider<AttachmentParent> parents) {
        return PublicPaths.of(parents.stream()
                .map(AttachmentParent::path)
                .distinct()
                .flatMap(path -> Stream.of(path + PublicPaths.ID, path + "of/{kind:[a-z]+}/" + PublicPaths.ID))
                .toArray(String[]::new));
    }

    @Bean
    BackgroundWorker attachmentAnnouncer(
            JdbcClient database,
            Attachments attachments,
            AttachmentContents contents,
            Outbox outbox,
            MessageSource messages,
            TransactionTemplate transaction,
            SetAside setAside) {
        var work = new ItemWork(ANNOUNCER, transaction, setAside);
        var announcement = new AttachmentAnnouncement(database, attachments, contents, outbox, messages, work);
        return new BackgroundWorker(ANNOUNCER, POLL, PAUSES, announcement::announceNext)
                .wokenBy(Attachments.Changed.class);
    }

    @Bean
    BackgroundWorker attachmentReader(
            JdbcClient database, AttachmentContents contents, TransactionTemplate transaction, SetAside setAside) {
        var work = new ItemWork(READER, transaction, setAside);
        var reading = new AttachmentReading(database, contents, new TextExtraction(), work);
        return new BackgroundWorker(READER, POLL, PAUSES, reading::readNext).wokenBy(Attachments.Changed.class);
    }
}

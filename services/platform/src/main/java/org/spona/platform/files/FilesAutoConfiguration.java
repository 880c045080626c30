package org.spona.platform.files;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Files in every service that has things to which they can be attached. It includes {@code db/platform/attachments.sql}. */
@AutoConfiguration(after = JdbcClientAutoConfiguration.class)
@ConditionalOnBean(AttachmentParent.class)
class FilesAutoConfiguration {

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
}

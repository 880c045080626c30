package org.spona.members.notification;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.ReaderResolver;
import org.spona.platform.tenancy.Readers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What the worker finds out as the person whom it is about to tell, in transactions of their own. */
@Component
class OwnNotifications {

    private final JdbcClient database;
    private final ReaderResolver readers;
    private final TransactionTemplate ownTransaction;

    OwnNotifications(JdbcClient database, ReaderResolver readers, PlatformTransactionManager transactions) {
        this.database = database;
        this.readers = readers;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.ownTransaction.setReadOnly(true);
    }

    /**
     * Those that are due and for which she is meant by her own rights, by their ids; without a title where she may not read the thing.
     *
     * @param subject of her account
     */
    Map<UUID, NotificationGroup> due(String subject, Instant now, Locale locale) {
        return as(
                subject,
                () -> database
                        .sql("select * from own_notification where due_at <= ?")
                        .param(now.atOffset(ZoneOffset.UTC))
                        .query((row, _) -> new NotificationGroup(
                                row.getString("subject"),
                                Objects.requireNonNullElse(row.getString("title"), ""),
                                Objects.requireNonNullElse(row.getString("language"), ""),
                                List.of(NotificationEntry.of(row, locale))))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(group -> group.newest().id(), group -> group)));
    }

    /** Answers a question as the person with this account. */
    <T> T as(String subject, Supplier<T> question) {
        Reader reader = inOwnTransaction(() -> readers.resolve(subject, "", null));
        return Readers.call(reader, () -> inOwnTransaction(question));
    }

    private <T> T inOwnTransaction(Supplier<T> work) {
        return Objects.requireNonNull(ownTransaction.execute(_ -> work.get()));
    }
}

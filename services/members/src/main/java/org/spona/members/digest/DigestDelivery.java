package org.spona.members.digest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.members.notification.NotificationIntake;
import org.spona.platform.failure.ItemWork;
import org.spona.platform.failure.SetAside;
import org.spona.platform.findable.ThingKey;
import org.spona.platform.language.Labels;
import org.spona.platform.notification.Notification;
import org.spona.platform.notification.Notification.Audience;
import org.spona.platform.notification.NotificationKind;
import org.spona.platform.waiting.Addressee;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells those to whom a digest was sent, as the service, in the transaction that notes how many they are. It is one notification with one id, however often and
 * to whomever the digest is sent, so that nobody is told twice; each is told and mailed as she has chosen.
 */
@Component
class DigestDelivery {

    private record Pending(UUID id, UUID digestId, UUID networkId, Instant sentAt, DigestAudience audience) {

        static Pending of(ResultSet row) throws SQLException {
            return new Pending(
                    row.getObject("id", UUID.class),
                    row.getObject("digest_id", UUID.class),
                    row.getObject("network_id", UUID.class),
                    row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                    DigestAudience.of(row));
        }
    }

    private final JdbcClient database;
    private final DigestRecipients recipients;
    private final NotificationIntake intake;
    private final MessageSource messages;
    private final ItemWork work;

    DigestDelivery(
            JdbcClient database,
            DigestRecipients recipients,
            NotificationIntake intake,
            MessageSource messages,
            TransactionTemplate transaction,
            SetAside setAside) {
        this.database = database;
        this.recipients = recipients;
        this.intake = intake;
        this.messages = messages;
        this.work = new ItemWork("digest-worker", transaction, setAside);
    }

    /** Tells those of one sending; false when all are told. */
    boolean tellNext() {
        return work.doNext(this::lockNext, this::tell, Pending::id, (sending, _) -> note(sending, 0));
    }

    private Optional<Pending> lockNext() {
        return database.sql("""
                        select s.id, s.digest_id, d.network_id, s.sent_at, s.countries, s.kinds, s.roles
                        from digest_sending s join digest d on d.id = s.digest_id
                        where s.recipients is null order by s.sent_at, s.id limit 1 for no key update of s skip locked""").query((row, _) -> Pending.of(row)).optional();
    }

    private void tell(Pending sending) {
        List<UUID> people = recipients.list(sending.networkId(), sending.audience());
        intake.take(notification(sending, people));
        note(sending, people.size());
    }

    private Notification notification(Pending sending, List<UUID> people) {
        Labels reason = Labels.of(messages, "digest.notification.reason");
        return new Notification(
                sending.digestId(),
                NotificationKind.DIGEST,
                new ThingKey(Digest.KIND, sending.digestId()),
                Digest.path(sending.networkId(), sending.digestId()),
                Labels.of(messages, "digest.notification.text"),
                people.stream()
                        .map(person -> new Audience(Addressee.person(person, sending.networkId()), reason))
                        .toList(),
                List.of(),
                null,
                sending.sentAt());
    }

    private void note(Pending sending, int told) {
        database.sql("update digest_sending set recipients = ? where id = ?")
                .params(told, sending.id())
                .update();
    }
}

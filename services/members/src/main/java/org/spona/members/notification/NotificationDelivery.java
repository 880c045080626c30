package org.spona.members.notification;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Contacts;
import org.spona.platform.failure.ItemWork;
import org.spona.platform.failure.SetAside;
import org.spona.platform.notices.Notice;
import org.spona.platform.notices.Notices;
import org.spona.platform.notification.NotificationKind;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lists and mails what people are told, one person at a time: by her own rights at that moment, and as she has chosen. The mail is written in the
 * transaction that notes it, and her row is locked while that goes on, so a crash leaves either both or nothing and no two instances write
 * to her.
 */
@Component
class NotificationDelivery {

    /** Whoever cannot be told now does not keep the others waiting. */
    private static final Duration PAUSE = Duration.ofHours(1);

    /**
     * @param subject null until her account is made
     * @param zone of her mornings
     */
    private record Recipient(UUID personId, @Nullable String subject, ZoneId zone) {}

    /** @param group what it says, for a mail; null when she may not read it */
    private record Due(
            PendingNotification pending, @Nullable NotificationGroup group) {}

    private final JdbcClient database;
    private final OwnNotifications own;
    private final NotificationChoices choices;
    private final Contacts contacts;
    private final BouncedAddresses bounces;
    private final NotificationMail mail;
    private final List<FullMail> fullMails;
    private final Notices notices;
    private final Clock clock;
    private final ZoneId zone;
    private final ItemWork work;

    NotificationDelivery(
            JdbcClient database,
            OwnNotifications own,
            NotificationChoices choices,
            Contacts contacts,
            BouncedAddresses bounces,
            NotificationMail mail,
            List<FullMail> fullMails,
            Notices notices,
            Clock clock,
            @Value("${spona.zone:Europe/Belgrade}") ZoneId zone,
            TransactionTemplate transaction,
            SetAside setAside) {
        this.database = database;
        this.own = own;
        this.choices = choices;
        this.contacts = contacts;
        this.bounces = bounces;
        this.mail = mail;
        this.fullMails = List.copyOf(fullMails);
        this.notices = notices;
        this.clock = clock;
        this.zone = zone;
        this.work = new ItemWork("notification-worker", transaction, setAside);
    }

    /** Does what is due for one person; false when nothing is for anybody. */
    boolean deliverNext() {
        return work.doNext(this::lockNext, this::deliver, Recipient::personId, (recipient, _) -> putOff(recipient));
    }

    private Optional<Recipient> lockNext() {
        return database.sql("""
                        select p.id as person_id, p.subject, p.zone from person p
                        where p.id in (select person_id from notification where due_at <= :now order by due_at limit 50)
                        limit 1 for no key update of p skip locked""")
                .param("now", sql(clock.instant()))
                .query((row, _) -> new Recipient(
                        row.getObject("person_id", UUID.class),
                        row.getString("subject"),
                        Optional.ofNullable(row.getString("zone"))
                                .map(ZoneId::of)
                                .orElse(zone)))
                .optional();
    }

    private void deliver(Recipient recipient) {
        Instant now = clock.instant();
        NotificationChoice choice = choices.of(recipient.personId());
        Optional<Contact> contact = Optional.ofNullable(
                        contacts.of(List.of(recipient.personId())).get(recipient.personId()))
                .filter(to -> !bounces.includes(to.email()));
        Locale locale = contact.map(to -> to.language().locale()).orElse(Locale.ROOT);
        List<NotificationGroup> mailed = new ArrayList<>();
        for (Due due : due(recipient, now, locale)) {
            PendingNotification pending = due.pending();
            switch (pending.step(choice.of(pending.kind()), now, recipient.zone())) {
                case PendingNotification.Step.Drop() -> drop(recipient, pending);
                case PendingNotification.Step.Wait(Instant until) -> set(recipient, pending, null, until);
                case PendingNotification.Step.Keep(Optional<Instant> mailAt) ->
                    set(recipient, pending, now, mailAt.orElse(null));
                case PendingNotification.Step.Mail() -> {
                    set(recipient, pending, now, null);
                    Optional.ofNullable(due.group()).ifPresent(mailed::add);
                }
            }
        }
        contact.ifPresent(to -> write(recipient, choice, mailed, to, now));
    }

    /** Mails in full what she wants at once and can be mailed so, all else together. */
    private void write(
            Recipient recipient, NotificationChoice choice, List<NotificationGroup> mailed, Contact to, Instant now) {
        List<NotificationGroup> collected = new ArrayList<>();
        for (NotificationGroup group : mailed) {
            find(recipient, choice, group, to).ifPresentOrElse(notices::write, () -> collected.add(group));
        }
        if (!collected.isEmpty()) {
            notices.write(mail.of(byThing(collected), to, now));
        }
    }

    private Optional<Notice> find(Recipient recipient, NotificationChoice choice, NotificationGroup group, Contact to) {
        String subject = recipient.subject();
        return subject == null || choice.of(group.newest().kind()) != NotificationFrequency.AT_ONCE
                ? Optional.empty()
                : fullMails.stream()
                        .flatMap(full -> own.as(subject, () -> full.of(group, to)).stream())
                        .findFirst();
    }

    /** All of hers that are due, with what she may know of each now. */
    private List<Due> due(Recipient recipient, Instant now, Locale locale) {
        Map<UUID, NotificationGroup> hers =
                recipient.subject() == null ? Map.of() : own.due(recipient.subject(), now, locale);
        return database.sql("""
                        select id, kind, listed_at is not null as listed, read_at is not null as read, arrived_at from notification
                        where person_id = ? and due_at <= ? order by at desc""")
                .params(recipient.personId(), sql(now))
                .query((row, _) -> due(row, hers))
                .list();
    }

    private static Due due(ResultSet row, Map<UUID, NotificationGroup> hers) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        NotificationGroup group = hers.get(id);
        boolean readable = group != null && !group.title().isEmpty();
        return new Due(
                new PendingNotification(
                        id,
                        NotificationKind.valueOf(row.getString("kind")),
                        group != null,
                        readable,
                        row.getBoolean("listed"),
                        row.getBoolean("read"),
                        row.getObject("arrived_at", OffsetDateTime.class).toInstant()),
                readable ? group : null);
    }

    private static List<NotificationGroup> byThing(List<NotificationGroup> groups) {
        return groups.stream()
                .collect(groupingBy(NotificationGroup::subject, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(same -> new NotificationGroup(
                        same.getFirst().subject(),
                        same.getFirst().title(),
                        same.getFirst().language(),
                        same.stream().flatMap(group -> group.entries().stream()).toList()))
                .toList();
    }

    private void drop(Recipient recipient, PendingNotification pending) {
        database.sql("delete from notification where id = ? and person_id = ?")
                .params(pending.id(), recipient.personId())
                .update();
    }

    private void set(
            Recipient recipient, PendingNotification pending, @Nullable Instant listedAt, @Nullable Instant dueAt) {
        database.sql("""
                        update notification set listed_at = coalesce(listed_at, :listedAt), due_at = :dueAt
                        where id = :id and person_id = :person""")
                .param("listedAt", listedAt == null ? null : sql(listedAt), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("dueAt", dueAt == null ? null : sql(dueAt), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", pending.id())
                .param("person", recipient.personId())
                .update();
    }

    private void putOff(Recipient recipient) {
        database.sql("update notification set due_at = ? where person_id = ? and due_at <= ?")
                .params(sql(clock.instant().plus(PAUSE)), recipient.personId(), sql(clock.instant()))
                .update();
    }

    private static OffsetDateTime sql(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

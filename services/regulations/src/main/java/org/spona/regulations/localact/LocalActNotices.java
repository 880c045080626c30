package org.spona.regulations.localact;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Contacts;
import org.spona.platform.events.Outbox;
import org.spona.platform.language.Labels;
import org.spona.platform.notices.Notice;
import org.spona.platform.notices.Notices;
import org.spona.platform.notification.Notification;
import org.spona.platform.notification.Notification.Audience;
import org.spona.platform.notification.NotificationKind;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.text.Content;
import org.spona.platform.waiting.Addressee;
import org.spona.regulations.notice.ObligationRecipients;
import org.spona.regulations.notice.ObligationRecipients.Recipient;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those who write for an organisation once that a provision has changed that its act implements. */
@Component
class LocalActNotices {

    /** What a person can stop, as messages {@code notice.kind.<kind>} name it. */
    private static final String LOCAL_ACTS = "local-acts";

    private final ObligationRecipients recipients;
    private final Contacts contacts;
    private final Notices notices;
    private final Outbox outbox;
    private final MessageSource messages;
    private final String home;

    LocalActNotices(
            ObligationRecipients recipients,
            Contacts contacts,
            Notices notices,
            Outbox outbox,
            MessageSource messages,
            @Value("${spona.notices.home}") String home) {
        this.recipients = recipients;
        this.contacts = contacts;
        this.notices = notices;
        this.outbox = outbox;
        this.messages = messages;
        this.home = home;
    }

    @EventListener
    void on(LocalAct.ReviewDue event) {
        LocalAct act = event.act();
        act.reviewDueAt().ifPresent(since -> tell(act, since));
    }

    private void tell(LocalAct act, Instant since) {
        List<UUID> people =
                recipients
                        .of(act.ownership().networkId(), Set.of(act.ownership().organisationId()), Reader.NOBODY)
                        .stream()
                        .map(Recipient::personId)
                        .toList();
        Map<UUID, Contact> known = contacts.of(people);
        for (UUID person : people) {
            Contact contact = known.get(person);
            if (contact != null) {
                notices.write(mail(act, since, contact));
            }
        }
        outbox.append(notification(act, since).event());
    }

    private Notice mail(LocalAct act, Instant since, Contact to) {
        Locale locale = to.language().locale();
        String title = new Content(Optional.of(to.language()))
                .text(act.content().title(), act.content().language());
        String text = String.join(
                "\n\n",
                words("local-act.mail.review", locale, title),
                words("local-act.mail.open", locale) + "\n" + home + act.thing().address());
        return Notice.owed(
                        "local-act:%s:%d:%s"
                                .formatted(
                                        act.getId(),
                                        since.toEpochMilli(),
                                        to.person().map(UUID::toString).orElse("")),
                        to,
                        words("local-act.mail.review.subject", locale, title),
                        text,
                        words("local-act.mail.reason", locale))
                .stoppable(LOCAL_ACTS);
    }

    private Notification notification(LocalAct act, Instant since) {
        String what = act.thing().key() + "@review:" + since.toEpochMilli();
        return new Notification(
                UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)),
                NotificationKind.CHANGE,
                act.thing().key(),
                act.thing().address(),
                Labels.of(messages, "local-act.notification.review"),
                List.of(new Audience(
                        Addressee.writers(act.ownership()), Labels.of(messages, "local-act.notification.reason"))),
                List.of(),
                null,
                since);
    }

    private String words(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}

package org.spona.regulations.modelact;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.spona.platform.tenancy.Readers;
import org.spona.platform.text.Content;
import org.spona.platform.waiting.Addressee;
import org.spona.regulations.notice.ObligationRecipients;
import org.spona.regulations.notice.ObligationRecipients.Recipient;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells those who hold a copy of a model, drafts too, that there is a further version; in the transaction that publishes it. What a copy is
 * called, whoever publishes does not know: the mail names the model.
 */
@Component
class ModelNotices {

    /** What a person can stop, as messages {@code notice.kind.<kind>} name it. */
    private static final String MODELS = "model-acts";

    private final Holdings holdings;
    private final ObligationRecipients recipients;
    private final Contacts contacts;
    private final Notices notices;
    private final Outbox outbox;
    private final MessageSource messages;
    private final String home;

    ModelNotices(
            Holdings holdings,
            ObligationRecipients recipients,
            Contacts contacts,
            Notices notices,
            Outbox outbox,
            MessageSource messages,
            @Value("${spona.notices.home}") String home) {
        this.holdings = holdings;
        this.recipients = recipients;
        this.contacts = contacts;
        this.notices = notices;
        this.outbox = outbox;
        this.messages = messages;
        this.home = home;
    }

    @EventListener
    void on(ModelAct.Event.VersionPublished event) {
        Map<UUID, List<Holding>> byNetwork =
                holdings.tell(event.version()).stream().collect(Collectors.groupingBy(Holding::networkId));
        byNetwork.forEach((network, told) -> tell(event, network, told));
    }

    /** Its staff learn once that it is to be looked at. */
    @EventListener
    void on(ModelAct.Event.ReviewDue event) {
        ModelAct model = event.model();
        model.reviewDueAt()
                .ifPresent(since -> outbox.append(new Notification(
                                UUID.nameUUIDFromBytes((model.thing().key() + "@review:" + since.toEpochMilli())
                                        .getBytes(StandardCharsets.UTF_8)),
                                NotificationKind.CHANGE,
                                model.thing().key(),
                                model.thing().address(),
                                Labels.of(messages, "model-act.waiting.review"),
                                List.of(new Audience(
                                        Addressee.staff(model.ownership().networkId()),
                                        Labels.of(messages, "model-act.notification.review.reason"))),
                                List.of(),
                                null,
                                since)
                        .event()));
    }

    private void tell(ModelAct.Event.VersionPublished event, UUID network, List<Holding> told) {
        Set<UUID> organisations = told.stream().map(Holding::organisationId).collect(Collectors.toSet());
        Map<UUID, List<UUID>> people = recipients.of(network, organisations, Reader.NOBODY).stream()
                .collect(Collectors.groupingBy(
                        Recipient::organisationId, Collectors.mapping(Recipient::personId, Collectors.toList())));
        Map<UUID, Contact> known = contacts.of(
                people.values().stream().flatMap(List::stream).distinct().toList());
        for (Holding holding : told) {
            for (UUID person : people.getOrDefault(holding.organisationId(), List.of())) {
                Contact contact = known.get(person);
                if (contact != null) {
                    notices.write(mail(event, holding, contact));
                }
            }
            outbox.append(notification(event, holding).event());
        }
    }

    private Notice mail(ModelAct.Event.VersionPublished event, Holding holding, Contact to) {
        Locale locale = to.language().locale();
        var content = new Content(Optional.of(to.language()));
        ModelActContent model = event.model().content();
        String title = content.text(model.title(), model.language());
        int number = event.version().number();
        String note = content.text(event.version().note(), model.language());
        String text = String.join(
                "\n\n",
                words("model-act.mail.new", locale, title, number),
                note.isEmpty() ? words("model-act.mail.no-note", locale) : note,
                words("model-act.mail.open", locale) + "\n" + home + address(holding));
        return Notice.owed(
                        "model-act:%s:%s:%s"
                                .formatted(
                                        event.version().getId(),
                                        holding.localActId(),
                                        to.person().map(UUID::toString).orElse("")),
                        to,
                        words("model-act.mail.subject", locale, title, number),
                        text,
                        words("model-act.mail.reason", locale))
                .stoppable(MODELS);
    }

    private Notification notification(ModelAct.Event.VersionPublished event, Holding holding) {
        String what = event.version().getId() + ":" + holding.localActId();
        return new Notification(
                UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)),
                NotificationKind.CHANGE,
                event.model().thing().key(),
                address(holding),
                Labels.of(messages, "model-act.notification.version"),
                List.of(new Audience(
                        Addressee.writers(holding.organisationId(), holding.networkId()),
                        Labels.of(messages, "model-act.notification.reason"))),
                List.of(),
                Readers.current().map(Reader::personId).orElse(null),
                event.model().updatedAt());
    }

    private static String address(Holding holding) {
        return "/local-acts/" + holding.localActId() + "/upgrade";
    }

    private String words(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}

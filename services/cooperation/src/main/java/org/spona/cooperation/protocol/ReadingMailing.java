package org.spona.cooperation.protocol;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.spona.cooperation.link.Recipient;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Contacts;
import org.spona.platform.directory.Directory;
import org.spona.platform.failure.ItemWork;
import org.spona.platform.failure.SetAside;
import org.spona.platform.language.Language;
import org.spona.platform.notices.Notice;
import org.spona.platform.notices.Notices;
import org.spona.platform.text.Content;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes to those who are asked whether they know a protocol, each with a link of her own; who has answered meanwhile is not written to. */
@Component
class ReadingMailing {

    private final ProtocolReadings readings;
    private final ReadingLinks links;
    private final ProtocolParts parts;
    private final Protocols protocols;
    private final Directory directory;
    private final Contacts contacts;
    private final Notices notices;
    private final MessageSource messages;
    private final String home;
    private final ItemWork work;

    ReadingMailing(
            ProtocolReadings readings,
            ReadingLinks links,
            ProtocolParts parts,
            Protocols protocols,
            Directory directory,
            Contacts contacts,
            Notices notices,
            MessageSource messages,
            @Value("${spona.notices.home}") String home,
            TransactionTemplate transaction,
            SetAside setAside) {
        this.readings = readings;
        this.links = links;
        this.parts = parts;
        this.protocols = protocols;
        this.directory = directory;
        this.contacts = contacts;
        this.notices = notices;
        this.messages = messages;
        this.home = home;
        this.work = new ItemWork("protocol-reading-worker", transaction, setAside);
    }

    /** Writes to one of those who wait; false when nobody does. */
    boolean writeNext() {
        return work.doNext(
                readings::lockNext,
                this::write,
                due -> due.reading().id(),
                (due, _) -> readings.settle(due.reading().id()));
    }

    private void write(ProtocolReadings.Due due) {
        ProtocolReading reading = due.reading();
        Optional<Protocol> current = protocols
                .findById(reading.protocolId())
                .filter(protocol -> !protocol.status().isOver() && reading.readAt() == null);
        current.flatMap(protocol -> contactOf(reading, protocol).map(contact -> compose(due, protocol, contact)))
                .ifPresent(notices::write);
        readings.settle(reading.id());
    }

    private Optional<Contact> contactOf(ProtocolReading reading, Protocol protocol) {
        Language language = Language.ofText(protocol.content().language());
        return new Recipient(reading.personId(), reading.name(), reading.email(), language).contact(contacts);
    }

    private Notice compose(ProtocolReadings.Due due, Protocol protocol, Contact to) {
        Locale locale = to.language().locale();
        Content shown = new Content(Optional.of(to.language()));
        String code = "protocol.reading.mail." + due.mail().name().toLowerCase(Locale.ROOT);
        String title = shown.text(protocol.content().title(), protocol.content().language());
        String institution = parts.find(due.reading().partId())
                .flatMap(part -> directory.findOrganisation(part.writerId()))
                .map(organisation -> shown.name(organisation.nameLatin(), organisation.nameCyrillic()))
                .orElse("");
        String link =
                home + "/protocols/links/" + links.make(due.reading().id()).value();
        String text = String.join(
                "\n\n",
                words("protocol.reading.mail.greeting", locale, to.name()),
                words(code, locale, institution),
                title,
                words("protocol.reading.mail.link", locale) + "\n" + link);
        return Notice.owed(
                "protocol-reading:%s:%s:%s".formatted(due.reading().id(), due.mail(), UUID.randomUUID()),
                to,
                words(code + ".subject", locale, title),
                text,
                words("protocol.reading.mail.reason", locale, institution));
    }

    private String words(String code, Locale locale, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }
}

package org.spona.meetings.registration;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingText;
import org.spona.meetings.meeting.MeetingTexts;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Contacts;
import org.spona.platform.language.Moments;
import org.spona.platform.notices.Notice;
import org.spona.platform.notices.Notices;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes to those who register, each in her language, with a personal link; whoever has a place is written to as an invitee. */
@Component
class RegistrantMails {

    /** What a mail is for. */
    enum Kind {
        /** Somebody without an account has typed her address: is it hers, and does she want to come? */
        ADDRESS,
        /** She stands in the queue. */
        WAITING,
        /** A place is kept for her. */
        OFFER,
        /** It was, and no longer is. */
        EXPIRED
    }

    private final RegistrantContacts contacts;
    private final Contacts directory;
    private final MeetingTexts texts;
    private final Moments moments;
    private final Notices notices;
    private final MessageSource messages;
    private final String home;

    RegistrantMails(
            RegistrantContacts contacts,
            Contacts directory,
            MeetingTexts texts,
            Moments moments,
            Notices notices,
            MessageSource messages,
            @Value("${spona.notices.home}") String home) {
        this.contacts = contacts;
        this.directory = directory;
        this.texts = texts;
        this.moments = moments;
        this.notices = notices;
        this.messages = messages;
        this.home = home;
    }

    /** Writes to her in the caller's transaction; nothing when there is no address, or the same was written before. */
    void write(Kind kind, Registrant registrant, Meeting meeting, String occasion) {
        contactOf(registrant)
                .ifPresent(contact -> notices.write(compose(kind, registrant, meeting, contact, occasion)));
    }

    private Optional<Contact> contactOf(Registrant registrant) {
        UUID person = registrant.who().personId();
        return person == null
                ? contacts.find(registrant.getId())
                        .map(written -> new Contact(null, registrant.name(), written.email(), written.language()))
                : Optional.ofNullable(directory.of(List.of(person)).get(person));
    }

    private Notice compose(Kind kind, Registrant registrant, Meeting meeting, Contact contact, String occasion) {
        Locale locale = contact.language().locale();
        MeetingText text = texts.of(meeting, contact.language());
        String link = home + "/meetings/registrations/"
                + contacts.link(registrant.getId()).value();
        String code = "mail.registration." + kind.name().toLowerCase(Locale.ROOT);
        String until = registrant
                .offeredUntil()
                .map(moment -> moments.moment(moment, locale))
                .orElse("");
        // Until her address is proven, no mail to it has a word that was typed with it.
        String greeting = kind == Kind.ADDRESS || contact.name().isBlank()
                ? words("mail.meeting.greeting.nameless", locale)
                : words("mail.meeting.greeting", locale, contact.name());
        return Notice.owed(
                "registration:" + registrant.getId() + ":" + kind + ":" + occasion,
                contact,
                words(code + ".subject", locale, text.title(), text.when()),
                greeting + "\n\n" + words(code + ".begin", locale, text.convener(), until) + "\n\n" + text.title()
                        + "\n" + text.when() + "\n\n" + words(code + ".link", locale, link),
                words("mail.registration.reason", locale, text.convener()));
    }

    private String words(String code, Locale locale, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }
}

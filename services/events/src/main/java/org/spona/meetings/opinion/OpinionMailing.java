package org.spona.meetings.opinion;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.network.BodyPeople;
import org.spona.meetings.network.BodyPeople.Sitting;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Contacts;
import org.spona.platform.language.Moments;
import org.spona.platform.notices.Notice;
import org.spona.platform.notices.Notices;
import org.spona.platform.text.Content;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes to all who sit in a body that an opinion is asked for, each with a link of her own; in the transaction of its cause. */
@Component
class OpinionMailing {

    private final AskedPeople asked;
    private final OpinionLinks links;
    private final BodyPeople people;
    private final Contacts contacts;
    private final Notices notices;
    private final Moments moments;
    private final MessageSource messages;
    private final String home;

    OpinionMailing(
            AskedPeople asked,
            OpinionLinks links,
            BodyPeople people,
            Contacts contacts,
            Notices notices,
            Moments moments,
            MessageSource messages,
            @Value("${spona.notices.home}") String home) {
        this.asked = asked;
        this.links = links;
        this.people = people;
        this.contacts = contacts;
        this.notices = notices;
        this.moments = moments;
        this.messages = messages;
        this.home = home;
    }

    /** The seats are asked. */
    void ask(Opinion opinion) {
        List<Sitting> sitting = people.list(List.of(opinion.bodyId()));
        Map<UUID, Contact> known =
                contacts.of(sitting.stream().map(Sitting::personId).distinct().toList());
        for (Sitting one : sitting) {
            Contact contact = known.get(one.personId());
            if (contact != null) {
                notices.write(question(opinion, one, contact));
            }
        }
    }

    private Notice question(Opinion opinion, Sitting one, Contact contact) {
        Locale locale = contact.language().locale();
        Content shown = new Content(Optional.of(contact.language()));
        String language = opinion.content().language();
        String title = shown.text(opinion.content().title(), language);
        String body = shown.text(opinion.bodyName(), language);
        String due = moments.date(opinion.dueOn().orElseThrow(), locale);
        String link = home + "/opinions/links/"
                + links.make(asked.ask(opinion.getId(), one)).value();
        String greeting = contact.name().isBlank()
                ? words("mail.meeting.greeting.nameless", locale)
                : words("mail.meeting.greeting", locale, contact.name());
        return Notice.owed(
                "opinion:" + opinion.getId() + ":" + one.seatId() + ":" + one.personId(),
                contact,
                words("mail.opinion.subject", locale, title, due),
                greeting + "\n\n"
                        + words(
                                "mail.opinion.begin",
                                locale,
                                shown.text(opinion.content().requester(), language),
                                body,
                                due)
                        + "\n\n" + title + "\n\n" + words("mail.opinion.link", locale, link),
                words("mail.opinion.reason", locale, body));
    }

    private String words(String code, Locale locale, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }
}

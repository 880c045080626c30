package org.spona.members.body;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.members.body.SeatRequests.Cause;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Contacts;
import org.spona.platform.directory.Directory;
import org.spona.platform.language.Language;
import org.spona.platform.language.Moments;
import org.spona.platform.notices.Notice;
import org.spona.platform.notices.Notices;
import org.spona.platform.secret.SecretToken;
import org.spona.platform.text.Content;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes to institutions who is asked for, and why, with the link by which they answer; nobody is named in it. For the service alone. */
@Component
class SeatMail {

    private final JdbcClient database;
    private final Contacts contacts;
    private final Directory directory;
    private final Notices notices;
    private final Moments moments;
    private final MessageSource messages;
    private final String home;

    SeatMail(
            JdbcClient database,
            Contacts contacts,
            Directory directory,
            Notices notices,
            Moments moments,
            MessageSource messages,
            @Value("${spona.notices.home}") String home) {
        this.database = database;
        this.contacts = contacts;
        this.directory = directory;
        this.notices = notices;
        this.moments = moments;
        this.messages = messages;
        this.home = home;
    }

    /** How the institution of a seat is written to: at its own address and those of who administers it, each address once. */
    List<Contact> recipients(Seat seat, Body body) {
        UUID organisation = seat.content().organisationId();
        if (organisation == null) {
            return List.of();
        }
        Map<String, Contact> once = new LinkedHashMap<>();
        Stream.concat(
                        contacts.of(administrators(organisation)).values().stream(),
                        ownAddress(organisation, seat, body).stream())
                .forEach(contact -> once.putIfAbsent(contact.email(), contact));
        return List.copyOf(once.values());
    }

    private List<UUID> administrators(UUID organisation) {
        return database.sql("select person_id from directory_administrator_now where organisation_id = ?")
                .param(organisation)
                .query((row, _) -> row.getObject("person_id", UUID.class))
                .list();
    }

    private Optional<Contact> ownAddress(UUID organisation, Seat seat, Body body) {
        return database.sql("select email from organisation where id = ? and email <> '' and merged_into is null")
                .param(organisation)
                .query(String.class)
                .optional()
                .map(email -> new Contact(null, seat.content().institution(), email, languageOf(body)));
    }

    /** In which somebody is written to whom nobody knows. */
    private static Language languageOf(Body body) {
        return Language.nearest(Locale.forLanguageTag(body.content().language()))
                .orElse(Language.SERBIAN_LATIN);
    }

    /**
     * Writes to the institution.
     *
     * @param endsAt when the mandate ends that is the cause, or ended
     */
    void write(
            List<Contact> recipients, Body body, Seat seat, Cause cause, @Nullable Instant endsAt, SecretToken token) {
        String key = "seat-link:" + token.digest() + ":";
        String code = "mail.seat."
                + switch (cause) {
                    case ASKED -> "asked";
                    case ENDED -> "ended";
                    case LEFT -> "left";
                    case ENDS_IN_30_DAYS, ENDS_IN_60_DAYS -> "ending";
                };
        for (Contact contact : recipients) {
            Locale locale = contact.language().locale();
            Content shown = new Content(Optional.of(contact.language()));
            Object[] words = {
                home + "/seat/" + token.value(),
                shown.text(body.content().name(), body.content().language()),
                shown.text(seat.content().institution(), body.content().language()),
                founder(body, shown),
                endsAt == null ? "" : moments.date(moments.dayOf(endsAt.minusSeconds(1)), locale),
                SeatLinks.HOLDS.toDays()
            };
            notices.write(Notice.owed(
                    key + contact.person().map(UUID::toString).orElse("institution"),
                    contact,
                    text(code + ".subject", words, locale),
                    text(code + ".begin", words, locale) + "\n\n" + text("mail.seat.answer", words, locale),
                    text("mail.seat.reason", words, locale)));
        }
    }

    private String founder(Body body, Content shown) {
        return directory
                .findOrganisation(body.ownership().organisationId())
                .map(founder -> shown.name(founder.nameLatin(), founder.nameCyrillic()))
                .orElse("");
    }

    private String text(String code, Object[] words, Locale locale) {
        return messages.getMessage(code, words, locale);
    }
}

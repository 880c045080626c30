package org.spona.members.body;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.members.body.SeatRequests.Cause;
import org.spona.members.link.InstitutionAddresses;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Directory;
import org.spona.platform.language.Language;
import org.spona.platform.language.Moments;
import org.spona.platform.notices.Notice;
import org.spona.platform.notices.Notices;
import org.spona.platform.secret.SecretToken;
import org.spona.platform.text.Content;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes to institutions who is asked for, and why, with the link by which they answer; nobody is named in it. For the service alone. */
@Component
class SeatMail {

    private final InstitutionAddresses addresses;
    private final Directory directory;
    private final Notices notices;
    private final Moments moments;
    private final MessageSource messages;
    private final String home;

    SeatMail(
            InstitutionAddresses addresses,
            Directory directory,
            Notices notices,
            Moments moments,
            MessageSource messages,
            @Value("${spona.notices.home}") String home) {
        this.addresses = addresses;
        this.directory = directory;
        this.notices = notices;
        this.moments = moments;
        this.messages = messages;
        this.home = home;
    }

    /** How the institution of a seat is written to: at its own address and those of who administers it, each address once. */
    List<Contact> recipients(Seat seat, Body body) {
        return addresses.all(seat.content().organisationId(), languageOf(body));
    }

    /** In which somebody is written to whom nobody knows. */
    static Language languageOf(Body body) {
        return Language.ofText(body.content().language());
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

package org.spona.meetings.excerpt;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.spona.platform.directory.Contact;
import org.spona.platform.notices.Notice;
import org.spona.platform.secret.SecretToken;
import org.spona.platform.text.Content;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Composes the mail with which an excerpt is sent: what was decided, and where to read and take along the whole of it. */
@Component
class ExcerptMailComposer {

    private final MessageSource messages;
    private final String home;

    ExcerptMailComposer(MessageSource messages, @Value("${spona.notices.home}") String home) {
        this.messages = messages;
        this.home = home;
    }

    /** A mail in the words of its recipient's language. */
    Notice compose(SentExcerpt excerpt, Contact contact, SecretToken link) {
        Locale locale = contact.language().locale();
        Content shown = new Content(Optional.of(contact.language()));
        ExcerptContent content = excerpt.content();
        String owner = shown.name(content.ownerLatin(), content.ownerCyrillic());
        String decided = content.item().decisions().stream()
                .map(decision -> decision.number() + " " + shown.text(decision.title(), content.language()))
                .collect(Collectors.joining("\n"));
        String greeting = contact.name().isBlank()
                ? words("mail.meeting.greeting.nameless", locale)
                : words("mail.meeting.greeting", locale, contact.name());
        return Notice.owed(
                "excerpt:" + excerpt.getId() + ":" + contact.email().toLowerCase(Locale.ROOT),
                contact,
                words("mail.excerpt.subject", locale, decided),
                greeting + "\n\n" + words("mail.excerpt.begin", locale, owner) + "\n\n" + decided + "\n\n"
                        + words("mail.excerpt.link", locale, home + "/decisions/excerpts/" + link.value()),
                words("mail.excerpt.reason", locale, owner));
    }

    private String words(String code, Locale locale, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }
}

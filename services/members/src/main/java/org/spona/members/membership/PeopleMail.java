package org.spona.members.membership;

import java.util.Collection;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Contacts;
import org.spona.platform.directory.Directory;
import org.spona.platform.notices.Notice;
import org.spona.platform.notices.Notices;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Mails about who acts for an organisation, which are owed to those whom they concern. Their texts are the messages
 * {@code mail.<code>.subject}, {@code .body} and {@code .reason}.
 */
@Component
public class PeopleMail {

    private final Notices notices;
    private final Contacts contacts;
    private final Directory directory;
    private final MessageSource messages;
    private final String home;

    PeopleMail(
            Notices notices,
            Contacts contacts,
            Directory directory,
            MessageSource messages,
            @Value("${spona.notices.home}") String home) {
        this.notices = notices;
        this.contacts = contacts;
        this.directory = directory;
        this.messages = messages;
        this.home = home;
    }

    /**
     * Writes to each of these people in her language, in the caller's transaction.
     *
     * @param key what happened, once for each of them
     * @param page where the mail leads, a path
     * @param arguments of its texts in a language: from {1} on, after the address of the page
     */
    public void write(
            String key, Collection<UUID> people, String code, String page, Function<Locale, Object[]> arguments) {
        for (Contact contact : contacts.of(people).values()) {
            Locale locale = contact.language().locale();
            Object[] all = Stream.concat(Stream.of(home + page), Stream.of(arguments.apply(locale)))
                    .toArray();
            notices.write(Notice.owed(
                    key + ":" + contact.personId(),
                    contact,
                    text(code, "subject", all, locale),
                    text(code, "body", all, locale),
                    text(code, "reason", all, locale)));
        }
    }

    /** An organisation's name as it stands in mails of a language. */
    public String organisation(UUID id, Locale locale) {
        return directory
                .findOrganisation(id)
                .map(organisation -> organisation.name(locale))
                .orElse("");
    }

    /** A network's name as it stands in mails of a language. */
    public String network(UUID id, Locale locale) {
        return directory.findNetwork(id).map(network -> network.name(locale)).orElse("");
    }

    /** A role's name in a language. */
    public String role(Enum<?> role, Locale locale) {
        return messages.getMessage("role." + role, null, locale);
    }

    private String text(String code, String part, Object[] arguments, Locale locale) {
        return messages.getMessage("mail." + code + "." + part, arguments, locale);
    }
}

package org.spona.knowledge.exchange.notice;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Network;
import org.spona.platform.directory.Organisation;
import org.spona.platform.notices.Notice;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the mails about imports, in the language and script of who gets them. */
@Component
class ImportMail {

    private final MessageSource messages;
    private final String home;

    ImportMail(MessageSource messages, @Value("${spona.notices.home}") String home) {
        this.messages = messages;
        this.home = home;
    }

    /** That an association has published in the name of a municipality; one mail a day and person. */
    Notice published(Network network, Organisation importer, Organisation municipality, Contact to, LocalDate day) {
        Locale locale = to.language().locale();
        String name = municipality.name(locale);
        return Notice.owed(
                "import:" + network.id() + ":" + municipality.id() + ":" + person(to) + ":" + day,
                to,
                words("import.notice.subject", locale, name),
                words("import.notice.text", locale, importer.name(locale), network.name(locale), name) + "\n\n" + home
                        + "/practices/mine?status=PUBLISHED",
                words("import.notice.reason", locale, network.name(locale), name));
    }

    /** That practices about a municipality which has joined wait to be taken over; once for each who writes for it. */
    Notice offered(Network network, Organisation municipality, Contact to) {
        Locale locale = to.language().locale();
        String name = municipality.name(locale);
        return Notice.owed(
                "import-offered:" + network.id() + ":" + municipality.id() + ":" + person(to),
                to,
                words("import.notice.offered.subject", locale, name),
                words("import.notice.offered.text", locale, name, network.name(locale)) + "\n\n" + home
                        + "/practices/offered",
                words("import.notice.reason", locale, network.name(locale), name));
    }

    private static String person(Contact to) {
        return to.person().map(UUID::toString).orElse("");
    }

    private String words(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}

package org.spona.regulations.notice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Organisation;
import org.spona.platform.language.Counts;
import org.spona.platform.language.Moments;
import org.spona.platform.notices.Notice;
import org.spona.platform.text.Content;
import org.spona.regulations.update.Obligation;
import org.spona.regulations.update.Update;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the mail that tells a person what an update asks of her organisation, in her language and script. */
@Component
class UpdateMail {

    /** What a person can stop; the message {@code notice.kind.updates} names it. */
    private static final String KIND = "updates";

    private final MessageSource messages;
    private final Counts counts;
    private final Moments moments;
    private final String home;

    UpdateMail(MessageSource messages, Counts counts, Moments moments, @Value("${spona.notices.home}") String home) {
        this.messages = messages;
        this.counts = counts;
        this.moments = moments;
        this.home = home;
    }

    Notice of(Update update, Organisation organisation, List<Obligation> asked, Contact to) {
        Locale locale = to.language().locale();
        var content = new Content(Optional.of(to.language()));
        String language = Locale.forLanguageTag(update.content().language()).getLanguage();
        String title = content.text(update.content().title(), language);
        String name = content.name(organisation.nameLatin(), organisation.nameCyrillic());
        var text = new StringBuilder(title).append("\n\n");
        text.append(counts.text("update.mail.asked", asked.size(), locale, name))
                .append("\n\n");
        asked.forEach(obligation -> text.append("* ")
                .append(content.text(obligation.content().what(), language))
                .append(" (")
                .append(due(obligation, locale))
                .append(")\n"));
        text.append('\n')
                .append(words("update.mail.open", locale))
                .append('\n')
                .append(home)
                .append("/regulations/updates/")
                .append(update.getId());
        return Notice.owed(
                        "update:" + update.getId() + ":"
                                + to.person().map(UUID::toString).orElse(""),
                        to,
                        words("update.mail.subject", locale, title),
                        text.toString(),
                        words("update.mail.reason", locale, name))
                .stoppable(KIND);
    }

    private String due(Obligation obligation, Locale locale) {
        var due = obligation.content().due();
        return due == null
                ? words("obligation.due.none", locale)
                : words("obligation.due", locale) + " " + moments.date(due, locale);
    }

    private String words(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}

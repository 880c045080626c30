package org.spona.regulations.notice;

import java.time.Instant;
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
import org.spona.regulations.update.UpdateContent;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the mails that tell a person what is asked of her organisation, in her language and script. */
@Component
public class ObligationMail {

    /** What a person can stop, as messages {@code notice.kind.<kind>} name it. */
    private static final String UPDATES = "updates";

    private static final String REMINDERS = "obligation-reminders";

    private final MessageSource messages;
    private final Counts counts;
    private final Moments moments;
    private final String home;

    ObligationMail(
            MessageSource messages, Counts counts, Moments moments, @Value("${spona.notices.home}") String home) {
        this.messages = messages;
        this.counts = counts;
        this.moments = moments;
        this.home = home;
    }

    /** What an update asks of an organisation, once it is published. */
    Notice of(Update update, Organisation organisation, List<Obligation> asked, Contact to) {
        Locale locale = to.language().locale();
        var content = new Content(Optional.of(to.language()));
        String language = update.content().language();
        String title = content.text(update.content().title(), language);
        String name = content.name(organisation.nameLatin(), organisation.nameCyrillic());
        var text = new StringBuilder(title).append("\n\n");
        text.append(counts.text("update.mail.asked", asked.size(), locale, name))
                .append("\n\n");
        asked.forEach(obligation ->
                text.append(line(obligation, content, language, locale)).append('\n'));
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
                .stoppable(UPDATES);
    }

    /** That an organisation is late with an obligation, or has said nothing of it. */
    public Notice reminder(
            Obligation obligation, Organisation organisation, boolean late, Contact to, Instant remindedAt) {
        Locale locale = to.language().locale();
        var content = new Content(Optional.of(to.language()));
        UpdateContent update = obligation.update().content();
        String language = update.language();
        String name = content.name(organisation.nameLatin(), organisation.nameCyrillic());
        String text = String.join(
                "\n\n",
                words(late ? "obligation.mail.late" : "obligation.mail.silent", locale, name),
                line(obligation, content, language, locale),
                words("obligation.mail.open", locale) + "\n" + home + "/regulations/obligations/" + obligation.id());
        return Notice.owed(
                        "obligation:%s:%s:%s:%s"
                                .formatted(
                                        obligation.id(),
                                        organisation.id(),
                                        remindedAt,
                                        to.person().map(UUID::toString).orElse("")),
                        to,
                        words("obligation.mail.subject", locale, content.text(update.title(), language)),
                        text,
                        words("update.mail.reason", locale, name))
                .stoppable(REMINDERS);
    }

    private String line(Obligation obligation, Content content, String language, Locale locale) {
        return "* %s (%s)".formatted(content.text(obligation.content().what(), language), due(obligation, locale));
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

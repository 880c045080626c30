package org.spona.regulations.position;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.directory.Contact;
import org.spona.platform.language.Moments;
import org.spona.platform.notices.Notice;
import org.spona.platform.text.Content;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the mails about a joint position, in the language and script of who gets them. */
@Component
class PositionMail {

    /** What a person can stop, as messages {@code notice.kind.<kind>} name it. */
    private static final String POSITIONS = "positions";

    private final MessageSource messages;
    private final Moments moments;
    private final String home;

    PositionMail(MessageSource messages, Moments moments, @Value("${spona.notices.home}") String home) {
        this.messages = messages;
        this.moments = moments;
        this.home = home;
    }

    /** What there is to tell. */
    enum News {
        ASKED,
        SENT,
        ANSWERED,
        ENDED;

        /** Where the messages about it begin. */
        String code() {
            return "position.mail." + name().toLowerCase(Locale.ROOT);
        }
    }

    Notice of(Position position, News news, Contact to) {
        Locale locale = to.language().locale();
        PositionContent said = position.content();
        String title = new Content(Optional.of(to.language())).text(said.title(), said.language());
        LocalDate signBy = said.signBy();
        String day = news == News.ASKED && signBy != null
                ? "\n" + words("position.signBy", locale) + ": " + moments.date(signBy, locale)
                : "";
        String text = String.join(
                "\n\n",
                words(news.code(), locale),
                title + day,
                words("position.mail.open", locale) + "\n" + home
                        + position.thing().address());
        return Notice.owed(
                        "position:%s:%s:%d:%s"
                                .formatted(
                                        position.getId(),
                                        news,
                                        position.revision(),
                                        to.person().map(UUID::toString).orElse("")),
                        to,
                        words(news.code() + ".subject", locale, title),
                        text,
                        words("position.mail.reason", locale))
                .stoppable(POSITIONS);
    }

    private String words(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}

package org.spona.cooperation.protocol;

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

/** Writes the mails about a protocol, in the language and script of who gets them. */
@Component
class ProtocolMail {

    /** What a person can stop, as messages {@code notice.kind.<kind>} name it. */
    private static final String PROTOCOLS = "protocols";

    private final MessageSource messages;
    private final Moments moments;
    private final String home;

    ProtocolMail(MessageSource messages, Moments moments, @Value("${spona.notices.home}") String home) {
        this.messages = messages;
        this.moments = moments;
        this.home = home;
    }

    /** What there is to tell. */
    enum News {
        SHARED,
        SIGNING,
        IN_FORCE,
        REVIEW,
        EXPIRY,
        OVER;

        /** Where the messages about it begin. */
        String code() {
            return "protocol.mail." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    Notice of(Protocol protocol, News news, Contact to) {
        Locale locale = to.language().locale();
        ProtocolContent said = protocol.content();
        Content shown = new Content(Optional.of(to.language()));
        String title = shown.text(said.title(), said.language());
        String text = String.join(
                "\n\n",
                words(news.code(), locale),
                title + why(protocol, news, shown, locale),
                words("protocol.mail.open", locale) + "\n" + home
                        + protocol.thing().address());
        return Notice.owed(
                        "protocol:%s:%s:%d:%s"
                                .formatted(
                                        protocol.getId(),
                                        news,
                                        protocol.revision(),
                                        to.person().map(UUID::toString).orElse("")),
                        to,
                        words(news.code() + ".subject", locale, title),
                        text,
                        words("protocol.mail.reason", locale))
                .stoppable(PROTOCOLS);
    }

    private String why(Protocol protocol, News news, Content shown, Locale locale) {
        if (news == News.REVIEW && !protocol.reviewReason().isEmpty()) {
            return "\n"
                    + words(
                            "protocol.review.because",
                            locale,
                            shown.text(
                                    protocol.reviewReason(), protocol.content().language()));
        }
        return news == News.EXPIRY
                ? Optional.ofNullable(protocol.content().endsOn())
                        .map(day -> "\n" + words("protocol.endsOn", locale) + ": " + moments.date(day, locale))
                        .orElse("")
                : "";
    }

    private String words(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}

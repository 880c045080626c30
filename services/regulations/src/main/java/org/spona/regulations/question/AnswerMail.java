package org.spona.regulations.question;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Organisation;
import org.spona.platform.notices.Notice;
import org.spona.platform.text.Content;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the mails about an answer to those who asked, in their language and script. Nothing of the question stands in them. */
@Component
class AnswerMail {

    /** What a person can stop, as messages {@code notice.kind.<kind>} name it. */
    private static final String ANSWERS = "answers";

    private final MessageSource messages;
    private final String home;

    AnswerMail(MessageSource messages, @Value("${spona.notices.home}") String home) {
        this.messages = messages;
        this.home = home;
    }

    /** What there is to tell. */
    enum News {
        ANSWERED,
        CONFIRMED,
        WITHDRAWN;

        /** Where the messages about it begin, of a way by which it is told. */
        String code(String way) {
            return "question." + way + "." + name().toLowerCase(Locale.ROOT);
        }
    }

    Notice of(Question question, Answer answer, News news, Organisation organisation, Contact to) {
        Locale locale = to.language().locale();
        var content = new Content(Optional.of(to.language()));
        String language = answer.content().language();
        String title = content.text(answer.content().title(), language);
        String name = content.name(organisation.nameLatin(), organisation.nameCyrillic());
        String reason =
                answer.withdrawalReason().isEmpty() ? "" : "\n\n" + content.text(answer.withdrawalReason(), language);
        String text = String.join(
                "\n\n",
                words(news.code("mail"), locale, name),
                title + reason,
                words("answer.disclaimer", locale),
                words("question.mail.open", locale) + "\n" + home
                        + question.thing().address());
        return Notice.owed(
                        "question:%s:%s:%d:%s"
                                .formatted(
                                        question.getId(),
                                        news,
                                        question.revision() + answer.revision(),
                                        to.person().map(UUID::toString).orElse("")),
                        to,
                        words(news.code("mail") + ".subject", locale, title),
                        text,
                        words("question.mail.reason", locale, name))
                .stoppable(ANSWERS);
    }

    private String words(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}

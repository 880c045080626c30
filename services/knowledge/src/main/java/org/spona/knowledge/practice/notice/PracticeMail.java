package org.spona.knowledge.practice.notice;

import java.util.Optional;
import java.util.UUID;
import org.spona.knowledge.practice.Practice;
import org.spona.platform.directory.Contact;
import org.spona.platform.language.Language;
import org.spona.platform.notices.Notice;
import org.spona.platform.text.Content;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the mails about practices, in the language and script of who gets them. */
@Component
class PracticeMail {

    private static final String SUBMITTED = "practices-submitted";

    private final MessageSource messages;
    private final String home;

    PracticeMail(MessageSource messages, @Value("${spona.notices.home}") String home) {
        this.messages = messages;
        this.home = home;
    }

    /** To an editor: something waits for her network. */
    Notice submitted(Practice practice, Contact to, String network) {
        return notice("submitted", practice, to, words("practice.notice.submitted.reason", to, network))
                .stoppable(SUBMITTED);
    }

    /** To its author: an editor has given it back, and why. */
    Notice returned(Practice practice, Contact to) {
        String reason = practice.returnReason().orElse("");
        return notice("returned", practice, to, words("practice.notice.author.reason", to), reason);
    }

    /** To its author: others can read it now. */
    Notice published(Practice practice, Contact to) {
        return notice("published", practice, to, words("practice.notice.author.reason", to));
    }

    /**
     * To who can answer it: a reader's question. The answer goes to the reader, whose address it says; hers stays unknown until she answers.
     *
     * @param question so that sending it again sends nothing
     */
    Notice asked(UUID question, Practice practice, Contact asker, String text, Contact to) {
        return new Notice(
                "practice-question:" + question + ":" + person(to),
                to,
                words("practice.notice.asked.subject", to, title(practice, to)),
                words("practice.notice.asked.text", to, asker.name(), title(practice, to), text, asker.email())
                        + link(practice),
                words(
                        to.person().isPresent()
                                ? "practice.notice.asked.reason"
                                : "practice.notice.asked.contact.reason",
                        to),
                null,
                null,
                null);
    }

    private Notice notice(String what, Practice practice, Contact to, String reason, Object... further) {
        String title = title(practice, to);
        Object[] arguments = further.length == 0 ? new Object[] {title} : new Object[] {title, further[0]};
        return Notice.owed(
                "practice:" + practice.getId() + ":" + practice.version() + ":" + what + ":" + person(to),
                to,
                words("practice.notice." + what + ".subject", to, title),
                words("practice.notice." + what + ".text", to, arguments) + link(practice),
                reason);
    }

    private String link(Practice practice) {
        return "\n\n" + home + "/practices/" + practice.getId();
    }

    private static String title(Practice practice, Contact to) {
        Language language = to.language();
        return new Content(Optional.of(language))
                .text(practice.content().title(), practice.content().language());
    }

    private static String person(Contact to) {
        return to.person().map(UUID::toString).orElse("");
    }

    private String words(String key, Contact to, Object... arguments) {
        return messages.getMessage(key, arguments, to.language().locale());
    }
}

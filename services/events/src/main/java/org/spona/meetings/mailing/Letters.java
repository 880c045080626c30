package org.spona.meetings.mailing;

import java.util.Locale;
import org.spona.meetings.meeting.Invitee;
import org.spona.meetings.meeting.Invitee.Errand;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingText;
import org.spona.meetings.meeting.MeetingTexts;
import org.spona.platform.directory.Contact;
import org.spona.platform.notices.Notice;
import org.spona.platform.secret.SecretToken;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of mails to those who are invited. */
@Component
class Letters {

    /** What an invitee can stop; the rest is owed to her. */
    private static final String REMINDERS = "meeting-reminders";

    private final MeetingTexts texts;
    private final MessageSource messages;
    private final String home;

    Letters(MeetingTexts texts, MessageSource messages, @Value("${spona.notices.home}") String home) {
        this.texts = texts;
        this.messages = messages;
        this.home = home;
    }

    /** Where she answers without signing in. */
    String answerLink(SecretToken token) {
        return home + "/meetings/answers/" + token.value();
    }

    /** Asks for an answer: for the first time, since something has changed, or once more. */
    Notice ask(String key, Errand errand, Meeting meeting, Invitee invitee, Contact contact, String link) {
        Locale locale = contact.language().locale();
        MeetingText text = texts.of(meeting, contact.language());
        String kind = errand.name().toLowerCase(Locale.ROOT);
        String body = greeting(contact, locale) + words("mail.meeting." + kind + ".begin", locale, text.convener())
                + "\n\n" + facts(text, locale) + "\n\n" + words("mail.meeting.answer", locale, link);
        Notice notice = Notice.owed(
                key,
                contact,
                words("mail.meeting." + kind + ".subject", locale, text.title(), text.when()),
                body,
                reason(invitee, text, locale));
        return errand == Errand.REMIND ? notice.stoppable(REMINDERS) : notice;
    }

    /** Tells that it does not take place, or not with her. */
    Notice cancel(String key, Meeting meeting, Invitee invitee, Contact contact) {
        Locale locale = contact.language().locale();
        MeetingText text = texts.of(meeting, contact.language());
        String kind = invitee.calledOff() ? "uninvited" : "cancel";
        return Notice.owed(
                key,
                contact,
                words("mail.meeting." + kind + ".subject", locale, text.title(), text.when()),
                greeting(contact, locale) + words("mail.meeting." + kind + ".begin", locale, text.convener()) + "\n\n"
                        + text.title() + "\n" + text.when(),
                reason(invitee, text, locale));
    }

    private String greeting(Contact contact, Locale locale) {
        String greeting = contact.name().isBlank()
                ? words("mail.meeting.greeting.nameless", locale)
                : words("mail.meeting.greeting", locale, contact.name());
        return greeting + "\n\n";
    }

    private String facts(MeetingText text, Locale locale) {
        var facts = new StringBuilder(text.title()).append('\n').append(text.when());
        if (!text.place().isEmpty()) {
            facts.append('\n').append(words("mail.meeting.place", locale, text.place()));
        }
        if (!text.link().isEmpty()) {
            facts.append('\n').append(words("mail.meeting.link", locale, text.link()));
        }
        if (!text.purpose().isEmpty()) {
            facts.append("\n\n").append(text.purpose());
        }
        if (!text.agenda().isEmpty()) {
            facts.append("\n\n").append(words("mail.meeting.agenda", locale));
            text.agenda().forEach(line -> facts.append('\n').append(line));
        }
        return facts.toString();
    }

    private String reason(Invitee invitee, MeetingText text, Locale locale) {
        String kind = invitee.substituteFor().isPresent() ? "substitute" : "invitee";
        return words("mail.meeting.reason." + kind, locale, text.convener());
    }

    private String words(String code, Locale locale, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }
}

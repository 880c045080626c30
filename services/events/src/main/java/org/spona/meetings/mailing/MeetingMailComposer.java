package org.spona.meetings.mailing;

import java.util.Locale;
import java.util.Optional;
import org.spona.meetings.calendar.CalendarObjects;
import org.spona.meetings.invitation.AnswerLinks;
import org.spona.meetings.invitation.Invitee;
import org.spona.meetings.mailing.InviteeMail.Kind;
import org.spona.meetings.meeting.MeetingText;
import org.spona.meetings.meeting.MeetingTexts;
import org.spona.platform.directory.Contact;
import org.spona.platform.notices.CalendarPart;
import org.spona.platform.notices.Notice;
import org.spona.platform.text.Content;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Composes the mails to those who are invited: words, a personal link, and the calendar object that goes with them. */
@Component
class MeetingMailComposer {

    /** What an invitee can stop; the rest is owed to her. */
    private static final String REMINDERS = "meeting-reminders";

    private final MeetingTexts texts;
    private final CalendarObjects calendars;
    private final AnswerLinks links;
    private final MessageSource messages;
    private final String home;

    MeetingMailComposer(
            MeetingTexts texts,
            CalendarObjects calendars,
            AnswerLinks links,
            MessageSource messages,
            @Value("${spona.notices.home}") String home) {
        this.texts = texts;
        this.calendars = calendars;
        this.links = links;
        this.messages = messages;
        this.home = home;
    }

    /** A mail in the words of its recipient's language. */
    Notice compose(MeetingMail mail) {
        return mail.kind() == Kind.CANCEL ? cancellation(mail) : question(mail);
    }

    /** Asks for an answer: for the first time, since something has changed, or once more; or confirms the one that came unasked. */
    private Notice question(MeetingMail mail) {
        Contact contact = mail.contact();
        Locale locale = contact.language().locale();
        MeetingText text = texts.of(mail.meeting(), contact.language());
        String link =
                home + "/meetings/answers/" + links.make(mail.invitee().getId()).value();
        String code = code(mail);
        Notice notice = Notice.owed(
                mail.key(),
                contact,
                words(code + ".subject", locale, text.title(), text.when()),
                greeting(contact, locale) + words(code + ".begin", locale, text.convener()) + "\n\n"
                        + replaced(mail, locale)
                        + (mail.kind() == Kind.UPDATE ? news(mail, locale) : "")
                        + facts(text, locale) + "\n\n" + words("mail.meeting.answer", locale, link),
                reason(mail.invitee(), text, locale));
        if (mail.kind() == Kind.REMIND) {
            return notice.stoppable(REMINDERS);
        }
        return isDated(mail)
                ? notice.with(
                        new CalendarPart("REQUEST", calendars.request(mail.meeting(), mail.invitee(), contact, link)))
                : notice;
    }

    private static String code(MeetingMail mail) {
        boolean registered = mail.kind() == Kind.INVITE && mail.invitee().selfRegistered();
        return "mail.meeting." + (registered ? "registered" : mail.kind().name().toLowerCase(Locale.ROOT));
    }

    /** Instead of whom a substitute comes. */
    private String replaced(MeetingMail mail, Locale locale) {
        Content shown = new Content(Optional.of(mail.contact().language()));
        return mail.replaced()
                .map(replaced -> words("mail.meeting.replaces", locale, shown.text(replaced.name(), "sr")) + "\n\n")
                .orElse("");
    }

    /** What has changed, and whether her answer counts. */
    private String news(MeetingMail mail, Locale locale) {
        var news = new StringBuilder();
        texts.changes(mail.change(), mail.contact().language())
                .forEach(line -> news.append("- ").append(line).append('\n'));
        if (!news.isEmpty()) {
            news.append('\n');
        }
        mail.invitee().answer().ifPresent(answer -> {
            String code = "mail.meeting.update." + (mail.invitee().owes(mail.meeting()) ? "lapsed" : "holds");
            news.append(words(code, locale, words("meeting.answer." + answer, locale)))
                    .append("\n\n");
        });
        return news + words("mail.meeting.update.now", locale) + "\n\n";
    }

    /** Tells that it does not take place, or not with her. */
    private Notice cancellation(MeetingMail mail) {
        Contact contact = mail.contact();
        Invitee invitee = mail.invitee();
        Locale locale = contact.language().locale();
        MeetingText text = texts.of(mail.meeting(), contact.language());
        String code = "mail.meeting." + (invitee.calledOff() ? "uninvited" : "cancel");
        Notice notice = Notice.owed(
                mail.key(),
                contact,
                words(code + ".subject", locale, text.title(), text.when()),
                greeting(contact, locale) + words(code + ".begin", locale, text.convener()) + "\n\n" + text.title()
                        + "\n" + text.when() + because(invitee, text, locale),
                reason(invitee, text, locale));
        return isDated(mail)
                ? notice.with(new CalendarPart("CANCEL", calendars.cancel(mail.meeting(), invitee, contact)))
                : notice;
    }

    /** Whether there is something for calendars: without a time nothing was ever sent to them. */
    private static boolean isDated(MeetingMail mail) {
        return mail.meeting().content().time().known();
    }

    /** Why it does not take place; nothing to who is no longer invited. */
    private String because(Invitee invitee, MeetingText text, Locale locale) {
        return invitee.calledOff() || text.cancelReason().isEmpty()
                ? ""
                : "\n\n" + words("meeting.cancelled.because", locale, text.cancelReason());
    }

    private String greeting(Contact contact, Locale locale) {
        String greeting = contact.name().isBlank()
                ? words("mail.meeting.greeting.nameless", locale)
                : words("mail.meeting.greeting", locale, contact.name());
        return greeting + "\n\n";
    }

    private String facts(MeetingText text, Locale locale) {
        var facts = new StringBuilder(text.title()).append('\n').append(text.when());
        text.toldDays().forEach(line -> facts.append("\n- ").append(line));
        if (!text.place().isEmpty()) {
            facts.append('\n').append(words("mail.meeting.place", locale, text.place()));
        }
        if (!text.link().isEmpty()) {
            facts.append('\n').append(words("mail.meeting.link", locale, text.link()));
        }
        text.roles().forEach(line -> facts.append('\n').append(line));
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
        String kind = invitee.selfRegistered()
                ? "registered"
                : invitee.substituteFor().isPresent() ? "substitute" : "invitee";
        return words("mail.meeting.reason." + kind, locale, text.convener());
    }

    private String words(String code, Locale locale, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }
}

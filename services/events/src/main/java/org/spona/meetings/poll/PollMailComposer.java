package org.spona.meetings.poll;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.spona.meetings.invitation.AnswerLinks;
import org.spona.meetings.invitation.Invitee;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingTexts;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Directory;
import org.spona.platform.language.Moments;
import org.spona.platform.notices.Notice;
import org.spona.platform.text.Content;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Composes the mails of date polls: what is asked, the options, and a personal link. */
@Component
class PollMailComposer {

    /** What she can stop; the first question is owed to her. */
    private static final String REMINDERS = "poll-reminders";

    /** What a mail is for. */
    enum Kind {
        ASK,
        REMIND
    }

    private final Directory directory;
    private final MeetingTexts texts;
    private final Moments moments;
    private final AnswerLinks links;
    private final MessageSource messages;
    private final String home;

    PollMailComposer(
            Directory directory,
            MeetingTexts texts,
            Moments moments,
            AnswerLinks links,
            MessageSource messages,
            @Value("${spona.notices.home}") String home) {
        this.directory = directory;
        this.texts = texts;
        this.moments = moments;
        this.links = links;
        this.messages = messages;
        this.home = home;
    }

    /** A mail in the words of its recipient's language. */
    Notice compose(String key, Kind kind, DatePoll poll, Meeting meeting, Invitee invitee, Contact contact) {
        Locale locale = contact.language().locale();
        Content shown = new Content(Optional.of(contact.language()));
        String language = meeting.content().language();
        String title = shown.text(meeting.content().title(), language);
        String purpose = shown.text(meeting.content().purpose(), language);
        String convener = directory
                .findOrganisation(meeting.ownership().organisationId())
                .map(organisation -> shown.name(organisation.nameLatin(), organisation.nameCyrillic()))
                .orElse("");
        String code = "mail.poll." + kind.name().toLowerCase(Locale.ROOT);
        String text = greeting(contact, locale)
                + words(code + ".begin", locale, convener) + "\n\n"
                + title + "\n"
                + (purpose.isEmpty() ? "" : "\n" + purpose + "\n")
                + "\n" + options(poll, locale) + "\n\n"
                + words("mail.poll.answer", locale, moments.moment(poll.deadline(), locale), link(invitee));
        Notice notice = Notice.owed(
                key,
                contact,
                words(code + ".subject", locale, title),
                text,
                words("mail.poll.reason", locale, convener));
        return kind == Kind.REMIND ? notice.stoppable(REMINDERS) : notice;
    }

    private String options(DatePoll poll, Locale locale) {
        return poll.options().stream()
                .map(option -> "- " + texts.when(option.time(poll.zone()), locale))
                .collect(Collectors.joining("\n"));
    }

    private String link(Invitee invitee) {
        return home + "/meetings/polls/answers/" + links.make(invitee.getId()).value();
    }

    private String greeting(Contact contact, Locale locale) {
        String greeting = contact.name().isBlank()
                ? words("mail.meeting.greeting.nameless", locale)
                : words("mail.meeting.greeting", locale, contact.name());
        return greeting + "\n\n";
    }

    private String words(String code, Locale locale, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }
}

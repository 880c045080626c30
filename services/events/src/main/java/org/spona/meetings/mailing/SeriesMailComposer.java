package org.spona.meetings.mailing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.spona.meetings.calendar.CalendarObjects;
import org.spona.meetings.calendar.SeriesPlace;
import org.spona.meetings.invitation.AnswerLinks;
import org.spona.meetings.mailing.InviteeMail.Kind;
import org.spona.meetings.mailing.SeriesMail.Line;
import org.spona.meetings.meeting.MeetingText;
import org.spona.meetings.meeting.MeetingTexts;
import org.spona.meetings.series.SeriesWords;
import org.spona.platform.directory.Contact;
import org.spona.platform.notices.CalendarPart;
import org.spona.platform.notices.Notice;
import org.spona.platform.text.Content;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Composes mails about several meetings of a series: a line with a personal link for each, and one calendar object for all. */
@Component
class SeriesMailComposer {

    private final MeetingTexts texts;
    private final SeriesWords rules;
    private final CalendarObjects calendars;
    private final AnswerLinks links;
    private final MessageSource messages;
    private final String home;

    SeriesMailComposer(
            MeetingTexts texts,
            SeriesWords rules,
            CalendarObjects calendars,
            AnswerLinks links,
            MessageSource messages,
            @Value("${spona.notices.home}") String home) {
        this.texts = texts;
        this.rules = rules;
        this.calendars = calendars;
        this.links = links;
        this.messages = messages;
        this.home = home;
    }

    /** A mail in the words of its recipient's language. */
    Notice compose(SeriesMail mail) {
        Contact contact = mail.contact();
        Locale locale = contact.language().locale();
        String title = new Content(Optional.of(contact.language()))
                .text(mail.series().content().title(), mail.series().content().language());
        MeetingText first = texts.of(mail.lines().getFirst().meeting(), contact.language());
        String code =
                "mail.series." + (mail.lines(Kind.INVITE).size() == mail.lines().size() ? "invite" : "news");
        String text = greeting(contact, locale)
                + words(code + ".begin", locale, first.convener(), title) + "\n"
                + rules.rule(mail.series().content(), locale)
                + (first.place().isEmpty() ? "" : "\n" + words("mail.meeting.place", locale, first.place()))
                + (first.link().isEmpty() ? "" : "\n" + words("mail.meeting.link", locale, first.link()))
                + part("mail.series.invited", mail.lines(Kind.INVITE), contact, locale)
                + part("mail.series.changed", mail.lines(Kind.UPDATE), contact, locale)
                + part("mail.series.cancelled", mail.lines(Kind.CANCEL), contact, locale)
                + (mail.places().isEmpty() ? "" : "\n\n" + words("mail.series.answer", locale));
        return Notice.owed(
                        mail.key(),
                        contact,
                        words(code + ".subject", locale, title),
                        text,
                        words("mail.meeting.reason.invitee", locale, first.convener()))
                .with(calendar(mail));
    }

    private CalendarPart calendar(SeriesMail mail) {
        Line last = mail.lines().getLast();
        return mail.places().isEmpty()
                ? new CalendarPart(
                        "CANCEL",
                        calendars.cancel(
                                mail.series(), new SeriesPlace(last.meeting(), last.invitee()), mail.contact()))
                : new CalendarPart("REQUEST", calendars.request(mail.series(), mail.places(), mail.contact()));
    }

    /** A heading, and a line for each meeting with her link to answer; one that does not take place has none. */
    private String part(String code, List<Line> lines, Contact contact, Locale locale) {
        return lines.isEmpty()
                ? ""
                : lines.stream()
                        .map(line -> "- "
                                + texts.of(line.meeting(), contact.language()).when() + link(line))
                        .collect(Collectors.joining("\n", "\n\n" + words(code, locale) + "\n", ""));
    }

    private String link(Line line) {
        return line.kind() == Kind.CANCEL
                ? ""
                : "\n  " + home + "/meetings/answers/"
                        + links.make(line.invitee().getId()).value();
    }

    private String greeting(Contact contact, Locale locale) {
        return (contact.name().isBlank()
                        ? words("mail.meeting.greeting.nameless", locale)
                        : words("mail.meeting.greeting", locale, contact.name()))
                + "\n\n";
    }

    private String words(String code, Locale locale, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }
}

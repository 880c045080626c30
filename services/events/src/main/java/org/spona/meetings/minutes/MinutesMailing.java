package org.spona.meetings.minutes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.spona.meetings.invitation.AnswerLinks;
import org.spona.meetings.invitation.Invitee;
import org.spona.meetings.invitation.InviteeReading;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.meetings.meeting.MeetingText;
import org.spona.meetings.meeting.MeetingTexts;
import org.spona.platform.directory.Contact;
import org.spona.platform.failure.ItemWork;
import org.spona.platform.failure.SetAside;
import org.spona.platform.language.Moments;
import org.spona.platform.notices.Notice;
import org.spona.platform.notices.Notices;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes to those who are invited that minutes are before them, each in her language and with a link that works without signing in. */
@Component
class MinutesMailing {

    private final MinutesRepository minutes;
    private final InviteeReading invitees;
    private final MeetingReading meetings;
    private final MeetingTexts texts;
    private final AnswerLinks links;
    private final Notices notices;
    private final Moments moments;
    private final MessageSource messages;
    private final JdbcClient database;
    private final Clock clock;
    private final String home;
    private final ItemWork one;

    MinutesMailing(
            MinutesRepository minutes,
            InviteeReading invitees,
            MeetingReading meetings,
            MeetingTexts texts,
            AnswerLinks links,
            Notices notices,
            Moments moments,
            MessageSource messages,
            JdbcClient database,
            Clock clock,
            @Value("${spona.notices.home}") String home,
            TransactionTemplate transaction,
            SetAside setAside) {
        this.minutes = minutes;
        this.invitees = invitees;
        this.meetings = meetings;
        this.texts = texts;
        this.links = links;
        this.notices = notices;
        this.moments = moments;
        this.messages = messages;
        this.database = database;
        this.clock = clock;
        this.home = home;
        this.one = new ItemWork("minutes-mail-worker", transaction, setAside);
    }

    /** Writes of the next minutes of which nobody was told; false when there are none. */
    boolean writeNext() {
        return one.doNext(
                minutes::lockUntold,
                this::write,
                Minutes::getId,
                (of, _) -> minutes.findById(of.getId()).ifPresent(this::noteTold));
    }

    /** Writes once more to those who are invited for a seat, each with a fresh link; once a day. */
    void writeAgain(UUID seatId) {
        List<UUID> hers = database.sql(
                        "select id from meeting_invitee where seat_id = ? and not called_off order by id")
                .param(seatId)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
        for (UUID id : hers) {
            Invitee invitee = invitees.get(id);
            Meeting meeting = meetings.get(invitee.meetingId());
            minutes.findById(meeting.getId())
                    .filter(of -> of.status() == Minutes.Status.CIRCULATED && invitees.belongs(invitee, meeting))
                    .ifPresent(of -> invitees.findContact(invitee)
                            .ifPresent(contact ->
                                    notices.write(notice(of, meeting, invitee, contact, ":" + LocalDate.now(clock)))));
        }
    }

    private void write(Minutes of) {
        UUID id = of.getId();
        Meeting meeting = meetings.get(id);
        invitees.listInvited(id).stream()
                .filter(invitee -> invitees.belongs(invitee, meeting))
                .forEach(invitee -> invitees.findContact(invitee)
                        .ifPresent(contact -> notices.write(notice(of, meeting, invitee, contact, ""))));
        noteTold(of);
    }

    private void noteTold(Minutes of) {
        of.told();
        minutes.saveAndFlush(of);
    }

    private Notice notice(Minutes of, Meeting meeting, Invitee invitee, Contact contact, String again) {
        Locale locale = contact.language().locale();
        MeetingText text = texts.of(meeting, contact.language());
        String until = of.until().map(moment -> moments.moment(moment, locale)).orElse("");
        String link = home + "/meetings/answers/" + links.make(invitee.getId()).value() + "/minutes";
        return Notice.owed(
                "minutes:" + invitee.getId() + ":"
                        + of.circulatedAt().orElseThrow().toEpochMilli() + again,
                contact,
                words("mail.minutes.subject", locale, text.title(), text.when()),
                words("mail.minutes.text", locale, text.title(), text.convener(), until, link)
                        + "\n\n"
                        + words("mail.minutes.silence." + of.silenceApproves(), locale, until),
                words("mail.meeting.reason.invitee", locale, text.convener()));
    }

    private String words(String code, Locale locale, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }
}

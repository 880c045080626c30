package org.spona.meetings.mailing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.spona.meetings.invitation.Invitee;
import org.spona.meetings.invitation.InviteeReading;
import org.spona.meetings.invitation.MailState;
import org.spona.meetings.mailing.InviteeMail.Kind;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.platform.directory.Contact;
import org.spona.platform.failure.PartWork;
import org.spona.platform.failure.SetAside;
import org.spona.platform.notices.Notice;
import org.spona.platform.notices.Notices;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the notices of those to whom something has to be written, each in her language. */
@Component
class Mailing {

    private final InviteeMails mails;
    private final InviteeReading invitees;
    private final MeetingReading meetings;
    private final MeetingMailComposer composer;
    private final SeriesMailing series;
    private final Notices notices;
    private final Clock clock;
    private final PartWork parts;

    Mailing(
            InviteeMails mails,
            InviteeReading invitees,
            MeetingReading meetings,
            MeetingMailComposer composer,
            SeriesMailing series,
            Notices notices,
            Clock clock,
            TransactionTemplate transaction,
            SetAside setAside) {
        this.mails = mails;
        this.invitees = invitees;
        this.meetings = meetings;
        this.composer = composer;
        this.series = series;
        this.notices = notices;
        this.clock = clock;
        this.parts = new PartWork("mailing-worker", transaction, setAside);
    }

    /** Writes to some of those who wait; false when nobody does. */
    boolean writeNext() {
        return parts.doNext(
                mails::lockDue,
                this::write,
                InviteeMail::inviteeId,
                (mail, _) -> mails.save(mail.unwritable(MailState.REFUSED)));
    }

    private void write(InviteeMail mail) {
        Invitee invitee = invitees.get(mail.inviteeId());
        Meeting meeting = meetings.get(invitee.meetingId());
        Optional<Kind> next = mail.next(meeting, invitee);
        if (next.filter(kind -> kind != Kind.REMIND).isPresent() && series.write(invitee, meeting)) {
            return;
        }
        mails.save(next.map(kind -> write(mail, kind, invitee, meeting)).orElseGet(mail::unchanged));
    }

    private InviteeMail write(InviteeMail mail, Kind kind, Invitee invitee, Meeting meeting) {
        if (!invitees.belongs(invitee, meeting)) {
            // What has become of the meeting since her membership ended is not hers to know.
            return mail.unwritable(MailState.NO_MEMBER);
        }
        Optional<Contact> contact = invitees.findContact(invitee);
        if (contact.isEmpty()) {
            return mail.unwritable(MailState.NO_ADDRESS);
        }
        Notice notice = composer.compose(new MeetingMail(
                key(kind, invitee, meeting),
                kind,
                meeting,
                mail.change(meeting),
                invitee,
                invitees.findReplaced(invitee),
                contact.get()));
        // Who was reminded today is not reminded again, so no mail to her waits.
        return notices.write(notice) ? mail.written(kind, meeting, notice.key()) : mail.unchanged();
    }

    private String key(Kind kind, Invitee invitee, Meeting meeting) {
        String key = "meeting:" + invitee.getId() + ":" + meeting.sequence() + ":" + kind;
        return kind == Kind.REMIND ? key + ":" + LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : key;
    }
}

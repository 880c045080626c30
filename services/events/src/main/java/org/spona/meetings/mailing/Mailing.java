package org.spona.meetings.mailing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.spona.meetings.calendar.CalendarObjects;
import org.spona.meetings.meeting.AnswerLinks;
import org.spona.meetings.meeting.InvitationRight;
import org.spona.meetings.meeting.Invitee;
import org.spona.meetings.meeting.Invitee.Errand;
import org.spona.meetings.meeting.Invitee.MailState;
import org.spona.meetings.meeting.InviteeContacts;
import org.spona.meetings.meeting.Invitees;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.Meetings;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Contacts;
import org.spona.platform.failure.ItemFailure;
import org.spona.platform.failure.ItemWork;
import org.spona.platform.failure.SetAside;
import org.spona.platform.notices.CalendarPart;
import org.spona.platform.notices.Notice;
import org.spona.platform.notices.Notices;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the notices of those to whom something has to be written, each in her language. */
@Component
class Mailing {

    private static final int PART = 50;

    private final Invitees invitees;
    private final Meetings meetings;
    private final InviteeContacts guests;
    private final Contacts contacts;
    private final InvitationRight right;
    private final AnswerLinks links;
    private final Notices notices;
    private final Letters letters;
    private final CalendarObjects calendars;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final ItemWork one;

    /** So many are written to one by one, because one of a part has spoiled it. */
    private final AtomicInteger alone = new AtomicInteger();

    Mailing(
            Invitees invitees,
            Meetings meetings,
            InviteeContacts guests,
            Contacts contacts,
            InvitationRight right,
            AnswerLinks links,
            Notices notices,
            Letters letters,
            CalendarObjects calendars,
            Clock clock,
            TransactionTemplate transaction,
            SetAside setAside) {
        this.invitees = invitees;
        this.meetings = meetings;
        this.guests = guests;
        this.contacts = contacts;
        this.right = right;
        this.links = links;
        this.notices = notices;
        this.letters = letters;
        this.calendars = calendars;
        this.clock = clock;
        this.transaction = transaction;
        this.one = new ItemWork("mailing-worker", transaction, setAside);
    }

    /** Writes to some of those who wait; false when nobody does. */
    boolean writeNext() {
        if (alone.get() > 0) {
            alone.decrementAndGet();
            return writeOne();
        }
        try {
            return Boolean.TRUE.equals(transaction.execute(_ -> {
                List<Invitee> due = invitees.lockMailDue(PART);
                due.forEach(this::write);
                return !due.isEmpty();
            }));
        } catch (RuntimeException | Error failure) {
            if (ItemFailure.of(failure).isTransient()) {
                throw failure;
            }
            alone.set(PART);
            return true;
        }
    }

    private boolean writeOne() {
        return one.doNext(
                () -> invitees.lockMailDue(1).stream().findFirst(),
                this::write,
                Invitee::getId,
                (invitee, _) -> invitees.findById(invitee.getId()).ifPresent(kept -> {
                    kept.cannotBeWrittenTo(MailState.REFUSED);
                    invitees.save(kept);
                }));
    }

    private void write(Invitee invitee) {
        Meeting meeting = meetings.get(invitee.meetingId());
        Errand errand = invitee.errand(meeting);
        if (errand == Errand.NOTHING) {
            invitee.written(errand, meeting);
        } else if (!right.belongs(invitee, meeting)) {
            // What has become of the meeting since her membership ended is not hers to know.
            invitee.cannotBeWrittenTo(MailState.NO_MEMBER);
        } else {
            contactOf(invitee)
                    .ifPresentOrElse(
                            contact -> write(invitee, meeting, errand, contact),
                            () -> invitee.cannotBeWrittenTo(MailState.NO_ADDRESS));
        }
        invitees.save(invitee);
    }

    private void write(Invitee invitee, Meeting meeting, Errand errand, Contact contact) {
        Notice notice = errand == Errand.CANCEL
                ? cancellation(invitee, meeting, contact)
                : question(invitee, meeting, errand, contact);
        // Who was reminded today is not reminded again, so no mail to her waits.
        invitee.written(notices.write(notice) ? errand : Errand.NOTHING, meeting);
    }

    private Notice cancellation(Invitee invitee, Meeting meeting, Contact contact) {
        return letters.cancel(key(invitee, meeting, Errand.CANCEL), meeting, invitee, contact)
                .with(new CalendarPart("CANCEL", calendars.cancel(meeting, invitee, contact)));
    }

    private Notice question(Invitee invitee, Meeting meeting, Errand errand, Contact contact) {
        String link = letters.answerLink(links.make(invitee.getId()));
        Notice notice = letters.ask(key(invitee, meeting, errand), errand, meeting, invitee, contact, link);
        return errand == Errand.REMIND
                ? notice
                : notice.with(new CalendarPart("REQUEST", calendars.request(meeting, invitee, contact, link)));
    }

    /** A substitute's name is the word of whoever had the link, so no mail to her says it. */
    private Optional<Contact> contactOf(Invitee invitee) {
        return invitee.personId()
                .map(person -> Optional.ofNullable(contacts.of(List.of(person)).get(person)))
                .orElseGet(() -> guests.find(invitee.getId())
                        .flatMap(guest -> guest.address()
                                .map(address -> new Contact(
                                        null,
                                        invitee.substituteFor().isPresent() ? "" : invitee.name(),
                                        address,
                                        guest.mailLanguage()))));
    }

    private String key(Invitee invitee, Meeting meeting, Errand errand) {
        String key = "meeting:" + invitee.getId() + ":" + meeting.sequence() + ":" + errand;
        return errand == Errand.REMIND ? key + ":" + LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : key;
    }
}

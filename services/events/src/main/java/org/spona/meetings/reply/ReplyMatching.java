package org.spona.meetings.reply;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spona.meetings.calendar.ReplyAddress;
import org.spona.meetings.invitation.InvitationAnswers;
import org.spona.meetings.invitation.Invitee;
import org.spona.meetings.invitation.InviteeReading;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.meetings.series.Series;
import org.spona.meetings.series.SeriesReading;
import org.spona.platform.mail.EmailAddress;
import org.spona.platform.problem.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives answers of calendar programs to the invitations that they are to. An answer counts only if it was sent to the reply address of an
 * invitee of that very meeting, names her own address as the attendee, and is about the time at which the meeting is. It sets her answer and
 * her word, and nothing else.
 */
@Component
class ReplyMatching {

    private static final Logger log = LoggerFactory.getLogger(ReplyMatching.class);

    private final InviteeReading invitees;
    private final MeetingReading meetings;
    private final SeriesReading series;
    private final InvitationAnswers answers;
    private final ReplyAddress addresses;
    private final TransactionTemplate transaction;

    ReplyMatching(
            InviteeReading invitees,
            MeetingReading meetings,
            SeriesReading series,
            InvitationAnswers answers,
            ReplyAddress addresses,
            PlatformTransactionManager transactions) {
        this.invitees = invitees;
        this.meetings = meetings;
        this.series = series;
        this.answers = answers;
        this.addresses = addresses;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Takes a mail as it was received; for the service. What is no answer, or comes too late, changes nothing. */
    void take(byte[] mail) {
        CalendarReply.read(mail).ifPresent(this::take);
    }

    private void take(CalendarReply reply) {
        for (UUID invitee : Objects.requireNonNull(transaction.execute(_ -> invitees(reply)))) {
            try {
                answers.answerByCalendar(invitee, reply.answer(), reply.comment());
            } catch (Refusal late) {
                log.info(
                        "An answer of a calendar program is not taken: {}",
                        late.error().code());
            }
        }
    }

    /** Whose invitations it answers: to one meeting, or to those of a series. */
    private List<UUID> invitees(CalendarReply reply) {
        return meetings.find(reply.uid())
                .filter(meeting -> reply.sequence() <= meeting.sequence())
                .map(meeting -> invitee(reply, meeting).stream().toList())
                .orElseGet(() -> inSeries(reply));
    }

    private List<UUID> inSeries(CalendarReply reply) {
        List<Meeting> all = meetings.listOfSeries(reply.uid());
        int counted = Math.max(
                series.find(reply.uid()).map(Series::sequence).orElse(0),
                all.stream().mapToInt(Meeting::sequence).max().orElse(0));
        return reply.sequence() > counted
                ? List.of()
                : all.stream()
                        .filter(meeting -> meeting.status() == Meeting.Status.SENT
                                && reply.isTo(meeting.occurrence().orElseThrow()))
                        .flatMap(meeting -> invitee(reply, meeting).stream())
                        .toList();
    }

    /** The one to whose address it was sent and who is the attendee, if it is about the time at which the meeting is. */
    private Optional<UUID> invitee(CalendarReply reply, Meeting meeting) {
        return !meeting.isAnswered(reply.sequence())
                ? Optional.empty()
                : invitees.listInvited(meeting.getId()).stream()
                        .filter(one -> invitees.findContact(one)
                                .filter(contact -> EmailAddress.normalised(contact.email())
                                                .equals(reply.attendee().key())
                                        && addresses.isNamedBy(
                                                reply.sentTo(), ReplyAddress.detailOf(meeting, one, contact.email())))
                                .isPresent())
                        .findFirst()
                        .map(Invitee::getId);
    }
}

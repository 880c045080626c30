package org.spona.meetings.reply;

import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spona.meetings.calendar.ReplyAddress;
import org.spona.meetings.invitation.InvitationAnswers;
import org.spona.meetings.invitation.Invitee;
import org.spona.meetings.invitation.InviteeReading;
import org.spona.meetings.meeting.MeetingReading;
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
    private final InvitationAnswers answers;
    private final ReplyAddress addresses;
    private final TransactionTemplate transaction;

    ReplyMatching(
            InviteeReading invitees,
            MeetingReading meetings,
            InvitationAnswers answers,
            ReplyAddress addresses,
            PlatformTransactionManager transactions) {
        this.invitees = invitees;
        this.meetings = meetings;
        this.answers = answers;
        this.addresses = addresses;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Takes a mail as it was received; for the service. What is no answer, or comes too late, changes nothing. */
    void take(byte[] mail) {
        CalendarReply.read(mail).ifPresent(this::take);
    }

    private void take(CalendarReply reply) {
        Optional<UUID> invitee = transaction.execute(_ -> meetings.find(reply.uid())
                .filter(meeting -> meeting.isAnswered(reply.sequence()) && reply.sequence() <= meeting.sequence())
                .flatMap(meeting -> invitees.listInvited(meeting.getId()).stream()
                        .filter(one -> addresses.isNamedBy(reply.sentTo(), one.getId()))
                        .filter(one -> invitees.findContact(one)
                                .filter(contact -> EmailAddress.normalised(contact.email())
                                        .equals(reply.attendee().key()))
                                .isPresent())
                        .findFirst())
                .map(Invitee::getId));
        if (invitee.isEmpty()) {
            return;
        }
        try {
            answers.answerByCalendar(invitee.get(), reply.answer(), reply.comment());
        } catch (Refusal late) {
            log.info(
                    "An answer of a calendar program is not taken: {}",
                    late.error().code());
        }
    }
}

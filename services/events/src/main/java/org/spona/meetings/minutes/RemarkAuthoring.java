package org.spona.meetings.minutes;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.invitation.InvitationAnswers;
import org.spona.meetings.invitation.MeetingInvitation;
import org.spona.meetings.seat.Seats;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How seats say what they think of minutes, with an account or by a personal link, and are answered. */
@Service
public class RemarkAuthoring {

    /** How many remarks a seat can make on the minutes of one meeting. */
    static final int MOST = 100;

    private final MinutesReading reading;
    private final MinutesRepository minutes;
    private final Remarks remarks;
    private final Seats seats;
    private final RemarkWaiting waiting;
    private final InvitationAnswers invitations;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RemarkAuthoring(
            MinutesReading reading,
            MinutesRepository minutes,
            Remarks remarks,
            Seats seats,
            RemarkWaiting waiting,
            InvitationAnswers invitations,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.reading = reading;
        this.minutes = minutes;
        this.remarks = remarks;
        this.seats = seats;
        this.waiting = waiting;
        this.invitations = invitations;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * The reader says something for her seat.
     *
     * @throws Refusal {@code not-found} when she does not see the minutes or has no seat, {@code minutes-too-many-remarks}
     */
    public void remark(UUID meetingId, RemarkInput input) {
        UUID reader = Readers.get().personId();
        reading.of(meetingId);
        UUID seat = transaction.execute(_ -> seats.findOf(meetingId, reader).orElseThrow(Refusal::notFound));
        add(meetingId, seat, reader, input);
    }

    /**
     * Somebody says something for her seat by her personal link.
     *
     * @throws Refusal {@code not-found}, {@code meeting-invitation-ended}, {@code minutes-too-many-remarks}
     */
    public void remarkByLink(String token, RemarkInput input) {
        MeetingInvitation invitation = invitations.getByLink(token);
        UUID seat = Readers.callAsService(() -> transaction.execute(
                _ -> seats.findOfInvitee(invitation.invitee().getId()).orElseThrow(Refusal::notFound)));
        add(invitation.meeting().getId(), seat, invitation.invitee().personId().orElse(null), input);
    }

    private void add(UUID meetingId, UUID seat, @Nullable UUID by, RemarkInput input) {
        Readers.runAsService(() -> transaction.executeWithoutResult(_ -> {
            Minutes known = minutes.findById(meetingId)
                    .filter(one -> one.status() != Minutes.Status.DRAFT)
                    .orElseThrow(Refusal::notFound);
            requireItem(meetingId, input);
            if (remarks.countByMeetingIdAndSeatId(meetingId, seat) >= MOST) {
                throw new Refusal(MinutesError.TOO_MANY_REMARKS);
            }
            remarks.saveAndFlush(new Remark(known, seat, by, input, clock.instant()));
            waiting.remarked(seat);
        }));
    }

    private void requireItem(UUID meetingId, RemarkInput input) {
        boolean known = input.itemId() == null
                || reading.of(meetingId).meeting().content().itemIds().contains(input.itemId());
        if (!known) {
            throw Refusal.notFound();
        }
    }

    /**
     * Whoever keeps the minutes answers a remark.
     *
     * @throws InvalidInput naming the field to mend
     * @throws Refusal {@code not-found}, {@code meeting-not-coordinator}, {@code minutes-wrong-status} once they are approved
     */
    public void answer(UUID meetingId, UUID remarkId, RemarkAnswer answer) {
        transaction.executeWithoutResult(_ -> {
            MinutesStep.ANSWER.require(Readers.get(), reading.of(meetingId), clock.instant());
            Remark remark = remarks.findById(remarkId)
                    .filter(known -> known.meetingId().equals(meetingId))
                    .orElseThrow(Refusal::notFound);
            remark.answer(answer);
            remarks.saveAndFlush(remark);
        });
    }
}

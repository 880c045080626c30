package org.spona.meetings.proposal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.invitation.InvitationAnswers;
import org.spona.meetings.invitation.Invitee;
import org.spona.meetings.invitation.MeetingInvitation;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.Meeting.Status;
import org.spona.meetings.seat.MeetingSeat;
import org.spona.meetings.seat.Seats;
import org.spona.platform.directory.BodyState;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How something is proposed. To a body at any time, by who sits in it; to a meeting that was sent by who is invited, with an account or by a
 * personal link, until the day by which its materials have to be there, or until it begins where its bodies' rules name none. What is proposed is
 * written by the service, which knows for whom somebody speaks.
 */
@Service
public class Proposing {

    /** So many that are not decided on somebody can have made. */
    static final int MOST = 20;

    private final Proposals proposals;
    private final ProposalReading reading;
    private final InvitationAnswers invitations;
    private final Seats seats;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Proposing(
            Proposals proposals,
            ProposalReading reading,
            InvitationAnswers invitations,
            Seats seats,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.proposals = proposals;
        this.reading = reading;
        this.invitations = invitations;
        this.seats = seats;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Whether the reader can propose something to a meeting now. */
    public boolean mayPropose(Meeting meeting) {
        return isOpen(meeting) && invitations.findOwn(meeting.getId()).isPresent();
    }

    /** Whether the reader can propose something to a body. */
    public boolean mayPropose(UUID bodyId) {
        return Readers.get().bodies().contains(bodyId);
    }

    /**
     * Whether something can be proposed by a personal link now.
     *
     * @throws Refusal {@code not-found}, {@code meeting-invitation-ended}
     */
    public boolean mayProposeByLink(String token) {
        Meeting meeting = invitations.getByLink(token).meeting();
        return Readers.callAsService(() -> isOpen(meeting));
    }

    private boolean isOpen(Meeting meeting) {
        return meeting.status() == Status.SENT
                && (!meeting.content().time().known() || clock.instant().isBefore(until(meeting)));
    }

    /** Until when something can be proposed to a meeting that was sent, once its day is known. */
    private Instant until(Meeting meeting) {
        ZonedDateTime starts = meeting.content().time().zonedStart();
        int days = transaction.execute(_ -> seats.bodies(meeting.getId()).stream()
                .mapToInt(body -> body.rule().materialDays())
                .max()
                .orElse(0));
        return days == 0
                ? starts.toInstant()
                : starts.toLocalDate()
                        .minusDays(days - 1L)
                        .atStartOfDay(starts.getZone())
                        .toInstant();
    }

    /**
     * The reader proposes something to a meeting to which she is invited.
     *
     * @param id chosen by the caller; repeating it proposes nothing more
     * @throws Refusal {@code not-found} for who is not invited, {@code proposal-too-late}, {@code proposal-too-many}
     */
    public void propose(UUID id, UUID meetingId, ProposalInput input) {
        propose(id, invitations.findOwn(meetingId).orElseThrow(Refusal::notFound), input);
    }

    /**
     * The same by a personal link.
     *
     * @throws Refusal {@code not-found}, {@code meeting-invitation-ended}, {@code proposal-too-late}, {@code proposal-too-many}
     */
    public void proposeByLink(UUID id, String token, ProposalInput input) {
        propose(id, invitations.getByLink(token), input);
    }

    private void propose(UUID id, MeetingInvitation invitation, ProposalInput input) {
        Readers.runAsService(() -> {
            Meeting meeting = invitation.meeting();
            Invitee invitee = invitation.invitee();
            if (!isOpen(meeting)) {
                throw new Refusal(ProposalError.TOO_LATE);
            }
            transaction.executeWithoutResult(_ -> {
                int open = proposals.countOfInvitee(invitee.getId(), ItemProposal.Status.PROPOSED);
                save(id, open, ProposalAddressee.of(meeting), proposer(invitee, meeting), input);
            });
        });
    }

    private Proposer proposer(Invitee invitee, Meeting meeting) {
        Optional<MeetingSeat> seat = seats.findOfInvitee(invitee.getId())
                .flatMap(id -> seats.list(meeting.getId()).stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst());
        return new Proposer(
                invitee.personId().orElse(null),
                invitee.getId(),
                seat.map(MeetingSeat::bodySeatId).orElse(null),
                invitee.name(),
                seat.map(MeetingSeat::institution).orElseGet(invitee::institution));
    }

    /**
     * The reader proposes something for the next meeting of a body in which she sits.
     *
     * @param id chosen by the caller; repeating it proposes nothing more
     * @throws Refusal {@code not-found} for who does not sit in it, {@code proposal-too-many}
     */
    public void proposeToBody(UUID id, UUID bodyId, ProposalInput input) {
        Reader reader = Readers.get();
        if (!mayPropose(bodyId)) {
            throw Refusal.notFound();
        }
        BodyState body = Objects.requireNonNull(transaction.execute(_ -> reading.getBody(bodyId)));
        Readers.runAsService(() -> transaction.executeWithoutResult(_ -> {
            int open = proposals.countOf(reader.personId(), ItemProposal.Status.PROPOSED);
            save(id, open, ProposalAddressee.of(body), proposer(reader, body), input);
        }));
    }

    private static Proposer proposer(Reader reader, BodyState body) {
        @Nullable UUID seatId = body.mandates().stream()
                .filter(mandate -> mandate.personId().equals(reader.personId()))
                .map(BodyState.Mandate::seatId)
                .findFirst()
                .orElse(null);
        String institution = body.seats().stream()
                .filter(seat -> seat.id().equals(seatId))
                .map(BodyState.Seat::institution)
                .findFirst()
                .orElse("");
        return new Proposer(reader.personId(), null, seatId, reader.name(), institution);
    }

    private void save(UUID id, int open, ProposalAddressee to, Proposer by, ProposalInput input) {
        if (proposals.findById(id).isPresent()) {
            return;
        }
        if (open >= MOST) {
            throw new Refusal(ProposalError.TOO_MANY);
        }
        proposals.saveAndFlush(new ItemProposal(id, to, by, null, input.content(), clock.instant()));
    }
}

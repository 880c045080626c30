package org.spona.meetings.written;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.spona.meetings.decision.VoteChannel;
import org.spona.meetings.decision.VoteChoice;
import org.spona.meetings.written.WrittenBallot.BallotFile;
import org.spona.meetings.written.WrittenProcedure.Status;
import org.spona.meetings.written.WrittenSeats.Voter;
import org.spona.platform.files.Attachment;
import org.spona.platform.files.Attachments;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How seats vote in writing: signed in, by the personal link of a mail, or by phone through who runs the body. Who she is is found out first;
 * the vote itself is written by the service. When the last seat has voted, it is closed.
 */
@Service
public class WrittenVoting {

    private final WrittenProcedures procedures;
    private final WrittenReading reading;
    private final WrittenSeats seats;
    private final WrittenLinks links;
    private final WrittenClosing closing;
    private final WrittenWaiting waiting;
    private final Attachments attachments;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WrittenVoting(
            WrittenProcedures procedures,
            WrittenReading reading,
            WrittenSeats seats,
            WrittenLinks links,
            WrittenClosing closing,
            WrittenWaiting waiting,
            Attachments attachments,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.procedures = procedures;
        this.reading = reading;
        this.seats = seats;
        this.links = links;
        this.closing = closing;
        this.waiting = waiting;
        this.attachments = attachments;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * The reader votes for the seat for which she speaks now, or changes her vote.
     *
     * @throws Refusal {@code not-found} when she has no seat there, {@code written-closed}, {@code written-cast}, {@code written-too-often}
     */
    public void vote(UUID id, VoteChoice choice) {
        UUID reader = Readers.get().personId();
        WrittenSeat seat = transaction.execute(_ -> {
            WrittenProcedure procedure = reading.get(id);
            return reading.findSeatOf(procedure, seats.list(id), reader).orElseThrow(Refusal::notFound);
        });
        cast(seat, choice, VoteChannel.OWN, reader);
    }

    /**
     * Who runs the body enters what a seat has said by phone.
     *
     * @throws Refusal {@code not-found}, {@code written-not-keeper}, {@code written-wrong-status}, {@code written-closed},
     *     {@code written-cast} when one of its people has voted herself
     */
    public void enter(UUID id, UUID seatId, VoteChoice choice) {
        UUID reader = Readers.get().personId();
        WrittenSeat seat = transaction.execute(_ -> {
            WrittenStep.ENTER.require(Readers.get(), reading.get(id), clock.instant());
            return seats.list(id).stream()
                    .filter(one -> one.id().equals(seatId) && one.voting() && !one.vacant())
                    .findFirst()
                    .orElseThrow(Refusal::notFound);
        });
        cast(seat, choice, VoteChannel.PHONE, reader);
    }

    private void cast(WrittenSeat seat, VoteChoice choice, VoteChannel channel, UUID by) {
        Readers.runAsService(() -> transaction.executeWithoutResult(_ -> {
            WrittenProcedure procedure = procedures.lock(seat.procedureId()).orElseThrow(Refusal::notFound);
            if (!procedure.takesVotes(clock.instant())) {
                throw new Refusal(WrittenError.CLOSED);
            }
            if (!seats.cast(seat, choice, channel, by)) {
                throw new Refusal(seats.isWornOut(seat.id()) ? WrittenError.TOO_OFTEN : WrittenError.CAST);
            }
            waiting.voted(procedure.getId());
            closing.closeIfAllHaveVoted(procedure);
        }));
    }

    /** Somebody with a link, for the seat for which she still speaks. */
    private record Linked(WrittenProcedure procedure, WrittenSeat seat, UUID personId) {}

    private Linked linked(String token) {
        Voter voter = links.find(token).flatMap(seats::findVoter).orElseThrow(Refusal::notFound);
        WrittenProcedure procedure = reading.get(voter.procedureId());
        if (procedure.status() == Status.WITHDRAWN) {
            throw new Refusal(WrittenError.LINK_ENDED);
        }
        WrittenSeat seat = reading.findSeatOf(procedure, seats.list(procedure.getId()), voter.personId())
                .filter(one -> one.id().equals(voter.seatId()))
                .orElseThrow(() -> new Refusal(WrittenError.LINK_ENDED));
        return new Linked(procedure, seat, voter.personId());
    }

    /**
     * What a personal link opens.
     *
     * @throws Refusal {@code not-found} for a link that no mail has, {@code written-link-ended} when she no longer speaks for the seat, or it
     *     was taken back
     */
    public WrittenBallot getByLink(String token) {
        return Readers.callAsService(() -> transaction.execute(_ -> ballot(linked(token))));
    }

    /**
     * She votes by her link, or changes her vote.
     *
     * @throws Refusal those of {@link #getByLink}, {@code written-closed}, {@code written-cast}, {@code written-too-often}
     */
    public WrittenBallot voteByLink(String token, VoteChoice choice) {
        Linked linked = Readers.callAsService(() -> transaction.execute(_ -> linked(token)));
        cast(linked.seat(), choice, VoteChannel.OWN, linked.personId());
        return getByLink(token);
    }

    /**
     * The newest version of a file that her link lets her read.
     *
     * @throws Refusal those of {@link #getByLink}, {@code not-found} for a file of something else
     */
    public Attachment.Version fileByLink(String token, UUID fileId) {
        return Readers.callAsService(() -> transaction.execute(_ -> {
            UUID procedure = linked(token).procedure().getId();
            Attachment file = attachments.get(fileId);
            if (!file.parentKind().equals(WrittenProcedure.KIND)
                    || !file.parentId().equals(procedure)) {
                throw Refusal.notFound();
            }
            return attachments.version(fileId, file.version());
        }));
    }

    private WrittenBallot ballot(Linked linked) {
        WrittenProcedure procedure = linked.procedure();
        WrittenSeat seat = linked.seat();
        return new WrittenBallot(
                procedure.getId(),
                procedure.number(),
                procedure.content(),
                procedure.bodyName(),
                seat.institution(),
                seat.choice(),
                seat.channel(),
                attachments
                        .ofThings(WrittenProcedure.KIND, List.of(procedure.getId()))
                        .getOrDefault(procedure.getId(), List.of())
                        .stream()
                        .filter(file -> !file.isRemoved())
                        .map(file -> new BallotFile(file.id(), file.name()))
                        .toList(),
                procedure.takesVotes(clock.instant()),
                procedure.closesAt().orElse(null),
                procedure.result().orElse(null));
    }
}

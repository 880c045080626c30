package org.spona.meetings.minutes;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spona.meetings.invitation.InvitationAnswers;
import org.spona.meetings.invitation.MeetingInvitation;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.meetings.seat.MeetingSeat;
import org.spona.meetings.seat.Seats;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.workflow.Permissions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Minutes: a draft for who convenes, from its circulation on for those who are invited too, with an account or by a personal link. */
@Service
public class MinutesReading {

    private final MeetingReading meetings;
    private final MinutesRepository minutes;
    private final MinutesContents contents;
    private final Remarks remarks;
    private final Seats seats;
    private final InvitationAnswers invitations;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MinutesReading(
            MeetingReading meetings,
            MinutesRepository minutes,
            MinutesContents contents,
            Remarks remarks,
            Seats seats,
            InvitationAnswers invitations,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.contents = contents;
        this.remarks = remarks;
        this.seats = seats;
        this.invitations = invitations;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * The minutes of a meeting with their meeting.
     *
     * @throws Refusal {@code not-found} when there are none that the reader may see
     */
    MeetingMinutes of(UUID meetingId) {
        return transaction.execute(_ -> meetings.find(meetingId)
                .flatMap(meeting -> minutes.findById(meetingId).map(known -> new MeetingMinutes(meeting, known)))
                .orElseThrow(Refusal::notFound));
    }

    /** How far the minutes of a meeting have come; empty when there are none that the reader may see. */
    public Optional<Minutes.Status> findStatus(UUID meetingId) {
        return transaction.execute(_ -> minutes.findById(meetingId).map(Minutes::status));
    }

    /**
     * The minutes of a meeting.
     *
     * @throws Refusal {@code not-found} when there are none that the reader may see
     */
    public MinutesView get(UUID meetingId) {
        return transaction.execute(_ -> {
            boolean seated = seats.findOf(meetingId, Readers.get().personId()).isPresent();
            return view(
                    of(meetingId), seated, of -> Permissions.of(MinutesStep.class, of, Readers.get(), clock.instant()));
        });
    }

    /**
     * The minutes that a personal link opens, once they are circulated.
     *
     * @throws Refusal {@code not-found}, {@code meeting-invitation-ended} when the link no longer holds
     */
    public MinutesView getByLink(String token) {
        MeetingInvitation invitation = invitations.getByLink(token);
        return Readers.callAsService(() -> transaction.execute(_ -> {
            MeetingMinutes of = circulated(invitation);
            MinutesView view = view(
                    of, seats.findOfInvitee(invitation.invitee().getId()).isPresent(), _ -> new Permissions(Set.of()));
            return invitation.readsInternal() ? view : view.withoutInternalItems();
        }));
    }

    /** Those that an invitation opens. */
    private MeetingMinutes circulated(MeetingInvitation invitation) {
        MeetingMinutes of = of(invitation.meeting().getId());
        if (of.minutes().status() == Minutes.Status.DRAFT) {
            throw Refusal.notFound();
        }
        return of;
    }

    private MinutesView view(MeetingMinutes of, boolean seated, Function<MeetingMinutes, Permissions> can) {
        Meeting meeting = of.meeting();
        Minutes known = of.minutes();
        return new MinutesView(
                meeting,
                known.status(),
                known.until().orElse(null),
                known.approvedAt().orElse(null),
                known.approvedBySilence(),
                ApprovalRule.of(seats.bodies(meeting.getId())).days(),
                known.content().orElseGet(() -> contents.of(meeting)),
                remarksOn(meeting.getId()),
                seated && known.status() != Minutes.Status.DRAFT,
                can.apply(of));
    }

    private List<RemarkView> remarksOn(UUID meetingId) {
        Map<UUID, String> institutions =
                seats.list(meetingId).stream().collect(Collectors.toMap(MeetingSeat::id, MeetingSeat::institution));
        return remarks.findByMeetingIdOrderByMadeAt(meetingId).stream()
                .map(remark -> new RemarkView(
                        remark.getId(),
                        remark.itemId().orElse(null),
                        institutions.getOrDefault(remark.seatId(), ""),
                        remark.text(),
                        remark.madeAt(),
                        remark.annex(),
                        remark.status(),
                        remark.reason()))
                .toList();
    }
}

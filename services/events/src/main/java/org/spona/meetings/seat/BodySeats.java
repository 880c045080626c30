package org.spona.meetings.seat;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.spona.meetings.invitation.InviteeEntry;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.network.BodyPeople;
import org.spona.meetings.network.BodyPeople.Sitting;
import org.spona.meetings.seat.SeatPlan.PlannedSeat;
import org.spona.platform.directory.BodyState;
import org.spona.platform.directory.DirectoryBodies;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A meeting of bodies: each has its seats and its rule, whoever of its institutions is invited. */
@Component
@Order(0)
class BodySeats implements SeatSource {

    private final DirectoryBodies bodies;
    private final BodyPeople people;

    BodySeats(DirectoryBodies bodies, BodyPeople people) {
        this.bodies = bodies;
        this.people = people;
    }

    @Override
    public Optional<SeatPlan> find(Meeting meeting, List<InviteeEntry> invitees) {
        if (meeting.bodies().isEmpty()) {
            return Optional.empty();
        }
        List<BodyState> meet = meeting.bodies().stream()
                .flatMap(id -> bodies.find(id).stream())
                .toList();
        Map<UUID, Set<UUID>> sitting = people.list(meeting.bodies()).stream()
                .collect(groupingBy(Sitting::seatId, mapping(Sitting::personId, toSet())));
        Set<UUID> seated = new HashSet<>();
        return Optional.of(new SeatPlan(
                meet.stream()
                        .map(body -> new MeetingBody(body.id(), body.name(), body.rule()))
                        .toList(),
                meet.stream()
                        .flatMap(body -> body.seats().stream()
                                .map(seat -> planned(
                                        body.id(), seat, sitting.getOrDefault(seat.id(), Set.of()), invitees, seated)))
                        .toList()));
    }

    /** @param seated who has a seat already: somebody who sits in several bodies comes for the first */
    private static PlannedSeat planned(
            UUID body, BodyState.Seat seat, Set<UUID> people, List<InviteeEntry> invitees, Set<UUID> seated) {
        Set<UUID> invited = invitees.stream()
                .filter(invitee -> invitee.personId() != null && people.contains(invitee.personId()))
                .map(InviteeEntry::id)
                .filter(seated::add)
                .collect(toSet());
        return new PlannedSeat(
                body,
                seat.id(),
                seat.organisationId(),
                seat.institution(),
                seat.role(),
                seat.voting(),
                people.isEmpty(),
                invited);
    }
}

package org.spona.meetings.seat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.spona.meetings.invitation.InviteeEntry;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.seat.SeatPlan.PlannedSeat;
import org.spona.platform.directory.SeatRole;
import org.spona.platform.language.FoldedName;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A meeting of a network: each invited institution has a seat and a vote, whoever comes for it, and there is no rule of a quorum. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class NetworkSeats implements SeatSource {

    @Override
    public Optional<SeatPlan> find(Meeting meeting, List<InviteeEntry> invitees) {
        Map<String, List<InviteeEntry>> institutions = new LinkedHashMap<>();
        invitees.stream()
                .filter(invitee ->
                        !invitee.selfRegistered() && !invitee.institutionName().isEmpty())
                .forEach(invitee -> institutions
                        .computeIfAbsent(key(invitee), _ -> new ArrayList<>())
                        .add(invitee));
        return Optional.of(new SeatPlan(
                List.of(),
                institutions.values().stream().map(NetworkSeats::seat).toList()));
    }

    private static String key(InviteeEntry invitee) {
        return invitee.organisationId() == null
                ? FoldedName.of(invitee.institution())
                : invitee.organisationId().toString();
    }

    private static PlannedSeat seat(List<InviteeEntry> people) {
        InviteeEntry first = people.getFirst();
        return new PlannedSeat(
                null,
                null,
                first.organisationId(),
                first.institutionName(),
                SeatRole.MEMBER,
                true,
                false,
                people.stream().map(InviteeEntry::id).collect(Collectors.toSet()));
    }
}

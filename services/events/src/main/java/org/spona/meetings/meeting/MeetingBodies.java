package org.spona.meetings.meeting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.spona.platform.directory.BodyName;
import org.spona.platform.directory.BodyState;
import org.spona.platform.directory.DirectoryBodies;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.springframework.stereotype.Component;

/**
 * The bodies that meet. Who convenes runs all of them, or coordinates a network that sees them: then each of them keeps its own quorum and
 * decisions. The policies of the database say the same ({@code db/meeting.sql}).
 */
@Component
public class MeetingBodies {

    private final DirectoryBodies bodies;

    MeetingBodies(DirectoryBodies bodies) {
        this.bodies = bodies;
    }

    /** The bodies that the reader runs, then those of networks that she coordinates. */
    public List<BodyName> list() {
        return Stream.concat(
                        bodies.listKept().stream(), bodies.listOf(Readers.get().coordinatorNetworks()).stream())
                .distinct()
                .toList();
    }

    /**
     * What was sent, held against the bodies that it names. When it does not say for whom it is, it is for whoever has founded the first
     * of them, or, unless the reader runs that body, for the organisation for which she coordinates its network.
     *
     * @throws InvalidInput at the field {@code bodyIds}
     */
    MeetingInput checked(MeetingInput input) {
        if (input.bodyIds().isEmpty()) {
            return input;
        }
        List<BodyState> meeting = input.bodyIds().stream().map(this::get).toList();
        BodyState first = meeting.getFirst();
        Reader reader = Readers.get();
        UUID convener = reader.keeps(input.bodyIds().getFirst())
                ? first.organisationId()
                : reader.byPreference()
                        .filter(one -> one.networkId().equals(first.networkId())
                                && one.role().coordinates())
                        .map(Membership::organisationId)
                        .findFirst()
                        .orElse(first.organisationId());
        MeetingInput owned = input.ownedBy(convener, first.networkId());
        Ownership ownership = owned.ownership(reader);
        boolean runsAll = input.bodyIds().stream().allMatch(reader::keeps)
                && meeting.stream()
                        .anyMatch(body -> body.organisationId().equals(ownership.organisationId())
                                && body.networkId().equals(ownership.networkId()));
        if (!runsAll && !reader.actsFor(ownership, Role::coordinates)) {
            throw new InvalidInput("bodyIds", "meeting.bodies.not-yours");
        }
        return owned;
    }

    /**
     * The same with the names of the institutions whose seats speak of items.
     *
     * @throws InvalidInput at an item that nobody speaks of in words either, when its seat is of no body that meets
     */
    MeetingInput withOwners(MeetingInput input) {
        List<AgendaItem> agenda = input.content().agenda();
        if (agenda.stream().allMatch(item -> item.seatId() == null)) {
            return input;
        }
        Map<UUID, String> institutions = input.bodyIds().stream()
                .flatMap(id -> bodies.find(id).stream())
                .flatMap(body -> body.seats().stream())
                .collect(Collectors.toMap(BodyState.Seat::id, BodyState.Seat::institution, (one, _) -> one));
        return input.withAgenda(IntStream.range(0, agenda.size())
                .mapToObj(at -> spokenOf(agenda.get(at), at, institutions))
                .toList());
    }

    /** Words of its own stay; those of a seat that is no more stay without it. */
    private static AgendaItem spokenOf(AgendaItem item, int at, Map<UUID, String> institutions) {
        UUID seat = item.seatId();
        if (seat == null || (institutions.containsKey(seat) && !item.owner().isEmpty())) {
            return item;
        }
        if (institutions.containsKey(seat)) {
            return item.spokenOfBy(seat, institutions.get(seat));
        }
        if (item.owner().isEmpty()) {
            throw new InvalidInput("content.agenda[" + at + "].seatId", "meeting.agenda.seat.unknown");
        }
        return item.spokenOfBy(null, item.owner());
    }

    private BodyState get(UUID id) {
        return bodies.findActive(id).orElseThrow(() -> new InvalidInput("bodyIds", "meeting.bodies.unknown"));
    }
}

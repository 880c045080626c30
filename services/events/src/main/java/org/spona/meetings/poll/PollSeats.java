package org.spona.meetings.poll;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.spona.meetings.invitation.InviteeEntry;
import org.spona.meetings.seat.SeatPlan;
import org.spona.meetings.seat.SeatPlan.PlannedSeat;
import org.spona.platform.directory.BodyRule;
import org.spona.platform.directory.SeatRole;
import org.spona.platform.language.SerbianScript;

/**
 * The seats whose people are asked, and the rule by which they make a quorum.
 *
 * @param rule empty when no body meets, so that there is no quorum
 */
public record PollSeats(List<PollSeat> seats, Optional<BodyRule> rule) {

    public PollSeats {
        seats = List.copyOf(seats);
    }

    /** A seat for each institution on the list; who comes from none has a seat of her own. In the order of the list. */
    public static PollSeats ofInstitutions(List<InviteeEntry> list) {
        Map<Object, List<InviteeEntry>> byInstitution = new LinkedHashMap<>();
        list.forEach(entry -> byInstitution
                .computeIfAbsent(institutionOf(entry), _ -> new ArrayList<>())
                .add(entry));
        return new PollSeats(
                byInstitution.values().stream().map(PollSeats::seatOf).toList(), Optional.empty());
    }

    /** The seats of the bodies that meet; the rule is that of the only one. Of several, each has a quorum of its own. */
    static PollSeats of(SeatPlan plan) {
        return new PollSeats(
                plan.seats().stream().map(PollSeats::seatOf).toList(),
                plan.bodies().size() == 1 ? Optional.of(plan.bodies().getFirst().rule()) : Optional.empty());
    }

    private static PollSeat seatOf(PlannedSeat seat) {
        return new PollSeat(
                seat.institution(),
                SerbianScript.toCyrillic(seat.institution()),
                seat.voting(),
                seat.role() == SeatRole.CHAIR,
                seat.inviteeIds());
    }

    private static Object institutionOf(InviteeEntry entry) {
        if (entry.organisationId() != null) {
            return entry.organisationId();
        }
        return entry.institution().isEmpty() ? entry.id() : entry.institution().toLowerCase(Locale.ROOT);
    }

    private static PollSeat seatOf(List<InviteeEntry> people) {
        InviteeEntry first = people.getFirst();
        String latin = first.institutionName().isEmpty() ? first.name() : first.institutionName();
        Set<UUID> ids = new HashSet<>(people.stream().map(InviteeEntry::id).toList());
        return new PollSeat(latin, Objects.requireNonNullElse(first.organisationCyrillic(), latin), true, false, ids);
    }
}

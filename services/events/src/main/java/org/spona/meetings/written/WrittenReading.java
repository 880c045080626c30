package org.spona.meetings.written;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.network.BodyPeople;
import org.spona.meetings.network.BodyPeople.Sitting;
import org.spona.meetings.written.WrittenProcedure.Status;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.platform.workflow.Permissions;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Written procedures, as far as the reader sees them. */
@Service
@Transactional(readOnly = true)
public class WrittenReading {

    private static final Sort NEWEST = Sort.by("updatedAt").descending().and(Sort.by("id"));

    private final WrittenProcedures procedures;
    private final WrittenSeats seats;
    private final BodyPeople people;
    private final Clock clock;

    WrittenReading(WrittenProcedures procedures, WrittenSeats seats, BodyPeople people, Clock clock) {
        this.procedures = procedures;
        this.seats = seats;
        this.people = people;
        this.clock = clock;
    }

    /** The procedure with this id, if the reader may see it: a draft by who works for whoever founded the body, then by all who sit there. */
    public Optional<WrittenProcedure> find(UUID id) {
        return procedures.findById(id);
    }

    /**
     * The same.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    public WrittenProcedure get(UUID id) {
        return find(id).orElseThrow(Refusal::notFound);
    }

    /** Those that the reader sees, what was changed last first. */
    public PageOf<WrittenLine> list(PageRequest page) {
        return PageOf.of(procedures.findBy(page.sortedBy(NEWEST))).map(WrittenLine::of);
    }

    /** What the bodies of a meeting decided in writing since the meeting before it. */
    public List<WrittenLine> sinceMeetingBefore(Meeting meeting) {
        Instant starts = meeting.content().time().starts();
        Instant now = clock.instant();
        return meeting.bodies().isEmpty()
                ? List.of()
                : procedures
                        .findSinceMeetingBefore(
                                meeting.getId(),
                                meeting.bodies().toArray(UUID[]::new),
                                starts == null || starts.isAfter(now) ? now : starts)
                        .stream()
                        .map(WrittenLine::of)
                        .toList();
    }

    /**
     * A procedure with its seats and what it comes to.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    public WrittenView view(UUID id) {
        WrittenProcedure procedure = get(id);
        List<WrittenSeat> list = seats.list(id);
        Instant now = clock.instant();
        Optional<WrittenSeat> own = findSeatOf(procedure, list, Readers.get().personId());
        return new WrittenView(
                procedure,
                list,
                procedure.status() == Status.DRAFT
                        ? null
                        : procedure.result().orElseGet(() -> WrittenTally.of(procedure, list, false)),
                procedure.takesVotes(now) ? own.orElse(null) : null,
                Permissions.of(WrittenStep.class, procedure, Readers.get(), now));
    }

    /** The voting seat for which somebody speaks now; one that was vacant when the seats were frozen stays so. */
    Optional<WrittenSeat> findSeatOf(WrittenProcedure procedure, List<WrittenSeat> list, UUID personId) {
        Set<UUID> hers = people.list(List.of(procedure.bodyId())).stream()
                .filter(sitting -> sitting.personId().equals(personId))
                .map(Sitting::seatId)
                .collect(Collectors.toSet());
        return list.stream()
                .filter(seat -> seat.voting() && !seat.vacant() && hers.contains(seat.bodySeatId()))
                .findFirst();
    }
}

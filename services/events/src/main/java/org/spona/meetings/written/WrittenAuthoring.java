package org.spona.meetings.written;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.meeting.MeetingZones;
import org.spona.meetings.network.BodyPeople;
import org.spona.meetings.network.BodyPeople.Sitting;
import org.spona.platform.directory.BodyName;
import org.spona.platform.directory.BodyState;
import org.spona.platform.directory.DirectoryBodies;
import org.spona.platform.ids.NewIds;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a proposal is worded, put to vote in writing, reminded of and taken back, by who runs the body. */
@Service
@Transactional
public class WrittenAuthoring {

    private final WrittenProcedures procedures;
    private final WrittenReading reading;
    private final WrittenSeats seats;
    private final WrittenMailing mailing;
    private final DirectoryBodies bodies;
    private final BodyPeople people;
    private final MeetingZones zones;
    private final NewIds ids;
    private final Clock clock;

    WrittenAuthoring(
            WrittenProcedures procedures,
            WrittenReading reading,
            WrittenSeats seats,
            WrittenMailing mailing,
            DirectoryBodies bodies,
            BodyPeople people,
            MeetingZones zones,
            NewIds ids,
            Clock clock) {
        this.procedures = procedures;
        this.reading = reading;
        this.seats = seats;
        this.mailing = mailing;
        this.bodies = bodies;
        this.people = people;
        this.zones = zones;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Where writing begins: a draft as it is, or a new one of a body.
     *
     * @param bodyId of a new one; null of one that is known
     * @throws Refusal {@code not-found}, {@code written-not-keeper}, {@code written-wrong-status}
     */
    @Transactional(readOnly = true)
    public WrittenInput begin(UUID id, @Nullable UUID bodyId) {
        Optional<WrittenProcedure> known = reading.find(id);
        known.ifPresent(procedure -> WrittenStep.EDIT.require(Readers.get(), procedure, clock.instant()));
        return known.map(WrittenInput::of).orElseGet(() -> WrittenInput.blank(bodies.getActive(bodyId)));
    }

    /** The bodies for which the reader can put something to vote in writing, by name. */
    @Transactional(readOnly = true)
    public List<BodyName> bodies() {
        return bodies.listKept();
    }

    /**
     * Words a proposal of a body. Repeating it does nothing more.
     *
     * @param id chosen by the caller
     * @throws InvalidInput naming the fields to mend
     * @throws Refusal {@code stale}, {@code not-found}, {@code written-not-keeper}, {@code written-wrong-status} once it is put to vote
     */
    public WrittenProcedure save(UUID id, WrittenInput input) {
        return reading.find(id).map(known -> revise(known, input)).orElseGet(() -> {
            WrittenProcedure made =
                    new WrittenProcedure(id, bodies.getActive(input.bodyId()), input, Readers.get(), clock.instant());
            return ids.take(id, () -> procedures.saveAndFlush(made));
        });
    }

    private WrittenProcedure revise(WrittenProcedure procedure, WrittenInput input) {
        procedure.requireSeen(Optional.ofNullable(input.version()));
        procedure.revise(Readers.get(), input, clock.instant());
        return procedures.saveAndFlush(procedure);
    }

    /**
     * Puts it to vote: the seats are frozen, and whoever speaks for one is written to.
     *
     * @throws InvalidInput naming the fields to mend
     * @throws Refusal {@code not-found}, {@code written-not-keeper}, {@code written-wrong-status}, {@code written-nobody}
     */
    public void open(UUID id) {
        WrittenProcedure procedure = reading.get(id);
        BodyState body = bodies.getActive(procedure.bodyId());
        List<Sitting> sitting = people.list(List.of(body.id()));
        Ownership owner = procedure.ownership();
        procedures.lockNumbers("written/" + owner.organisationId() + "/" + owner.networkId());
        ZoneId zone = zones.zoneOf(owner);
        int year = LocalDate.now(clock.withZone(zone)).getYear();
        int last = procedures.lastNumber(owner.organisationId(), owner.networkId(), year);
        procedure.open(body, last + 1, Readers.get(), clock.instant(), zone);
        Set<UUID> taken = sitting.stream().map(Sitting::seatId).collect(Collectors.toSet());
        if (body.seats().stream().noneMatch(seat -> seat.voting() && taken.contains(seat.id()))) {
            throw new Refusal(WrittenError.NOBODY);
        }
        procedures.saveAndFlush(procedure);
        seats.freeze(id, body.seats(), taken);
        mailing.ask(procedure, seats.list(id), sitting);
    }

    /** How many people would be asked. */
    @Transactional(readOnly = true)
    public int reachOf(UUID id) {
        return (int) people.list(List.of(reading.get(id).bodyId())).stream()
                .map(Sitting::personId)
                .distinct()
                .count();
    }

    /** How many seats have said nothing. */
    @Transactional(readOnly = true)
    public int countSilent(UUID id) {
        return (int) seats.list(id).stream().filter(WrittenSeat::isSilent).count();
    }

    /**
     * Writes once more to those whose seats are silent, to each at most once a day.
     *
     * @return how many seats those are
     * @throws Refusal {@code not-found}, {@code written-not-keeper}, {@code written-wrong-status}
     */
    public int remind(UUID id) {
        WrittenProcedure procedure = reading.get(id);
        WrittenStep.REMIND.require(Readers.get(), procedure, clock.instant());
        List<WrittenSeat> silent =
                seats.list(id).stream().filter(WrittenSeat::isSilent).toList();
        mailing.remind(procedure, silent, people.list(List.of(procedure.bodyId())));
        return silent.size();
    }

    /** Takes it back. */
    public void withdraw(UUID id) {
        WrittenProcedure procedure = procedures.lock(id).orElseThrow(Refusal::notFound);
        procedure.withdraw(Readers.get(), clock.instant());
        procedures.saveAndFlush(procedure);
    }
}

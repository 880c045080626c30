package org.spona.meetings.meeting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.spona.platform.ids.NewIds;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.visibility.Widening;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a meeting is written, sent, cancelled, and discarded while it is a draft. */
@Service
@Transactional
public class MeetingAuthoring {

    private final Meetings meetings;
    private final MeetingReading reading;
    private final MeetingBodies bodies;
    private final MeetingZones zones;
    private final MeetingOrganisations organisations;
    private final Recipients recipients;
    private final MeetingFindables findables;
    private final NewIds ids;
    private final ApplicationEventPublisher events;
    private final JointNumbers jointNumbers;
    private final Clock clock;

    MeetingAuthoring(
            Meetings meetings,
            MeetingReading reading,
            MeetingBodies bodies,
            MeetingZones zones,
            MeetingOrganisations organisations,
            Recipients recipients,
            MeetingFindables findables,
            NewIds ids,
            ApplicationEventPublisher events,
            JointNumbers jointNumbers,
            Clock clock) {
        this.meetings = meetings;
        this.reading = reading;
        this.bodies = bodies;
        this.zones = zones;
        this.organisations = organisations;
        this.recipients = recipients;
        this.findables = findables;
        this.ids = ids;
        this.events = events;
        this.jointNumbers = jointNumbers;
        this.clock = clock;
    }

    /**
     * Saves a draft, or changes what was saved before; when it was sent, those who are invited are told. Repeating it does
     * nothing more.
     *
     * @param id chosen by the caller
     * @throws InvalidInput naming the fields to mend
     * @throws Refusal {@code stale} when somebody else has changed it since the version that the coordinator saw,
     *     {@code meeting-not-coordinator} when it is not hers to convene, {@code meeting-move-unconfirmed}
     */
    public Meeting save(UUID id, MeetingInput input) {
        input.check();
        organisations.check(input);
        return reading.find(id)
                .map(known -> revise(known, zones.complete(input, known)))
                .orElseGet(() -> draft(id, zones.complete(bodies.withOwners(bodies.checked(input)))));
    }

    /**
     * Drafts one of a series.
     *
     * @param counted how far the calendar objects of the series have counted
     * @throws InvalidInput naming the fields to mend
     * @throws Refusal {@code meeting-not-coordinator}
     */
    public Meeting draftOccurrence(MeetingInput input, Occurrence of, int counted) {
        Meeting draft = save(UUID.randomUUID(), input);
        return join(draft.getId(), of, counted);
    }

    /**
     * Makes a meeting one of a series, or names it anew where the rule of its series is another.
     *
     * @param counted how far the calendar objects of the series have counted
     */
    public Meeting join(UUID id, Occurrence of, int counted) {
        Meeting meeting = reading.get(id);
        meeting.becomes(of, counted, Readers.get(), clock.instant());
        return meetings.saveAndFlush(meeting);
    }

    private Meeting draft(UUID id, MeetingInput input) {
        Meeting draft = new Meeting(id, Readers.get(), input, clock.instant());
        return ids.take(id, () -> meetings.saveAndFlush(draft));
    }

    private Meeting revise(Meeting meeting, MeetingInput input) {
        meeting.requireSeen(input.seenVersion());
        Widening.require(Readers.get(), meeting.ownership(), meeting.convenedBy(), input.visibility());
        boolean sameBodies = meeting.bodies().equals(input.bodyIds());
        meeting.revise(Readers.get(), bodies.withOwners(sameBodies ? input : bodies.checked(input)), clock.instant());
        return meetings.saveAndFlush(meeting);
    }

    /**
     * Adds an item at the end of an agenda; those who are invited are told, if they were told of the agenda.
     *
     * @return the item as it stands there
     * @throws InvalidInput at {@code meetingId} when the agenda is full
     * @throws Refusal {@code not-found}, {@code meeting-not-coordinator}, {@code meeting-wrong-status}, {@code meeting-begun}
     */
    public AgendaItem addItem(UUID id, AgendaItem item) {
        MeetingInput known = MeetingInput.of(reading.get(id));
        List<AgendaItem> agenda = new ArrayList<>(known.content().agenda());
        if (agenda.size() >= MeetingContent.MOST_ITEMS) {
            throw new InvalidInput("meetingId", "proposal.agenda.full");
        }
        agenda.add(item);
        return save(id, known.withAgenda(agenda)).content().agenda().getLast();
    }

    /**
     * Tells a coordinator who is about to send the invitations what is still missing.
     *
     * @throws InvalidInput naming the fields to mend
     * @throws Refusal {@code meeting-nobody} when nobody is on the list
     */
    @Transactional(readOnly = true)
    public void requireReady(UUID id) {
        reading.get(id).requireReady(Readers.get(), clock.instant());
        if (recipients.reachOf(id).people() == 0) {
            throw new Refusal(MeetingError.NOBODY);
        }
    }

    /** Sends the invitations. */
    public Meeting send(UUID id) {
        requireReady(id);
        Meeting meeting = reading.get(id);
        meeting.send(Readers.get(), clock.instant());
        return meetings.saveAndFlush(meeting);
    }

    /**
     * Says when it is, once that is certain; those who are invited are told, and asked again.
     *
     * @throws InvalidInput naming the fields to mend
     */
    public Meeting fixDay(UUID id, MeetingTimeInput input) {
        Meeting meeting = reading.get(id);
        meeting.fixDay(Readers.get(), input, clock.instant());
        return meetings.saveAndFlush(meeting);
    }

    /** Opens it, under the next number of its year. */
    public Meeting open(UUID id) {
        Meeting meeting = reading.get(id);
        MeetingStep.OPEN.require(Readers.get(), meeting, clock.instant());
        Ownership owner = meeting.ownership();
        jointNumbers.awaitTurn(meeting);
        int last = meetings.lastNumber(
                owner.organisationId(),
                owner.networkId(),
                meeting.content().time().yearOfStart());
        meeting.open(Readers.get(), last + 1, clock.instant());
        Meeting opened = meetings.saveAndFlush(meeting);
        jointNumbers.number(opened);
        return opened;
    }

    /** Closes it. */
    public Meeting close(UUID id) {
        Meeting meeting = reading.get(id);
        meeting.close(Readers.get(), clock.instant());
        return meetings.saveAndFlush(meeting);
    }

    /**
     * Calls it off.
     *
     * @throws InvalidInput without a reason
     */
    public Meeting cancel(UUID id, Cancellation cancellation) {
        Meeting meeting = reading.get(id);
        meeting.cancel(Readers.get(), cancellation, clock.instant());
        return meetings.saveAndFlush(meeting);
    }

    /** Deletes a draft that nobody was invited to. */
    public void discard(UUID id) {
        Meeting meeting = reading.get(id);
        meeting.discard(Readers.get(), clock.instant());
        meetings.delete(meetings.saveAndFlush(meeting));
    }

    /** Lets people read a meeting whatever its visibility, and nobody else whom it was shown to in this way before. */
    public void shareWith(UUID id, Collection<UUID> people) {
        meetings.nameReaders(id, people.toArray(UUID[]::new));
        findables.announce(reading.get(id));
        events.publishEvent(new MeetingReadersChanged(id));
    }

    /** What somebody convenes and is not over, a colleague of the same organisation convenes from now on; for the service. */
    public void handOver(UUID from, UUID organisationId, UUID networkId, UUID heir) {
        meetings.handOver(from, organisationId, networkId, heir, clock.instant());
    }
}

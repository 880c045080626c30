package org.spona.meetings.decision;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.meeting.JointNumbers;
import org.spona.meetings.meeting.JointNumbers.Numbered;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.meetings.meeting.MeetingRecord;
import org.spona.platform.directory.BodyName;
import org.spona.platform.directory.DirectoryBodies;
import org.spona.platform.ids.NewIds;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.visibility.Widening;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How decisions are made at a meeting, worded otherwise until its record is final, and ended. */
@Service
@Transactional
public class DecisionAuthoring {

    private final Decisions decisions;
    private final DecisionReading reading;
    private final MeetingRecord records;
    private final MeetingReading meetings;
    private final DirectoryBodies bodies;
    private final JointNumbers jointNumbers;
    private final NewIds ids;
    private final Clock clock;

    DecisionAuthoring(
            Decisions decisions,
            DecisionReading reading,
            MeetingRecord records,
            MeetingReading meetings,
            DirectoryBodies bodies,
            JointNumbers jointNumbers,
            NewIds ids,
            Clock clock) {
        this.decisions = decisions;
        this.reading = reading;
        this.records = records;
        this.meetings = meetings;
        this.bodies = bodies;
        this.jointNumbers = jointNumbers;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Where writing begins: a decision as it is, or one on an item that decides nothing yet.
     *
     * @param itemId of a new one; null of one that is known
     * @throws Refusal {@code not-found}, and those of {@link MeetingRecord#getToWrite}
     */
    @Transactional(readOnly = true)
    public DecisionInput begin(UUID id, @Nullable UUID itemId) {
        Optional<Decision> known = reading.find(id);
        if (known.isPresent()) {
            DecisionStep.EDIT.require(Readers.get(), known.get(), clock.instant());
            records.getToWrite(known.get().meetingId().orElseThrow(Refusal::notFound));
            return DecisionInput.of(known.get());
        }
        Meeting meeting = meetingOf(itemId);
        return meeting.content().agenda().stream()
                .filter(item -> Objects.equals(item.id(), itemId))
                .findFirst()
                .map(item -> DecisionInput.blank(item, meeting.content().language()))
                .orElseThrow(Refusal::notFound);
    }

    /**
     * The bodies of which one chooses which decide, when a decision is made at a joint meeting; none otherwise.
     *
     * @param itemId of a new one; null of one that is known
     */
    @Transactional(readOnly = true)
    public List<BodyName> listDeciding(UUID id, @Nullable UUID itemId) {
        if (itemId == null || reading.find(id).isPresent()) {
            return List.of();
        }
        List<UUID> meet = meetingOf(itemId).bodies();
        return meet.size() < 2 ? List.of() : List.copyOf(bodies.names(meet).values());
    }

    /**
     * Makes a decision under the next number of its meeting, or words one otherwise. Repeating it does nothing more.
     *
     * @param id chosen by the caller
     * @throws InvalidInput naming every field to mend
     * @throws Refusal {@code stale}, {@code decision-wrong-status}, {@code decision-not-coordinator}, {@code not-found}, and those of
     *     {@link MeetingRecord#getToWrite}
     */
    public Decision save(UUID id, DecisionInput input) {
        return reading.find(id).map(known -> revise(known, input)).orElseGet(() -> make(id, input));
    }

    private Decision make(UUID id, DecisionInput input) {
        Meeting meeting = meetingOf(input.itemId());
        input.content().check();
        int place = decisions.lockLastPlace(meeting.getId()) + 1;
        Decision made = new Decision(id, meeting, place, number(meeting, input), input, Readers.get(), clock.instant());
        return ids.take(id, () -> decisions.saveAndFlush(made));
    }

    /** A body that decides for itself at a joint meeting numbers it in its own series; of what several decide the meeting's number tells. */
    private String number(Meeting meeting, DecisionInput input) {
        List<UUID> deciding = input.deciding(meeting.bodies());
        Numbered numbered = Optional.of(deciding)
                .filter(bodies -> bodies.size() == 1 && meeting.bodies().size() > 1)
                .flatMap(bodies -> jointNumbers.find(meeting.getId(), bodies.getFirst()))
                .orElseGet(() -> new Numbered(
                        meeting.numberName(),
                        meeting.ownership().organisationId(),
                        meeting.ownership().networkId()));
        String prefix = numbered.name() + "-";
        int before = decisions.countNumbered(meeting.getId(), prefix, numbered.organisationId(), numbered.networkId());
        return prefix + (before + 1);
    }

    /**
     * Makes a decision that was voted in writing; for the service.
     *
     * @throws InvalidInput naming every field to mend
     */
    public void makeInWriting(
            UUID id, Ownership ownership, UUID bodyId, WrittenOrigin origin, DecisionContent content) {
        decisions.saveAndFlush(new Decision(id, ownership, bodyId, origin, content, clock.instant()));
    }

    private Meeting meetingOf(@Nullable UUID itemId) {
        if (itemId == null) {
            throw Refusal.notFound();
        }
        return records.getToWrite(meetings.getByItem(itemId).getId());
    }

    private Decision revise(Decision decision, DecisionInput input) {
        decision.requireSeen(Optional.ofNullable(input.version()));
        DecisionStep.EDIT.require(Readers.get(), decision, clock.instant());
        records.getToWrite(decision.meetingId().orElseThrow(Refusal::notFound));
        Widening.require(Readers.get(), decision.ownership(), decision.madeBy(), input.visibility());
        decision.revise(Readers.get(), input, clock.instant());
        return decisions.saveAndFlush(decision);
    }

    /**
     * It is not in force any more.
     *
     * @param step any but {@link DecisionStep#EDIT}
     */
    public Decision end(UUID id, DecisionStep step) {
        Decision decision = reading.get(id);
        decision.end(step, Readers.get(), clock.instant());
        return decisions.saveAndFlush(decision);
    }
}

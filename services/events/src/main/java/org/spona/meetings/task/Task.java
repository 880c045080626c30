package org.spona.meetings.task;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.meeting.Conveners;
import org.spona.platform.aggregate.OwnedAggregate;
import org.spona.platform.findable.OwnedThing;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.Recorded;
import org.spona.platform.history.RecordedState;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.Reader;

/**
 * Something that is asked of institutions by a day, mostly at a meeting: one owner, and a part for each institution, which that one moves.
 * Everybody concerned sees all of it. Who may do what and when is said by {@link TaskStep} and {@link TaskPartStep}.
 */
@Entity
public class Task extends OwnedAggregate<Task> implements OwnedThing, Recorded {

    /** What tasks are called among all that can be found. */
    public static final String KIND = "task";

    /** Whether it is asked for; how far it is, its parts say. */
    public enum Status {
        GIVEN,
        DROPPED
    }

    /** Two parts of one task, of which the second stands for both from now on. */
    record JoinedParts(UUID goes, UUID stays) {}

    /** What happened to a task that others know of. */
    public sealed interface Event {
        Task task();

        /** Institutions are asked. */
        record Given(Task task) implements Event {}

        /** Something else is asked, or others are. */
        record Changed(Task task) implements Event {}

        /** Nobody is asked any more. */
        record Dropped(Task task) implements Event {}
    }

    @Enumerated(EnumType.STRING)
    private Status status;

    private UUID madeBy;
    private @Nullable UUID meetingId;
    private @Nullable UUID itemId;
    private @Nullable UUID decisionId;

    @Embedded
    private TaskContent content;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] readerOrganisations = {};

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] readerPeople = {};

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "reader_bodies")
    private List<UUID> bodies;

    private Instant givenAt;

    @OneToMany(mappedBy = "task", cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @BatchSize(size = 100)
    private List<TaskPart> parts = new ArrayList<>();

    /**
     * Asks institutions for something.
     *
     * @param id chosen by whoever gives it, so that a repeated request makes no second one
     * @param bodies those at whose meeting it is given; none when a network's coordinator gives it
     * @throws org.spona.platform.problem.Refusal {@code task-not-yours}, or naming the fields to mend
     */
    Task(UUID id, Reader by, TaskInput input, TaskParties asked, List<UUID> bodies, Instant now) {
        super(id, input.ownership(by), now);
        this.bodies = List.copyOf(bodies);
        this.status = Status.GIVEN;
        this.madeBy = by.personId();
        this.meetingId = input.meetingId();
        this.itemId = input.itemId();
        this.decisionId = input.decisionId();
        this.content = input.content();
        this.givenAt = now;
        TaskStep.EDIT.require(by, this, now);
        content.requireComplete();
        ask(asked);
        tell(new Event.Given(this));
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Task() {}

    /**
     * Changes what is asked and of whom: those who are asked no more are taken out and keep their parts.
     *
     * @return whether anything is otherwise than before
     * @throws org.spona.platform.problem.InvalidInput naming the fields to mend
     */
    boolean revise(Reader by, TaskInput input, TaskParties asked, Instant now) {
        TaskStep.EDIT.require(by, this, now);
        input.content().requireComplete();
        boolean same = content.equals(input.content()) && ownership().visibility() == input.visibility();
        if (!ask(asked) && same) {
            return false;
        }
        content = input.content();
        changed(ownership().sharedWith(input.visibility()), now);
        tell(new Event.Changed(this));
        return true;
    }

    /** Asks these institutions and no others; whether they are others than before. */
    private boolean ask(TaskParties asked) {
        asked.requireBounded();
        Set<String> before = askedKeys();
        Map<String, TaskPart> known = parts();
        parts.forEach(TaskPart::takeOut);
        for (Party party : asked.parties()) {
            TaskPart part = known.get(party.key());
            if (part == null) {
                parts.add(new TaskPart(this, party, asked.peopleOf(party)));
            } else {
                part.takeIn();
            }
        }
        nameReaders();
        return !before.equals(askedKeys());
    }

    /** What tells those apart who are asked. */
    Set<String> askedKeys() {
        return askedParts().map(TaskPart::key).collect(Collectors.toSet());
    }

    private void nameReaders() {
        readerOrganisations = distinct(part -> part.organisationId().stream());
        readerPeople = distinct(part -> part.people().stream());
    }

    private UUID[] distinct(Function<TaskPart, Stream<UUID>> ids) {
        return askedParts().flatMap(ids).distinct().toArray(UUID[]::new);
    }

    /** Nobody is asked any more; what is done stays done. */
    void drop(Reader by, Instant now) {
        TaskStep.DROP.require(by, this, now);
        openParts().forEach(part -> part.drop(now));
        status = Status.DROPPED;
        changed(now);
        tell(new Event.Dropped(this));
    }

    /** One institution is asked for its part no more. */
    void dropPart(Reader by, TaskPart part, Instant now) {
        TaskPartStep.DROP.require(by, part, now);
        part.drop(now);
        changed(now);
        tell(new Event.Changed(this));
    }

    /** What was one person's of the open part of an institution is a colleague's of hers. */
    void handOver(UUID from, UUID organisationId, UUID heir, Instant now) {
        openParts()
                .filter(part ->
                        part.organisationId().filter(organisationId::equals).isPresent())
                .forEach(part -> part.handOver(from, heir));
        nameReaders();
        changed(now);
        tell(new Event.Changed(this));
    }

    /**
     * The open part of an institution is that of another, which turned out to be the same; one that had a part of its own has one for both.
     *
     * @return the two parts of which only one is asked for now, if there were two
     */
    Optional<JoinedParts> takeOver(UUID from, UUID into, Instant now) {
        Map<String, TaskPart> known = parts();
        TaskPart goes = known.get(from.toString());
        TaskPart stays = known.get(into.toString());
        if (goes == null || !goes.isOpen()) {
            return Optional.empty();
        }
        if (stays == null) {
            goes.takeOver(into);
        } else {
            stays.join(goes);
        }
        nameReaders();
        changed(now);
        tell(new Event.Changed(this));
        return Optional.ofNullable(stays).map(part -> new JoinedParts(goes.getId(), part.getId()));
    }

    /** Whether a reader is of those who gave it: who convenes for its organisation. */
    public boolean isGivenBy(Reader reader) {
        return Conveners.include(reader, ownership(), bodies);
    }

    /** Whether any part is still open. */
    boolean isOpen() {
        return openParts().findAny().isPresent();
    }

    /** The parts that are asked for and not settled. */
    Stream<TaskPart> openParts() {
        return parts.stream().filter(TaskPart::isOpen);
    }

    /** The parts of those who are asked. */
    Stream<TaskPart> askedParts() {
        return parts.stream().filter(part -> !part.takenOut());
    }

    /** The parts by what tells their institutions apart, those that were taken out among them. */
    Map<String, TaskPart> parts() {
        Map<String, TaskPart> byKey = new LinkedHashMap<>();
        parts.forEach(part -> byKey.put(part.key(), part));
        return byKey;
    }

    @Override
    public Thing thing() {
        return new Thing(getId(), KIND, content.title(), content.language(), "/tasks/" + getId());
    }

    /** Who reads it besides those whom its ownership lets. */
    @Override
    public FurtherReaders readers() {
        return new FurtherReaders(Set.of(readerOrganisations), Set.copyOf(bodies), Set.of(readerPeople));
    }

    @Override
    public RecordedState recorded() {
        return TaskHistory.stateOf(this);
    }

    public Status status() {
        return status;
    }

    /** Who gave it. */
    public UUID madeBy() {
        return madeBy;
    }

    /** From where it comes. */
    public TaskOrigin origin() {
        return new TaskOrigin(meetingId, itemId, decisionId);
    }

    public TaskContent content() {
        return content;
    }

    /** Since when it is asked for. */
    public Instant givenAt() {
        return givenAt;
    }
}

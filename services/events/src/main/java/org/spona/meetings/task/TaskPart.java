package org.spona.meetings.task;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spona.platform.aggregate.Aggregate;
import org.spona.platform.findable.Thing;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;

/**
 * What one institution has to do of a task: its own row, which it moves itself, and nobody else does but those who gave the task, who can
 * drop it.
 */
@Entity
@Table(name = "task_part")
public class TaskPart extends Aggregate<TaskPart> {

    /** How often a part can be moved in a day (UTC), by account and by all of its links together. */
    static final int MOST_MOVES_A_DAY = 10;

    /** Its institution has said how far it is. */
    record Moved(TaskPart part) {}

    @ManyToOne
    @JoinColumn(name = "task_id")
    private Task task;

    private UUID networkId;
    private @Nullable UUID organisationId;
    private String institution;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] people;

    @Embedded
    private PartReport said;

    private @Nullable UUID movedBy;
    private @Nullable Instant movedAt;
    private @Nullable LocalDate movesOn;
    private int movesThatDay;
    private boolean takenOut;

    /**
     * A part of which nothing was said yet.
     *
     * @param people who was invited to the meeting for the institution
     */
    TaskPart(Task task, Party party, Collection<UUID> people) {
        super(UUID.randomUUID());
        this.task = task;
        this.networkId = task.ownership().networkId();
        this.organisationId = party.organisationId();
        this.institution = party.name();
        this.people = people.toArray(UUID[]::new);
        this.said = PartReport.none();
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected TaskPart() {}

    /**
     * Its institution says how far it is; a later word counts instead of an earlier one.
     *
     * @param file whether it has attached a file
     * @param by the person; null when she has no account
     * @throws Refusal {@code task-wrong-status} when nobody asks for it any more, {@code task-moved-too-often} after
     *     {@value #MOST_MOVES_A_DAY} of a day, or what {@link PartReport#requireExplained} refuses
     */
    void move(PartReport report, boolean file, @Nullable UUID by, Instant now) {
        TaskPartStep.MOVE.requirePossible(this, now);
        report.requireExplained(task.content().kind(), file);
        if (report.equals(said)) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        int before = today.equals(movesOn) ? movesThatDay : 0;
        if (before == MOST_MOVES_A_DAY) {
            throw new Refusal(TaskError.MOVED_TOO_OFTEN);
        }
        movesOn = today;
        movesThatDay = before + 1;
        said = report;
        movedBy = by;
        movedAt = now;
        registerEvent(new Moved(this));
    }

    /** Nobody asks for it any more; what was said stays. */
    void drop(Instant now) {
        said = said.as(PartStatus.DROPPED);
        movedAt = now;
    }

    /** Its institution is asked no more: it keeps its part. */
    void takeOut() {
        takenOut = true;
    }

    /** Its institution is asked again. */
    void takeIn() {
        takenOut = false;
    }

    /** A colleague stands where somebody stood who was invited for the institution. */
    void handOver(UUID from, UUID heir) {
        people = Arrays.stream(people)
                .map(person -> person.equals(from) ? heir : person)
                .distinct()
                .toArray(UUID[]::new);
    }

    /** Its institution turned out to be another. */
    void takeOver(UUID into) {
        organisationId = into;
        institution = "";
    }

    /** What its institution was asked as another is asked of it here, with those who were invited for that one. */
    void join(TaskPart other) {
        people = Stream.of(people, other.people)
                .flatMap(Arrays::stream)
                .distinct()
                .toArray(UUID[]::new);
        takeIn();
        other.takeOut();
    }

    /** Of which task it is a part. */
    public Task task() {
        return task;
    }

    /** The institution, if the directory knows it. */
    public Optional<UUID> organisationId() {
        return Optional.ofNullable(organisationId);
    }

    /** What the institution is called, when the directory does not know it. */
    public String institution() {
        return institution;
    }

    /** What tells its institution from others. */
    String key() {
        return Party.key(organisationId, institution);
    }

    /** Who was invited to the meeting for the institution. */
    public Set<UUID> people() {
        return Arrays.stream(people).collect(Collectors.toUnmodifiableSet());
    }

    /** What the institution says. */
    public PartReport said() {
        return said;
    }

    /** Who said so last; empty of what was said by a personal link. */
    public Optional<UUID> movedBy() {
        return Optional.ofNullable(movedBy);
    }

    public Optional<Instant> movedAt() {
        return Optional.ofNullable(movedAt);
    }

    /** Whether its institution was taken out of the task. */
    public boolean takenOut() {
        return takenOut;
    }

    /** Whether the task is asked for, and this institution for its part. */
    boolean isAsked() {
        return task.status() == Task.Status.GIVEN && !takenOut;
    }

    /** Whether it is open: asked for and not settled. */
    boolean isOpen() {
        return isAsked() && !said.status().isSettled();
    }

    /** Whether it is this reader's to move: she is of the institution in the task's network, or was invited to the meeting for it. */
    boolean isOf(Reader reader) {
        boolean member = organisationId != null && reader.actsFor(organisationId, networkId, Role::belongs);
        return member
                || (people().contains(reader.personId())
                        && reader.networksAsGuestToo().contains(networkId));
    }

    /** Whether a reader attaches files to it: she writes for the institution. */
    boolean isWrittenBy(Reader reader) {
        return organisationId != null && reader.actsFor(organisationId, networkId, Role::writes);
    }

    /** What its task is called, and where its own page is. */
    Thing thing() {
        return new Thing(
                getId(),
                TaskPartAttachments.KIND,
                task.content().title(),
                task.content().language(),
                "/tasks/parts/" + getId());
    }
}

package org.spona.meetings.task;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.platform.ids.NewIds;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.visibility.Widening;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How tasks are given, changed, reminded of and dropped: by whoever convenes for their organisation. */
@Service
@Transactional
public class TaskAuthoring {

    private final Tasks tasks;
    private final TaskReading reading;
    private final MeetingReading meetings;
    private final TaskInstitutions institutions;
    private final TaskMailQueue mails;
    private final NewIds ids;
    private final Clock clock;

    TaskAuthoring(
            Tasks tasks,
            TaskReading reading,
            MeetingReading meetings,
            TaskInstitutions institutions,
            TaskMailQueue mails,
            NewIds ids,
            Clock clock) {
        this.tasks = tasks;
        this.reading = reading;
        this.meetings = meetings;
        this.institutions = institutions;
        this.mails = mails;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Gives a task, or changes one: those who are asked are written to. Repeating it does nothing more.
     *
     * @param id chosen by the caller
     * @throws InvalidInput naming the fields to mend
     * @throws Refusal {@code stale} when somebody else has changed it since the version that she saw, {@code task-not-yours},
     *     {@code task-wrong-status} when it was dropped
     */
    public Task save(UUID id, TaskInput input) {
        input.requireShareable();
        return reading.find(id).map(known -> revise(known, input)).orElseGet(() -> give(id, input));
    }

    private Task give(UUID id, TaskInput input) {
        TaskInput placed = placed(input);
        Ownership owner = placed.ownership(Readers.get());
        TaskParties asked = institutions.resolve(placed.parties(), owner.networkId(), placed.meetingId(), Set.of());
        Task task = new Task(id, Readers.get(), placed, asked, bodiesOf(placed), clock.instant());
        Task given = ids.take(id, () -> tasks.saveAndFlush(task));
        mails.given(given, asked, Set.of());
        return given;
    }

    private List<UUID> bodiesOf(TaskInput input) {
        return input.meetingId() == null
                ? List.of()
                : meetings.get(input.meetingId()).bodies();
    }

    /** What is given at a meeting is given by who convenes it. */
    private TaskInput placed(TaskInput input) {
        if (input.meetingId() == null) {
            return input;
        }
        Meeting meeting = meetings.get(input.meetingId());
        if (!meeting.isConvenedBy(Readers.get())) {
            throw new Refusal(TaskError.NOT_YOURS);
        }
        UUID item = input.itemId();
        if (item != null && !meetings.getByItem(item).getId().equals(meeting.getId())) {
            throw Refusal.notFound();
        }
        return input.by(meeting.ownership());
    }

    private Task revise(Task task, TaskInput input) {
        task.requireSeen(input.seenVersion());
        Widening.require(Readers.get(), task.ownership(), task.madeBy(), input.visibility());
        Set<String> before = task.askedKeys();
        TaskContent told = task.content();
        TaskParties asked = institutions.resolve(
                input.parties(),
                task.ownership().networkId(),
                task.origin().meetingId(),
                task.parts().keySet());
        if (!task.revise(Readers.get(), input, asked, clock.instant())) {
            return task;
        }
        Task revised = tasks.saveAndFlush(task);
        mails.given(revised, asked, before);
        mails.withdrawn(revised, before);
        if (!told.equals(revised.content())) {
            mails.changed(revised, before);
        }
        return revised;
    }

    /** Asks nobody any more; those whose parts were open are told. */
    public Task drop(UUID id) {
        Task task = reading.get(id);
        TaskStep.DROP.require(Readers.get(), task, clock.instant());
        mails.withdrawn(task.openParts().toList());
        task.drop(Readers.get(), clock.instant());
        return tasks.saveAndFlush(task);
    }

    /** Asks one institution for its part no more; those who are written to for it are told. */
    public TaskPart dropPart(UUID partId) {
        TaskPart part = reading.getPart(partId);
        TaskPartStep.DROP.require(Readers.get(), part, clock.instant());
        part.task().dropPart(Readers.get(), part, clock.instant());
        tasks.saveAndFlush(part.task());
        mails.withdrawn(List.of(part));
        return part;
    }

    /**
     * Writes once more to those whose parts are open; who was reminded today already is not again.
     *
     * @return how many institutions that are
     */
    public int remind(UUID id) {
        Task task = reading.get(id);
        TaskStep.REMIND.require(Readers.get(), task, clock.instant());
        return mails.remind(task);
    }
}

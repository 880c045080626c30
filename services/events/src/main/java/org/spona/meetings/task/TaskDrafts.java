package org.spona.meetings.task;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.platform.directory.Directory;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the writing of a task begins with: from its meeting, with all institutions that are invited, or from her workplace. */
@Component
@Transactional(readOnly = true)
public class TaskDrafts {

    private final MeetingReading meetings;
    private final TaskInstitutions institutions;
    private final Directory directory;

    TaskDrafts(MeetingReading meetings, TaskInstitutions institutions, Directory directory) {
        this.meetings = meetings;
        this.institutions = institutions;
        this.directory = directory;
    }

    /** The input that would save a task as it is. */
    public TaskInput of(Task task) {
        return new TaskInput(
                task.content(),
                task.ownership().visibility(),
                task.ownership().organisationId(),
                task.ownership().networkId(),
                task.origin().meetingId(),
                task.origin().itemId(),
                task.origin().decisionId(),
                TaskResource.of(task).parties(),
                task.version());
    }

    /**
     * A new one.
     *
     * @throws Refusal {@code task-not-yours} when the reader does not convene the meeting, or coordinates no network
     */
    public TaskInput blank(@Nullable UUID meetingId, @Nullable UUID itemId, Locale locale) {
        return meetingId == null ? ofWorkplace(locale) : ofMeeting(meetings.get(meetingId), itemId);
    }

    private TaskInput ofMeeting(Meeting meeting, @Nullable UUID itemId) {
        if (!meeting.isConvenedBy(Readers.get())) {
            throw new Refusal(TaskError.NOT_YOURS);
        }
        String title = meeting.content().agenda().stream()
                .filter(item -> itemId != null && itemId.equals(item.id()))
                .map(item -> item.title())
                .findFirst()
                .orElse("");
        return new TaskInput(
                new TaskContent(title, "", meeting.content().language(), TaskKind.DO, null),
                Visibility.PRIVATE,
                meeting.ownership().organisationId(),
                meeting.ownership().networkId(),
                meeting.getId(),
                itemId,
                null,
                institutions.invited(meeting.getId()),
                null);
    }

    private TaskInput ofWorkplace(Locale locale) {
        Membership workplace =
                Readers.get().workplaceAs(Role::coordinates).orElseThrow(() -> new Refusal(TaskError.NOT_YOURS));
        String country = directory.countryOf(workplace.networkId());
        return new TaskInput(
                TaskContent.blank(WrittenLanguages.ofCountry(country, locale)),
                Visibility.PRIVATE,
                workplace.organisationId(),
                workplace.networkId(),
                null,
                null,
                null,
                List.of(),
                null);
    }
}

package org.spona.meetings.task.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.meetings.meeting.MeetingViews;
import org.spona.meetings.task.Task;
import org.spona.meetings.task.TaskDrafts;
import org.spona.meetings.task.TaskInstitutions;
import org.spona.meetings.task.TaskKind;
import org.spona.meetings.task.TaskReading;
import org.spona.meetings.task.TaskStep;
import org.spona.platform.directory.Organisation;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.WritingChoices;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** What the form of a task begins with and lets choose, read in one transaction. */
@Component
@Transactional(readOnly = true)
class TaskChoices {

    private final TaskReading tasks;
    private final TaskDrafts drafts;
    private final TaskInstitutions institutions;
    private final MeetingReading meetings;
    private final MeetingViews meetingViews;
    private final WritingChoices writing;
    private final MessageSource messages;
    private final Clock clock;

    TaskChoices(
            TaskReading tasks,
            TaskDrafts drafts,
            TaskInstitutions institutions,
            MeetingReading meetings,
            MeetingViews meetingViews,
            WritingChoices writing,
            MessageSource messages,
            Clock clock) {
        this.tasks = tasks;
        this.drafts = drafts;
        this.institutions = institutions;
        this.meetings = meetings;
        this.meetingViews = meetingViews;
        this.writing = writing;
        this.messages = messages;
        this.clock = clock;
    }

    /** The form of a task as it is, or of a new one, with all who are invited to its meeting. */
    TaskForm begin(UUID id, @Nullable UUID meetingId, @Nullable UUID itemId, Locale locale) {
        Optional<Task> known = tasks.find(id);
        known.ifPresent(task -> TaskStep.EDIT.require(Readers.get(), task, clock.instant()));
        return TaskForm.of(known.map(drafts::of).orElseGet(() -> drafts.blank(meetingId, itemId, locale)));
    }

    /** The view of the form that is in the model. */
    String form(UUID id, Model model, Locale locale) {
        TaskForm form = (TaskForm) Objects.requireNonNull(model.getAttribute("form"));
        Optional<Task> known = tasks.find(id);
        Optional<Meeting> meeting = Optional.ofNullable(form.meetingId()).flatMap(meetings::find);
        model.addAttribute("id", id);
        model.addAttribute("known", known.isPresent());
        // A form that is shown again is saved over what is there now: its writer has been told.
        model.addAttribute("version", known.map(Task::version).orElse(null));
        model.addAttribute(
                "meeting", meeting.map(one -> meetingViews.of(one, locale)).orElse(null));
        model.addAttribute("kinds", Choice.explained(Stream.of(TaskKind.values()), "task.kind.", messages, locale));
        model.addAttribute("languages", writing.languages(locale));
        model.addAttribute(
                "visibilities",
                Choice.worded(
                        Stream.of(Visibility.PRIVATE, Visibility.NETWORK, Visibility.REGION),
                        "task.visibility.",
                        messages,
                        locale));
        UUID network = meeting.map(one -> one.ownership().networkId()).orElse(form.networkId());
        Map<UUID, Organisation> organisations = network == null
                ? Map.of()
                : institutions.organisations(
                        network, meeting.map(Meeting::getId).orElse(null));
        model.addAttribute(
                "organisations", Choice.organisations(List.copyOf(organisations.values()), messages, locale));
        return "task/form";
    }
}

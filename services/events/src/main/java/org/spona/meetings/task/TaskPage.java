package org.spona.meetings.task;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.meetings.meeting.MeetingViews;
import org.spona.platform.directory.Directory;
import org.spona.platform.files.Attachments;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Bar;
import org.spona.platform.shell.Bar.Count;
import org.spona.platform.shell.Choice;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.workflow.Permissions;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** The pages of a task and of one of its parts, each read in one transaction. */
@Component
@Transactional(readOnly = true)
public class TaskPage {

    /** What an institution says of its part; open it is until then. */
    private static final List<PartStatus> SAYABLE = List.of(PartStatus.DOING, PartStatus.DONE, PartStatus.NOT_DONE);

    private final TaskReading tasks;
    private final TaskList lists;
    private final TaskLinkSource links;
    private final MeetingReading meetings;
    private final MeetingViews meetingViews;
    private final Directory directory;
    private final Attachments attachments;
    private final MessageSource messages;
    private final Clock clock;

    TaskPage(
            TaskReading tasks,
            TaskList lists,
            TaskLinkSource links,
            MeetingReading meetings,
            MeetingViews meetingViews,
            Directory directory,
            Attachments attachments,
            MessageSource messages,
            Clock clock) {
        this.tasks = tasks;
        this.lists = lists;
        this.links = links;
        this.meetings = meetings;
        this.meetingViews = meetingViews;
        this.directory = directory;
        this.attachments = attachments;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * The view of a task with all its parts.
     *
     * @throws Refusal {@code not-found} when the reader does not see it
     */
    public String show(UUID id, Model model, Locale locale) {
        Task task = tasks.get(id);
        List<PartLine> parts = lists.parts(id);
        model.addAttribute("task", viewOf(task, locale));
        model.addAttribute("parts", parts);
        model.addAttribute("bar", bar(parts));
        model.addAttribute(
                "files",
                attachments.ofThings(
                        TaskPartAttachments.KIND,
                        parts.stream().map(PartLine::id).toList()));
        model.addAttribute("links", links.section(task).orElse(null));
        return "task/show";
    }

    /**
     * The view of one part, on which its institution says how far it is; the form is in the model already.
     *
     * @throws Refusal {@code not-found} when the reader does not see it
     */
    public String showPart(UUID partId, Model model, Locale locale) {
        TaskPart part = tasks.getPart(partId);
        addPart(part, model, locale);
        model.addAttribute("can", Permissions.of(TaskPartStep.class, part, Readers.get(), clock.instant()));
        return "task/part";
    }

    /** The view of the part that a personal link opens; the form is in the model already. */
    public String showByLink(TaskPart part, Model model, Locale locale) {
        addPart(part, model, locale);
        model.addAttribute("open", TaskPartStep.MOVE.isPossible(part, clock.instant()));
        return "task/part-by-link";
    }

    private void addPart(TaskPart part, Model model, Locale locale) {
        model.addAttribute("part", part);
        model.addAttribute("statuses", Choice.worded(SAYABLE.stream(), "task.part.choice.", messages, locale));
        model.addAttribute("task", viewOf(part.task(), locale));
        model.addAttribute(
                "institution",
                part.organisationId()
                        .flatMap(directory::findOrganisation)
                        .map(organisation -> organisation.name(locale))
                        .orElse(part.institution()));
    }

    private TaskView viewOf(Task task, Locale locale) {
        return new TaskView(
                task.getId(),
                task.status(),
                task.ownership().visibility(),
                task.content(),
                task.givenAt(),
                directory.findOrganisation(task.ownership().organisationId()),
                directory.findNetwork(task.ownership().networkId()),
                Readers.current()
                        .flatMap(_ -> Optional.ofNullable(task.origin().meetingId()))
                        .flatMap(meetings::find)
                        .map(meeting -> meetingViews.of(meeting, locale)),
                Readers.current()
                        .map(reader -> Permissions.of(TaskStep.class, task, reader, clock.instant()))
                        .orElse(new Permissions(Set.of())));
    }

    private static Bar bar(List<PartLine> parts) {
        return Bar.of(List.of(
                count("done", PartStatus.DONE, parts),
                count("open", PartStatus.DOING, parts),
                count("plain", PartStatus.OPEN, parts),
                new Count(
                        "late",
                        "task.late",
                        parts.stream().filter(PartLine::late).count()),
                count("soon", PartStatus.NOT_DONE, parts)));
    }

    private static Count count(String kind, PartStatus status, List<PartLine> parts) {
        return new Count(
                kind,
                "task.part.status." + status,
                parts.stream()
                        .filter(part -> part.status() == status && !part.late())
                        .count());
    }
}

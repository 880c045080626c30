package org.spona.meetings.task;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingSection;
import org.spona.platform.tenancy.Readers;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** On a meeting's page: the tasks that were given at it. */
@Component
@Order(1)
class TaskSection implements MeetingSection {

    private final TaskList tasks;

    TaskSection(TaskList tasks) {
        this.tasks = tasks;
    }

    @Override
    public Place place() {
        return Place.BELOW_AGENDA;
    }

    @Override
    public Optional<String> show(Meeting meeting, Model model, Locale locale) {
        if (Readers.isVisitor()) {
            return Optional.empty();
        }
        boolean giver = meeting.isConvenedBy(Readers.get());
        List<TaskLine> given = tasks.listOf(meeting.getId());
        if (!giver && given.isEmpty()) {
            return Optional.empty();
        }
        model.addAttribute("mayGive", giver);
        model.addAttribute("tasks", given);
        return Optional.of("task/meeting-section");
    }
}

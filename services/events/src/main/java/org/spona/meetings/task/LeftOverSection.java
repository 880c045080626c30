package org.spona.meetings.task;

import java.util.Locale;
import java.util.Optional;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingSection;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** On a meeting's page, before its agenda: what earlier meetings left open for those who are invited. */
@Component
class LeftOverSection implements MeetingSection {

    /** So many parts are shown; a list has the rest. */
    private static final PageRequest FEW = new PageRequest(0, 20);

    private final TaskList tasks;

    LeftOverSection(TaskList tasks) {
        this.tasks = tasks;
    }

    @Override
    public Place place() {
        return Place.ABOVE_AGENDA;
    }

    @Override
    public Optional<String> show(Meeting meeting, Model model, Locale locale) {
        if (Readers.isVisitor()) {
            return Optional.empty();
        }
        PageOf<PartLine> leftOver = tasks.leftOver(meeting, FEW);
        if (leftOver.items().isEmpty()) {
            return Optional.empty();
        }
        model.addAttribute("leftOver", leftOver);
        return Optional.of("task/left-over-section");
    }
}

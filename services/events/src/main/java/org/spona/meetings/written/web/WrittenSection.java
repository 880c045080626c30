package org.spona.meetings.written.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingSection;
import org.spona.meetings.meeting.MeetingSection.Place;
import org.spona.meetings.written.WrittenLine;
import org.spona.meetings.written.WrittenReading;
import org.spona.platform.tenancy.Readers;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** On a meeting's page, before its agenda: what its bodies decided in writing since the meeting before. */
@Component
@Order(2)
class WrittenSection implements MeetingSection {

    private final WrittenReading procedures;

    WrittenSection(WrittenReading procedures) {
        this.procedures = procedures;
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
        List<WrittenLine> decided = procedures.sinceMeetingBefore(meeting);
        model.addAttribute("decidedInWriting", decided);
        return decided.isEmpty() ? Optional.empty() : Optional.of("written/section");
    }
}

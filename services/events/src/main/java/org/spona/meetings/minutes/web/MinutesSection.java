package org.spona.meetings.minutes.web;

import java.util.Locale;
import java.util.Optional;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingSection;
import org.spona.meetings.minutes.MinutesReading;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** On a meeting's page: its minutes, for those who may see them. */
@Component
@Order(3)
class MinutesSection implements MeetingSection {

    private final MinutesReading minutes;

    MinutesSection(MinutesReading minutes) {
        this.minutes = minutes;
    }

    @Override
    public Place place() {
        return Place.BELOW_AGENDA;
    }

    @Override
    public Optional<String> show(Meeting meeting, Model model, Locale locale) {
        return minutes.findStatus(meeting.getId()).map(status -> {
            model.addAttribute("minutesStatus", status);
            return "minutes/section";
        });
    }
}

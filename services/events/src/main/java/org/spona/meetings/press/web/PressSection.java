package org.spona.meetings.press.web;

import java.util.Locale;
import java.util.Optional;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingSection;
import org.spona.meetings.press.PressReading;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** On the page of a public meeting that was held: the way to what media are told of it. */
@Component
@Order(6)
class PressSection implements MeetingSection {

    @Override
    public Place place() {
        return Place.BELOW_AGENDA;
    }

    @Override
    public Optional<String> show(Meeting meeting, Model model, Locale locale) {
        return PressReading.isThereOf(meeting) ? Optional.of("press/section") : Optional.empty();
    }
}

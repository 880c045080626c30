package org.spona.meetings.poll.web;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingSection;
import org.spona.meetings.meeting.MeetingTexts;
import org.spona.meetings.poll.PollReading;
import org.spona.meetings.poll.PollState;
import org.spona.meetings.poll.PollStep;
import org.spona.meetings.poll.PolledMeeting;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.workflow.Permissions;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** On a meeting's page, for who convenes: when people can, and how its time was found. */
@Component
class PollSection implements MeetingSection {

    private final PollReading polls;
    private final MeetingTexts texts;
    private final Clock clock;

    PollSection(PollReading polls, MeetingTexts texts, Clock clock) {
        this.polls = polls;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.ABOVE_AGENDA;
    }

    @Override
    public Optional<String> show(Meeting meeting, Model model, Locale locale) {
        Reader reader = Readers.get();
        if (!meeting.isConvenedBy(reader)) {
            return Optional.empty();
        }
        Optional<PollState> state = polls.find(meeting);
        Permissions can = Permissions.of(
                PollStep.class, new PolledMeeting(meeting, state.map(PollState::poll)), reader, clock.instant());
        if (state.isEmpty() && !can.include("PROPOSE")) {
            return Optional.empty();
        }
        model.addAttribute("poll", PollTable.of(state, can, texts, locale));
        return Optional.of("poll/section");
    }
}

package org.spona.meetings.participation.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.spona.meetings.invitation.Invitee;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingSection;
import org.spona.meetings.meeting.MeetingStep;
import org.spona.meetings.participation.ParticipationReading;
import org.spona.meetings.registration.Companions;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.workflow.Permissions;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** On the page of a meeting at which people learn: for who convenes the way to who was there, for who was there her certificate. */
@Component
@Order(5)
class ParticipationSection implements MeetingSection {

    private final ParticipationReading participations;
    private final Companions companions;
    private final Clock clock;

    ParticipationSection(ParticipationReading participations, Companions companions, Clock clock) {
        this.participations = participations;
        this.companions = companions;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.ABOVE_AGENDA;
    }

    @Override
    public Optional<String> show(Meeting meeting, Model model, Locale locale) {
        if (!meeting.content().kind().teaches()) {
            return Optional.empty();
        }
        boolean records = Permissions.of(MeetingStep.class, meeting, Readers.get(), clock.instant())
                .include(MeetingStep.RECORD.name());
        Optional<Invitee> own = participations.findOwn(meeting);
        boolean wasThere = own.isPresent();
        if (!records && !wasThere) {
            return Optional.empty();
        }
        model.addAttribute("recordsParticipation", records);
        model.addAttribute("certificateOfOwn", wasThere && meeting.status() == Meeting.Status.HELD);
        model.addAttribute(
                "companions", own.map(invitee -> companions.of(invitee.getId())).orElse(List.of()));
        return Optional.of("participation/section");
    }
}

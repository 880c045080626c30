package org.spona.meetings.registration.web;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingSection;
import org.spona.meetings.registration.OpenRegistration;
import org.spona.meetings.registration.Registering;
import org.spona.meetings.registration.RegistrationReading;
import org.spona.meetings.registration.RegistrationStep;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.workflow.Permissions;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** On a meeting's page: how one registers, the reader's own registration, and for who convenes how full it is. */
@Component
class RegistrationSection implements MeetingSection {

    private final RegistrationReading registrations;
    private final Registering registering;
    private final Clock clock;

    RegistrationSection(RegistrationReading registrations, Registering registering, Clock clock) {
        this.registrations = registrations;
        this.registering = registering;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.ABOVE_AGENDA;
    }

    @Override
    public Optional<String> show(Meeting meeting, Model model, Locale locale) {
        UUID id = meeting.getId();
        Permissions can = Permissions.of(RegistrationStep.class, meeting, Readers.get(), clock.instant());
        Optional<OpenRegistration> event = registrations.find(id);
        if (event.isEmpty() && !can.include("OPEN")) {
            return Optional.empty();
        }
        model.addAttribute("event", event);
        model.addAttribute("eventCan", can);
        model.addAttribute(
                "eventOpen",
                event.filter(open -> open.takesRequests(meeting, clock.instant()))
                        .isPresent());
        model.addAttribute("places", event.flatMap(_ -> registrations.findPlaces(id)));
        model.addAttribute("registered", event.flatMap(_ -> registrations.findOwn(id)));
        model.addAttribute("way", event.map(_ -> registering.way(id)).orElse(Registering.Way.NONE));
        return Optional.of("registration/section");
    }
}

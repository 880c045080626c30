package org.spona.meetings.registration;

import java.time.Clock;
import java.util.UUID;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a coordinator opens the registration for a meeting, and makes exceptions from its order. */
@Service
@Transactional
public class RegistrationAuthoring {

    private final MeetingReading meetings;
    private final OpenRegistrations registrations;
    private final Registrants registrants;
    private final PlaceKeeping places;
    private final Clock clock;

    RegistrationAuthoring(
            MeetingReading meetings,
            OpenRegistrations registrations,
            Registrants registrants,
            PlaceKeeping places,
            Clock clock) {
        this.meetings = meetings;
        this.registrations = registrations;
        this.registrants = registrants;
        this.places = places;
        this.clock = clock;
    }

    /**
     * What a form begins with: the registration as it is, or an empty one.
     *
     * @throws Refusal {@code not-found}, {@code meeting-not-coordinator}, {@code meeting-wrong-status}
     */
    @Transactional(readOnly = true)
    public RegistrationInput begin(UUID meetingId) {
        Meeting meeting = meetings.get(meetingId);
        RegistrationStep.OPEN.require(Readers.get(), meeting, clock.instant());
        return registrations
                .findById(meetingId)
                .map(open -> open.input(meeting))
                .orElseGet(RegistrationInput::blank);
    }

    /**
     * Opens the registration for a meeting, or changes it; places that are added are offered to those who wait.
     *
     * @throws InvalidInput naming the fields to mend
     * @throws Refusal {@code not-found}, {@code meeting-not-coordinator}, {@code meeting-wrong-status}
     */
    public OpenRegistration save(UUID meetingId, RegistrationInput input) {
        Meeting meeting = meetings.get(meetingId);
        OpenRegistration saved = registrations
                .lock(meetingId)
                .map(open -> revised(open, meeting, input))
                .orElseGet(() -> new OpenRegistration(meeting, input, Readers.get(), clock.instant()));
        registrations.saveAndFlush(saved);
        places.settle(saved, meeting);
        return saved;
    }

    private OpenRegistration revised(OpenRegistration open, Meeting meeting, RegistrationInput input) {
        open.revise(meeting, input, Readers.get(), clock.instant());
        return open;
    }

    /**
     * Keeps a place for somebody who waits before her turn, where there is room for all who come with her.
     *
     * @throws InvalidInput without a reason
     * @throws Refusal {@code not-found}, {@code meeting-not-coordinator}, {@code registration-wrong-status}, {@code registration-no-place}
     */
    public void except(UUID meetingId, UUID registrantId, ExceptionReason why) {
        Meeting meeting = meetings.get(meetingId);
        RegistrationStep.EXCEPT.require(Readers.get(), meeting, clock.instant());
        OpenRegistration event = places.lock(meetingId);
        Registrant registrant = registrants
                .findById(registrantId)
                .filter(known -> known.meetingId().equals(meetingId))
                .orElseThrow(Refusal::notFound);
        if (!places.queueOf(event).fits(registrant)) {
            throw new Refusal(RegistrationError.NO_PLACE);
        }
        places.offer(registrant, meeting, why.requireReason());
    }
}

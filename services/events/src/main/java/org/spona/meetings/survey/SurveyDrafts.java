package org.spona.meetings.survey;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.meetings.survey.SurveyInput.Audience;
import org.spona.meetings.task.Party;
import org.spona.meetings.task.TaskInstitutions;
import org.spona.platform.directory.BodyName;
import org.spona.platform.directory.BodyState;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.DirectoryBodies;
import org.spona.platform.directory.Organisation;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where writing a survey begins: for whom a reader can ask whom, and what a new one says already. */
@Service
@Transactional(readOnly = true)
public class SurveyDrafts {

    private final SurveyReading reading;
    private final SurveyAudience audience;
    private final MeetingReading meetings;
    private final TaskInstitutions institutions;
    private final DirectoryBodies bodies;
    private final Directory directory;
    private final Clock clock;

    SurveyDrafts(
            SurveyReading reading,
            SurveyAudience audience,
            MeetingReading meetings,
            TaskInstitutions institutions,
            DirectoryBodies bodies,
            Directory directory,
            Clock clock) {
        this.reading = reading;
        this.audience = audience;
        this.meetings = meetings;
        this.institutions = institutions;
        this.bodies = bodies;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Where writing begins: a survey as it is, or a new one.
     *
     * @param bodyIds whose institutions are asked by a new one; those of the bodies that meet, or of a network, when empty
     * @param meetingId what a new one is about, if anything
     * @throws Refusal {@code not-found}, {@code survey-not-yours}, {@code survey-wrong-status}
     */
    public SurveyInput begin(UUID id, List<UUID> bodyIds, @Nullable UUID meetingId, Locale locale) {
        Optional<Survey> known = reading.find(id);
        known.ifPresent(survey -> SurveyStep.EDIT.require(Readers.get(), survey, clock.instant()));
        return known.map(SurveyInput::of).orElseGet(() -> blank(bodyIds, meetingId, locale));
    }

    private SurveyInput blank(List<UUID> bodyIds, @Nullable UUID meetingId, Locale locale) {
        List<UUID> asked = asked(bodyIds, meetingId);
        Ownership owner = ownerOf(asked, meetingId);
        List<UUID> invited = asked.isEmpty() && meetingId != null ? invited(meetingId) : List.of();
        return new SurveyInput(
                SurveyContent.blank(WrittenLanguages.ofCountry(directory.countryOf(owner.networkId()), locale)),
                List.of(SurveyQuestion.blank()),
                invited.isEmpty() ? Audience.ALL : Audience.CHOSEN,
                invited,
                "",
                asked,
                meetingId,
                null);
    }

    private List<UUID> invited(UUID meetingId) {
        return institutions.invited(meetingId).stream()
                .map(Party::organisationId)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    /** What is sent of a new one, with the bodies that meet, all of them, when it is about their meeting. */
    SurveyInput completed(SurveyInput input) {
        return input.ofBodies(asked(input.bodyIds(), input.meetingId()));
    }

    private List<UUID> asked(List<UUID> bodyIds, @Nullable UUID meetingId) {
        return bodyIds.isEmpty() && meetingId != null ? convened(meetingId).bodies() : bodyIds;
    }

    private Meeting convened(UUID meetingId) {
        Meeting meeting = meetings.get(meetingId);
        if (!meeting.isConvenedBy(Readers.get())) {
            throw new Refusal(SurveyError.NOT_YOURS);
        }
        return meeting;
    }

    /**
     * Who asks: whoever convenes the meeting, or founded the first body, or the workplace of a coordinator.
     *
     * @throws Refusal {@code not-found}, {@code survey-not-yours}
     */
    Ownership ownerOf(List<UUID> bodyIds, @Nullable UUID meetingId) {
        Ownership owner = meetingId != null
                ? convened(meetingId).ownership().sharedWith(Visibility.PRIVATE)
                : bodyIds.isEmpty() ? workplace() : founder(bodyIds);
        if (!mayAsk(bodyIds, owner)) {
            throw new Refusal(SurveyError.NOT_YOURS);
        }
        return owner;
    }

    /** The policies of the database say the same: bodies are asked by who runs all of them, or coordinates for whoever asks. */
    private static boolean mayAsk(List<UUID> bodyIds, Ownership owner) {
        Reader reader = Readers.get();
        boolean runsAll = !bodyIds.isEmpty() && bodyIds.stream().allMatch(reader::keeps);
        return runsAll || reader.actsFor(owner, Role::coordinates);
    }

    private Ownership founder(List<UUID> bodyIds) {
        BodyState first = bodyIds.stream().map(bodies::getActive).toList().getFirst();
        return new Ownership(first.organisationId(), first.networkId(), Visibility.PRIVATE);
    }

    private static Ownership workplace() {
        Membership workplace =
                Readers.get().workplaceAs(Role::coordinates).orElseThrow(() -> new Refusal(SurveyError.NOT_YOURS));
        return new Ownership(workplace.organisationId(), workplace.networkId(), Visibility.PRIVATE);
    }

    /** The bodies whose institutions the reader can ask, by name. */
    public List<BodyName> bodies() {
        return bodies.listKept();
    }

    /** Whether the reader can ask the members of a network. */
    public boolean mayAskNetwork() {
        return Readers.get().isAnywhere(Role::coordinates);
    }

    /** Whether the reader can ask those who meet at a meeting. */
    public boolean mayAskAbout(Meeting meeting) {
        return meeting.status() != Meeting.Status.CANCELLED && mayAsk(meeting.bodies(), meeting.ownership());
    }

    /** The organisations that a survey can ask, when not all are; none where bodies are asked. */
    public List<Organisation> choices(UUID id, SurveyInput input) {
        if (!input.bodyIds().isEmpty()) {
            return List.of();
        }
        Ownership owner =
                reading.find(id).map(Survey::ownership).orElseGet(() -> ownerOf(List.of(), input.meetingId()));
        return audience.organisations(owner.networkId(), owner.organisationId());
    }
}

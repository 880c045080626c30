package org.spona.meetings.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.meetings.survey.AskedInstitution.Recipient;
import org.spona.meetings.survey.SurveyInput.Audience;
import org.spona.meetings.survey.SurveyMails.Kind;
import org.spona.meetings.task.Party;
import org.spona.meetings.task.TaskInstitutions;
import org.spona.platform.background.BackgroundWorker;
import org.spona.platform.directory.BodyName;
import org.spona.platform.directory.BodyState;
import org.spona.platform.directory.BodyStatus;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.DirectoryBodies;
import org.spona.platform.directory.Network;
import org.spona.platform.directory.Organisation;
import org.spona.platform.ids.NewIds;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a survey is worded, sent, brought to mind and closed: by who coordinates a network, or runs the body whose institutions are asked. */
@Service
@Transactional
public class SurveyAuthoring {

    private final Surveys surveys;
    private final SurveyParts parts;
    private final SurveyReading reading;
    private final SurveyAudience audience;
    private final SurveyMails mails;
    private final SurveyWork work;
    private final BackgroundWorker mailing;
    private final MeetingReading meetings;
    private final TaskInstitutions institutions;
    private final DirectoryBodies bodies;
    private final Directory directory;
    private final NewIds ids;
    private final Clock clock;

    SurveyAuthoring(
            Surveys surveys,
            SurveyParts parts,
            SurveyReading reading,
            SurveyAudience audience,
            SurveyMails mails,
            SurveyWork work,
            BackgroundWorker surveyMailingWorker,
            MeetingReading meetings,
            TaskInstitutions institutions,
            DirectoryBodies bodies,
            Directory directory,
            NewIds ids,
            Clock clock) {
        this.surveys = surveys;
        this.parts = parts;
        this.reading = reading;
        this.audience = audience;
        this.mails = mails;
        this.work = work;
        this.mailing = surveyMailingWorker;
        this.meetings = meetings;
        this.institutions = institutions;
        this.bodies = bodies;
        this.directory = directory;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Where writing begins: a survey as it is, or a new one.
     *
     * @param bodyId whose institutions are asked by a new one; those of a network when null
     * @param meetingId what a new one is about, if anything
     * @throws Refusal {@code not-found}, {@code survey-not-yours}, {@code survey-wrong-status}
     */
    @Transactional(readOnly = true)
    public SurveyInput begin(UUID id, @Nullable UUID bodyId, @Nullable UUID meetingId, Locale locale) {
        Optional<Survey> known = reading.find(id);
        known.ifPresent(survey -> SurveyStep.EDIT.require(Readers.get(), survey, clock.instant()));
        return known.map(SurveyInput::of).orElseGet(() -> blank(bodyId, meetingId, locale));
    }

    private SurveyInput blank(@Nullable UUID bodyId, @Nullable UUID meetingId, Locale locale) {
        UUID body = bodyId == null && meetingId != null
                ? convened(meetingId).bodies().stream().findFirst().orElse(null)
                : bodyId;
        Ownership owner = ownerOf(body, meetingId);
        List<UUID> invited = body == null && meetingId != null ? invited(meetingId) : List.of();
        String country =
                directory.findNetwork(owner.networkId()).map(Network::country).orElse("");
        return new SurveyInput(
                SurveyContent.blank(WrittenLanguages.ofCountry(country, locale)),
                List.of(SurveyQuestion.blank()),
                invited.isEmpty() ? Audience.ALL : Audience.CHOSEN,
                invited,
                "",
                body,
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

    private Meeting convened(UUID meetingId) {
        Meeting meeting = meetings.get(meetingId);
        if (!meeting.isConvenedBy(Readers.get())) {
            throw new Refusal(SurveyError.NOT_YOURS);
        }
        return meeting;
    }

    /** Who asks: whoever founded the body, or convenes the meeting, or the workplace of a coordinator. */
    private Ownership ownerOf(@Nullable UUID bodyId, @Nullable UUID meetingId) {
        if (bodyId != null) {
            BodyState body = bodies.find(bodyId)
                    .filter(one -> one.status() == BodyStatus.ACTIVE)
                    .orElseThrow(Refusal::notFound);
            return new Ownership(body.organisationId(), body.networkId(), Visibility.PRIVATE);
        }
        if (meetingId != null) {
            return convened(meetingId).ownership().sharedWith(Visibility.PRIVATE);
        }
        Membership workplace =
                Readers.get().workplaceAs(Role::coordinates).orElseThrow(() -> new Refusal(SurveyError.NOT_YOURS));
        return new Ownership(workplace.organisationId(), workplace.networkId(), Visibility.PRIVATE);
    }

    /** The bodies whose institutions the reader can ask, by name. */
    @Transactional(readOnly = true)
    public List<BodyName> bodies() {
        return bodies.listKept();
    }

    /** Whether the reader can ask the members of a network. */
    public boolean mayAskNetwork() {
        return Readers.get().isAnywhere(Role::coordinates);
    }

    /** The organisations that a survey can ask, when not all are; none where a body is asked. */
    @Transactional(readOnly = true)
    public List<Organisation> choices(UUID id, SurveyInput input) {
        if (input.bodyId() != null) {
            return List.of();
        }
        Ownership owner = reading.find(id).map(Survey::ownership).orElseGet(() -> ownerOf(null, input.meetingId()));
        return audience.organisations(owner.networkId(), owner.organisationId());
    }

    /**
     * Begins a survey, or words it otherwise. Repeating it does nothing more.
     *
     * @param id chosen by the caller
     * @throws org.spona.platform.problem.InvalidInput naming the field to mend
     * @throws Refusal {@code stale}, {@code not-found}, {@code survey-not-yours}, {@code survey-wrong-status}
     */
    public Survey save(UUID id, SurveyInput input) {
        FurtherInstitution.read(input.further());
        return reading.find(id).map(known -> revise(known, input)).orElseGet(() -> {
            Ownership owner = ownerOf(input.bodyId(), input.meetingId());
            if (input.meetingId() != null) {
                convened(input.meetingId());
            }
            Survey made = new Survey(id, owner, input, Readers.get(), clock.instant());
            return ids.take(id, () -> surveys.saveAndFlush(made));
        });
    }

    private Survey revise(Survey survey, SurveyInput input) {
        survey.requireSeen(Optional.ofNullable(input.version()));
        survey.revise(input, Readers.get(), clock.instant());
        return surveys.saveAndFlush(survey);
    }

    /**
     * Whom it would reach.
     *
     * @param institutions how many would be asked
     * @param unreachable of how many of them nobody is known to write to
     */
    public record Reach(long institutions, long unreachable) {}

    /**
     * Whom a survey would reach, were it sent now.
     *
     * @throws org.spona.platform.problem.InvalidInput naming the fields to mend
     * @throws Refusal {@code not-found}
     */
    @Transactional(readOnly = true)
    public Reach reach(UUID id) {
        Survey survey = reading.get(id);
        SurveyInput.of(survey).requireComplete(LocalDate.now(clock));
        List<AskedInstitution> asked = audience.resolve(survey);
        return new Reach(
                asked.size(),
                asked.stream().filter(one -> one.recipients().isEmpty()).count());
    }

    /**
     * Sends it: who is asked is fixed from then on.
     *
     * @throws org.spona.platform.problem.InvalidInput naming the fields to mend
     * @throws Refusal {@code not-found}, {@code survey-not-yours}, {@code survey-wrong-status}
     */
    public void open(UUID id) {
        Survey survey = reading.get(id);
        SurveyStep.OPEN.require(Readers.get(), survey, clock.instant());
        List<AskedInstitution> asked = audience.resolve(survey);
        List<UUID> organisations = asked.stream()
                .map(AskedInstitution::organisationId)
                .flatMap(Stream::ofNullable)
                .toList();
        survey.open(organisations, Readers.get(), clock.instant(), clock.getZone());
        surveys.saveAndFlush(survey);
        Map<UUID, List<Recipient>> recipients = new HashMap<>();
        List<SurveyPart> made = new ArrayList<>();
        for (AskedInstitution one : asked) {
            SurveyPart part = new SurveyPart(survey, one);
            made.add(part);
            recipients.put(part.getId(), one.recipients());
        }
        parts.saveAllAndFlush(made);
        mails.ask(recipients);
        mailing.wakeAfterCommit();
    }

    /**
     * Writes once more to those who have not answered.
     *
     * @return how many institutions that are
     * @throws Refusal {@code not-found}, {@code survey-not-yours}, {@code survey-wrong-status}, also when they were reminded already
     */
    public long remind(UUID id) {
        Survey survey = reading.get(id);
        survey.remind(Readers.get(), clock.instant());
        surveys.saveAndFlush(survey);
        mails.due(id, Kind.REMINDER);
        mailing.wakeAfterCommit();
        return reading.countSilent(id);
    }

    /**
     * Takes no more answers, before the last day.
     *
     * @throws Refusal {@code not-found}, {@code survey-not-yours}, {@code survey-wrong-status}
     */
    public void close(UUID id) {
        SurveyStep.CLOSE.require(Readers.get(), reading.get(id), clock.instant());
        work.close(surveys.lock(id).orElseThrow(Refusal::notFound));
    }
}

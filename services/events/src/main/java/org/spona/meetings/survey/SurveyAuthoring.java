package org.spona.meetings.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.meetings.meeting.MeetingZones;
import org.spona.meetings.survey.AskedInstitution.Recipient;
import org.spona.meetings.survey.SurveyMails.Kind;
import org.spona.platform.background.BackgroundWorker;
import org.spona.platform.ids.NewIds;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a survey is worded, discarded while it is a draft, sent, brought to mind and closed: by who coordinates a network, or runs the body whose institutions are asked. */
@Service
@Transactional
public class SurveyAuthoring {

    private final Surveys surveys;
    private final SurveyParts parts;
    private final SurveyReading reading;
    private final SurveyDrafts drafts;
    private final SurveyAudience audience;
    private final SurveyMails mails;
    private final SurveyWork work;
    private final BackgroundWorker mailing;
    private final MeetingZones zones;
    private final NewIds ids;
    private final Clock clock;

    SurveyAuthoring(
            Surveys surveys,
            SurveyParts parts,
            SurveyReading reading,
            SurveyDrafts drafts,
            SurveyAudience audience,
            SurveyMails mails,
            SurveyWork work,
            BackgroundWorker surveyMailingWorker,
            MeetingZones zones,
            NewIds ids,
            Clock clock) {
        this.surveys = surveys;
        this.parts = parts;
        this.reading = reading;
        this.drafts = drafts;
        this.audience = audience;
        this.mails = mails;
        this.work = work;
        this.mailing = surveyMailingWorker;
        this.zones = zones;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Begins a survey, or words it otherwise. Repeating it does nothing more.
     *
     * @param id chosen by the caller
     * @throws InvalidInput naming the field to mend
     * @throws Refusal {@code stale}, {@code not-found}, {@code survey-not-yours}, {@code survey-wrong-status}
     */
    public Survey save(UUID id, SurveyInput input) {
        FurtherInstitution.read(input.further());
        return reading.find(id).map(known -> revise(known, input)).orElseGet(() -> {
            SurveyInput asking = drafts.completed(input);
            Survey made = new Survey(
                    id, drafts.ownerOf(asking.bodyIds(), asking.meetingId()), asking, Readers.get(), clock.instant());
            return ids.take(id, () -> surveys.saveAndFlush(made));
        });
    }

    private Survey revise(Survey survey, SurveyInput input) {
        survey.requireSeen(Optional.ofNullable(input.version()));
        survey.revise(input, Readers.get(), clock.instant());
        return surveys.saveAndFlush(survey);
    }

    /**
     * Deletes a draft, of which nobody was told.
     *
     * @throws Refusal {@code not-found}, {@code survey-not-yours}, {@code survey-wrong-status}
     */
    public void discard(UUID id) {
        Survey survey = reading.get(id);
        SurveyStep.DISCARD.require(Readers.get(), survey, clock.instant());
        surveys.delete(survey);
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
     * @throws InvalidInput naming the fields to mend
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
     * What is missing before it can be sent, if anything.
     *
     * @throws Refusal {@code not-found}
     */
    @Transactional(readOnly = true)
    public Optional<InvalidInput> missing(UUID id) {
        try {
            reach(id);
            return Optional.empty();
        } catch (InvalidInput missing) {
            return Optional.of(missing);
        }
    }

    /**
     * Sends it: who is asked is fixed from then on.
     *
     * @throws InvalidInput naming the fields to mend
     * @throws Refusal {@code not-found}, {@code survey-not-yours}, {@code survey-wrong-status}
     */
    public void open(UUID id) {
        Survey survey = reading.get(id);
        SurveyStep.OPEN.require(Readers.get(), survey, clock.instant());
        SurveyInput.of(survey).requireComplete(LocalDate.now(clock));
        List<AskedInstitution> asked = audience.resolve(survey);
        List<UUID> organisations = asked.stream()
                .map(AskedInstitution::organisationId)
                .flatMap(Stream::ofNullable)
                .toList();
        survey.open(organisations, Readers.get(), clock.instant(), zones.zoneOf(survey.ownership()));
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

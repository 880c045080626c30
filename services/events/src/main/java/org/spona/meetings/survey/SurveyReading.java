package org.spona.meetings.survey;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.language.Sorting;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.platform.workflow.Permissions;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Surveys, as far as the reader sees them: drafts by who works for whoever asks, then by those who are asked; answers by who may read them. */
@Service
@Transactional(readOnly = true)
public class SurveyReading {

    private static final Sort NEWEST = Sort.by("updatedAt").descending().and(Sort.by("id"));
    private static final Comparator<SurveyPartLine> BY_NAME =
            Comparator.comparing(SurveyPartLine::nameLatin, Sorting.of(Locale.forLanguageTag("sr-Latn")));

    private final Surveys surveys;
    private final SurveyParts parts;
    private final SurveyAnswerRows answers;
    private final SurveyMails mails;
    private final MeetingReading meetings;
    private final Directory directory;
    private final Clock clock;

    SurveyReading(
            Surveys surveys,
            SurveyParts parts,
            SurveyAnswerRows answers,
            SurveyMails mails,
            MeetingReading meetings,
            Directory directory,
            Clock clock) {
        this.surveys = surveys;
        this.parts = parts;
        this.answers = answers;
        this.mails = mails;
        this.meetings = meetings;
        this.directory = directory;
        this.clock = clock;
    }

    /** The survey with this id, if the reader may see it. */
    public Optional<Survey> find(UUID id) {
        return surveys.findById(id);
    }

    /**
     * The same.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    public Survey get(UUID id) {
        return find(id).orElseThrow(Refusal::notFound);
    }

    /** Those that the reader sees, what was changed last first. */
    public PageOf<SurveyLine> list(PageRequest page) {
        Reader reader = Readers.get();
        return PageOf.of(surveys.findBy(page.sortedBy(NEWEST))).map(survey -> line(survey, reader));
    }

    /** Those about a meeting, what was changed last first. */
    public List<SurveyLine> about(UUID meetingId) {
        Reader reader = Readers.get();
        return surveys.findTop20ByMeetingIdOrderByUpdatedAtDesc(meetingId).stream()
                .map(survey -> line(survey, reader))
                .toList();
    }

    private static SurveyLine line(Survey survey, Reader reader) {
        return new SurveyLine(
                survey.getId(),
                survey.content().title(),
                survey.content().language(),
                survey.status(),
                survey.content().until(),
                survey.isAskedBy(reader));
    }

    /**
     * A survey with what the reader may know of the answers.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    public SurveyView view(UUID id) {
        Survey survey = get(id);
        Reader reader = Readers.get();
        boolean asks = survey.isAskedBy(reader);
        List<SurveyPart> known = parts.findBySurveyId(id);
        Map<UUID, SurveyPartLine> lines = lines(known, reader);
        Set<UUID> unreachable = asks ? new HashSet<>(mails.unreachable(id)) : Set.of();
        return new SurveyView(
                survey,
                directory.findOrganisation(survey.ownership().organisationId()),
                survey.meetingId().flatMap(meetings::find).map(Meeting::thing),
                asks,
                lines.values().stream().sorted(BY_NAME).toList(),
                lines.values().stream()
                        .filter(line -> unreachable.contains(line.id()))
                        .sorted(BY_NAME)
                        .toList(),
                comparison(survey, known, lines, asks || survey.isSharedWith(reader)),
                Permissions.of(SurveyStep.class, survey, reader, clock.instant()));
    }

    /**
     * What was answered.
     *
     * @throws Refusal {@code not-found} when the reader may not see it, or not yet
     */
    public SurveyComparison compare(UUID id) {
        return view(id).comparison().orElseThrow(Refusal::notFound);
    }

    /**
     * The part of an institution for which the reader answers.
     *
     * @throws Refusal {@code not-found}, {@code survey-not-your-part}
     */
    public SurveyPartView part(UUID partId) {
        SurveyPart part = parts.findById(partId).orElseThrow(Refusal::notFound);
        if (!part.isOf(Readers.get())) {
            throw new Refusal(SurveyError.NOT_YOUR_PART);
        }
        return partView(part, Readers.get());
    }

    /** A part for the institution whose it is, whoever asks for it; for the service, which has seen its link. */
    SurveyPartView partByLink(SurveyPart part) {
        return partView(part, null);
    }

    private SurveyPartView partView(SurveyPart part, @Nullable Reader reader) {
        Survey survey = get(part.surveyId());
        boolean shown = survey.status() == Survey.Status.CLOSED && part.isSent();
        List<SurveyPart> known = shown ? parts.findBySurveyId(survey.getId()) : List.of(part);
        Map<UUID, SurveyPartLine> lines = lines(known, reader);
        return new SurveyPartView(
                survey,
                part,
                Objects.requireNonNull(lines.get(part.getId())),
                answers.findById(part.getId()).map(SurveyAnswers::answers).orElse(List.of()),
                survey.takesAnswers(clock.instant()),
                comparison(survey, known, lines, shown));
    }

    private Optional<SurveyComparison> comparison(
            Survey survey, List<SurveyPart> known, Map<UUID, SurveyPartLine> lines, boolean shown) {
        if (!shown || survey.status() == Survey.Status.DRAFT) {
            return Optional.empty();
        }
        List<UUID> sent =
                known.stream().filter(SurveyPart::isSent).map(SurveyPart::getId).toList();
        Map<UUID, SurveyAnswers> given = (sent.isEmpty() ? List.<SurveyAnswers>of() : answers.findByIdIn(sent))
                .stream().collect(Collectors.toMap(SurveyAnswers::getId, Function.identity()));
        return Optional.of(new SurveyComparison(
                survey.questions(),
                lines.values().stream()
                        .sorted(BY_NAME)
                        .flatMap(line -> Stream.ofNullable(given.get(line.id()))
                                .map(its -> new SurveyComparison.Row(line, its.answers())))
                        .toList()));
    }

    private Map<UUID, SurveyPartLine> lines(Collection<SurveyPart> known, @Nullable Reader reader) {
        Map<UUID, Organisation> organisations = directory.organisations(
                known.stream().flatMap(part -> part.organisationId().stream()).collect(Collectors.toSet()));
        return known.stream().collect(Collectors.toMap(SurveyPart::getId, part -> line(part, organisations, reader)));
    }

    private static SurveyPartLine line(
            SurveyPart part, Map<UUID, Organisation> organisations, @Nullable Reader reader) {
        Optional<Organisation> known = part.organisationId().map(organisations::get);
        return new SurveyPartLine(
                part.getId(),
                known.map(Organisation::nameLatin).orElse(part.institution()),
                known.map(Organisation::nameCyrillic).orElse(part.institution()),
                part.sentAt().orElse(null),
                part.savedAt().isPresent(),
                reader == null || part.isOf(reader));
    }

    /** How many have not answered. */
    public long countSilent(UUID id) {
        return parts.findBySurveyId(get(id).getId()).stream()
                .filter(part -> !part.isSent())
                .count();
    }
}

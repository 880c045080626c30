package org.spona.meetings.report;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.decision.Decision;
import org.spona.meetings.decision.DecisionReading;
import org.spona.meetings.item.ItemOutcome;
import org.spona.meetings.item.ItemRecord;
import org.spona.meetings.item.ItemRecording;
import org.spona.meetings.meeting.Conveners;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.platform.directory.BodyState;
import org.spona.platform.directory.BodyStatus;
import org.spona.platform.directory.DirectoryBodies;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.visibility.Widening;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a report or plan is written by who runs the body, discarded while it is a draft, adopted at a meeting, and shared. */
@Service
@Transactional
public class ReportAuthoring {

    private final BodyReports reports;
    private final ReportReading reading;
    private final ReportReckoning reckoning;
    private final DirectoryBodies bodies;
    private final MeetingReading meetings;
    private final DecisionReading decisions;
    private final ItemRecording items;
    private final MessageSource messages;
    private final Clock clock;

    ReportAuthoring(
            BodyReports reports,
            ReportReading reading,
            ReportReckoning reckoning,
            DirectoryBodies bodies,
            MeetingReading meetings,
            DecisionReading decisions,
            ItemRecording items,
            MessageSource messages,
            Clock clock) {
        this.reports = reports;
        this.reading = reading;
        this.reckoning = reckoning;
        this.bodies = bodies;
        this.meetings = meetings;
        this.decisions = decisions;
        this.items = items;
        this.messages = messages;
        this.clock = clock;
    }

    /** Whether a reader writes what a body reports: who runs it, or coordinates for whoever founded it. */
    static boolean isWriter(Reader reader, BodyState body) {
        return Conveners.include(
                reader, new Ownership(body.organisationId(), body.networkId(), body.visibility()), List.of(body.id()));
    }

    /**
     * Where writing begins: what there is, or nothing yet, with the numbered tasks of the body.
     *
     * @throws Refusal {@code not-found}, {@code report-not-keeper}, {@code report-adopted}
     */
    @Transactional(readOnly = true)
    public ReportInput begin(ReportKey key) {
        BodyState body = bodyOf(key);
        Optional<BodyReport> known = reading.find(key);
        if (known.isEmpty() && !isWriter(Readers.get(), body)) {
            throw new Refusal(ReportError.NOT_KEEPER);
        }
        known.ifPresent(report -> ReportStep.EDIT.require(Readers.get(), report, clock.instant()));
        return known.map(report -> ReportInput.of(report, body.tasks())).orElseGet(() -> ReportInput.blank(body));
    }

    /**
     * Writes it. Repeating it does nothing more.
     *
     * @throws InvalidInput naming the fields to mend
     * @throws Refusal {@code stale}, {@code not-found}, {@code report-not-keeper}, {@code report-adopted}
     */
    public BodyReport save(ReportKey key, ReportInput input) {
        return reading.find(key).map(known -> revise(known, input)).orElseGet(() -> {
            BodyState body = bodyOf(key);
            BodyReport begun = new BodyReport(
                    key, body, title(key, body, input.content().language()), input, Readers.get(), clock.instant());
            return reports.saveAndFlush(begun);
        });
    }

    private String title(ReportKey key, BodyState body, String language) {
        return messages.getMessage(
                "report.title." + key.kind(),
                new Object[] {String.valueOf(key.year()), body.name()},
                Locale.forLanguageTag(language));
    }

    private BodyReport revise(BodyReport report, ReportInput input) {
        report.requireSeen(Optional.ofNullable(input.version()));
        Widening.require(Readers.get(), report.ownership(), report.madeBy(), input.visibility());
        report.revise(input, Readers.get(), clock.instant());
        return reports.saveAndFlush(report);
    }

    /** A body that was dissolved may still report on its last year. */
    private BodyState bodyOf(ReportKey key) {
        return bodies.find(key.bodyId())
                .filter(body -> body.status() != BodyStatus.DRAFT)
                .orElseThrow(Refusal::notFound);
    }

    /**
     * It was adopted: what is reckoned in it is kept as it is now, and nothing changes any more.
     *
     * @throws InvalidInput at {@code itemId} when the meeting is none of the body, has not begun, or neither accepted the item nor decided on
     *     it
     * @throws Refusal {@code not-found}, {@code report-not-keeper}, {@code report-adopted}
     */
    public BodyReport adopt(ReportKey key, AdoptionInput input) {
        BodyReport report = reading.get(key.id());
        ReportStep.ADOPT.require(Readers.get(), report, clock.instant());
        report.adopt(adoption(key, input), reckoning.of(key), Readers.get(), clock.instant());
        return reports.saveAndFlush(report);
    }

    private Adoption adoption(ReportKey key, AdoptionInput input) {
        UUID itemId = input.itemId();
        if (itemId == null) {
            throw new InvalidInput("itemId", "report.itemId.choose");
        }
        Meeting meeting = meetings.getByItem(itemId);
        boolean begun = meeting.status() == Meeting.Status.RUNNING || meeting.status() == Meeting.Status.HELD;
        if (!meeting.bodies().contains(key.bodyId()) || !begun) {
            throw new InvalidInput("itemId", "report.adoption.meeting");
        }
        Optional<Decision> decision = decisions.ofMeeting(meeting.getId()).stream()
                .filter(made -> made.itemId().filter(itemId::equals).isPresent()
                        && made.bodies().contains(key.bodyId()))
                .findFirst();
        if (decision.isEmpty() && !isAccepted(meeting.getId(), itemId)) {
            throw new InvalidInput("itemId", "report.adoption.item");
        }
        return new Adoption(
                meeting.getId(),
                meeting.numberName(),
                itemId,
                decision.map(Decision::getId).orElse(null),
                decision.map(Decision::number).orElse(""),
                clock.instant());
    }

    private boolean isAccepted(UUID meetingId, UUID itemId) {
        return Optional.ofNullable(items.of(meetingId).get(itemId))
                .map(ItemRecord::content)
                .filter(record -> record.outcome() == ItemOutcome.ACCEPTED || record.outcome() == ItemOutcome.CHANGED)
                .isPresent();
    }

    /**
     * Shares it further or less far; a draft is read by the body and its founder alone until it is adopted.
     *
     * @throws InvalidInput at {@code visibility} when that is not the reader's to decide
     * @throws Refusal {@code not-found}, {@code report-not-keeper}
     */
    public BodyReport share(ReportKey key, SharingInput input) {
        BodyReport report = reading.get(key.id());
        ReportStep.SHARE.require(Readers.get(), report, clock.instant());
        Visibility wanted = input.visibility();
        if (wanted == null) {
            throw new InvalidInput("visibility", "report.visibility.missing");
        }
        Widening.require(Readers.get(), report.ownership(), report.madeBy(), wanted);
        report.share(wanted, Readers.get(), clock.instant());
        return reports.saveAndFlush(report);
    }

    /**
     * Deletes a draft; it can be begun anew.
     *
     * @throws Refusal {@code not-found}, {@code report-not-keeper}, {@code report-adopted}
     */
    public void discard(ReportKey key) {
        BodyReport report = reading.get(key.id());
        ReportStep.DISCARD.require(Readers.get(), report, clock.instant());
        reports.delete(report);
    }
}

package org.spona.meetings.decision;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.platform.directory.BodyName;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.DirectoryBodies;
import org.spona.platform.directory.Organisation;
import org.spona.platform.findable.Thing;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.platform.workflow.Permissions;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decisions as pages show them, with names; each list in one read transaction and with as many look-ups as one of them. */
@Component
@Transactional(readOnly = true)
public class DecisionViews {

    private final DecisionReading decisions;
    private final MeetingReading meetings;
    private final Directory directory;
    private final DirectoryBodies bodies;
    private final Clock clock;

    DecisionViews(
            DecisionReading decisions,
            MeetingReading meetings,
            Directory directory,
            DirectoryBodies bodies,
            Clock clock) {
        this.decisions = decisions;
        this.meetings = meetings;
        this.directory = directory;
        this.bodies = bodies;
        this.clock = clock;
    }

    /**
     * The decision with this id, with its meeting.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    public DecisionView get(UUID id) {
        Decision decision = decisions.get(id);
        return view(
                decision,
                organisations(List.of(decision)),
                names(List.of(decision)),
                decision.meetingId().flatMap(meetings::find).map(Meeting::thing));
    }

    /** The register. */
    public PageOf<DecisionView> list(DecisionFilter filter, PageRequest page) {
        Page<Decision> found = decisions.list(filter, page);
        return new PageOf<>(of(found.getContent()), found.getTotalElements(), found.getNumber(), found.getSize());
    }

    /** Those of a meeting, by number. */
    public List<DecisionView> ofMeeting(UUID meetingId) {
        return of(decisions.ofMeeting(meetingId));
    }

    private List<DecisionView> of(List<Decision> decisions) {
        Map<UUID, Organisation> organisations = organisations(decisions);
        Map<UUID, BodyName> names = names(decisions);
        return decisions.stream()
                .map(decision -> view(decision, organisations, names, Optional.empty()))
                .toList();
    }

    private Map<UUID, Organisation> organisations(List<Decision> decisions) {
        return directory.organisations(decisions.stream()
                .map(decision -> decision.ownership().organisationId())
                .collect(Collectors.toSet()));
    }

    private Map<UUID, BodyName> names(List<Decision> decisions) {
        return bodies.names(decisions.stream()
                .flatMap(decision -> decision.bodies().stream())
                .collect(Collectors.toSet()));
    }

    private DecisionView view(
            Decision decision,
            Map<UUID, Organisation> organisations,
            Map<UUID, BodyName> names,
            Optional<Thing> meeting) {
        return new DecisionView(
                decision.getId(),
                decision.number(),
                decision.status(),
                decision.content(),
                decision.ownership().visibility(),
                decision.madeAt(),
                Optional.ofNullable(organisations.get(decision.ownership().organisationId())),
                decision.bodies().stream()
                        .flatMap(id -> Stream.ofNullable(names.get(id)))
                        .toList(),
                meeting,
                decision.writtenProcedureId(),
                Permissions.of(DecisionStep.class, decision, Readers.get(), clock.instant()));
    }
}

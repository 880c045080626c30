package org.spona.meetings.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.meeting.MeetingReading.When;
import org.spona.platform.directory.BodyName;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.DirectoryBodies;
import org.spona.platform.directory.Network;
import org.spona.platform.directory.Organisation;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.platform.workflow.Permissions;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Meetings as pages show them: with names, the time in words, what the reader can do; each list in one read transaction. */
@Component
@Transactional(readOnly = true)
public class MeetingViews {

    private final MeetingReading meetings;
    private final Directory directory;
    private final DirectoryBodies bodies;
    private final MeetingTexts texts;
    private final MaterialDays materials;
    private final Clock clock;

    MeetingViews(
            MeetingReading meetings,
            Directory directory,
            DirectoryBodies bodies,
            MeetingTexts texts,
            MaterialDays materials,
            Clock clock) {
        this.meetings = meetings;
        this.directory = directory;
        this.bodies = bodies;
        this.texts = texts;
        this.materials = materials;
        this.clock = clock;
    }

    public MeetingView of(Meeting meeting, Locale locale) {
        return list(List.of(meeting), locale).getFirst();
    }

    /** The same without what is internal, for somebody who is not invited though the service reads the meeting for her. */
    public MeetingView ofOpen(Meeting meeting, Locale locale) {
        return of(meeting, locale).withContent(meeting.openContent().asRead());
    }

    public PageOf<MeetingView> of(Page<Meeting> page, Locale locale) {
        return new PageOf<>(list(page.getContent(), locale), page.getTotalElements(), page.getNumber(), page.getSize());
    }

    /** Those of a kind, if one is given. */
    public PageOf<MeetingView> list(When when, @Nullable MeetingKind kind, PageRequest page, Locale locale) {
        return of(meetings.list(when, kind, page), locale);
    }

    /** Those of a network that are to come. */
    public PageOf<MeetingView> listAheadIn(UUID networkId, PageRequest page, Locale locale) {
        return of(meetings.listAheadIn(networkId, page), locale);
    }

    /** Those of a body that were sent, the latest first. */
    public PageOf<MeetingView> listOfBody(UUID bodyId, PageRequest page, Locale locale) {
        return of(meetings.listOfBody(bodyId, page), locale);
    }

    /** Those that were convened lately and take place. */
    public PageOf<MeetingView> listNew(PageRequest page, Locale locale) {
        return of(meetings.listNew(page), locale);
    }

    /** The views of several meetings, with as many look-ups as for one. */
    private List<MeetingView> list(Collection<Meeting> meetings, Locale locale) {
        Map<UUID, Organisation> organisations = directory.organisations(meetings.stream()
                .flatMap(meeting -> Stream.concat(
                        Stream.of(meeting.ownership().organisationId()),
                        meeting.content().roles().stream().map(RoleAssignment::organisationId)))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<UUID, Network> networks = directory.networks(meetings.stream()
                .map(meeting -> meeting.ownership().networkId())
                .collect(Collectors.toSet()));
        Map<UUID, BodyName> meet = bodies.names(
                meetings.stream().flatMap(meeting -> meeting.bodies().stream()).collect(Collectors.toSet()));
        Map<UUID, LocalDate> usual = materials.of(meetings);
        return meetings.stream()
                .map(meeting -> view(meeting, organisations, networks, meet, usual.get(meeting.getId()), locale))
                .toList();
    }

    private static Map<OrganisationRole, List<Organisation>> roles(
            MeetingContent content, Map<UUID, Organisation> organisations) {
        Map<OrganisationRole, List<Organisation>> roles = new EnumMap<>(OrganisationRole.class);
        for (OrganisationRole role : OrganisationRole.values()) {
            List<Organisation> known = content.organisations(role).stream()
                    .flatMap(id -> Stream.ofNullable(organisations.get(id)))
                    .toList();
            if (!known.isEmpty()) {
                roles.put(role, known);
            }
        }
        return roles;
    }

    private MeetingView view(
            Meeting meeting,
            Map<UUID, Organisation> organisations,
            Map<UUID, Network> networks,
            Map<UUID, BodyName> meet,
            @Nullable LocalDate materialsBy,
            Locale locale) {
        MeetingContent content = meeting.content().asRead().withMaterialsBy(materialsBy);
        Reader reader = Readers.current().orElseGet(() -> Reader.stranger(""));
        return new MeetingView(
                meeting.getId(),
                meeting.status(),
                content,
                meeting.online(),
                texts.when(content, locale),
                meeting.run().map(MeetingRun::name).orElse(""),
                meeting.cancelReason(),
                Optional.ofNullable(organisations.get(meeting.ownership().organisationId())),
                roles(content, organisations),
                Optional.ofNullable(networks.get(meeting.ownership().networkId())),
                meeting.bodies().stream()
                        .flatMap(id -> Stream.ofNullable(meet.get(id)))
                        .toList(),
                Permissions.of(MeetingStep.class, meeting, reader, clock.instant()));
    }
}

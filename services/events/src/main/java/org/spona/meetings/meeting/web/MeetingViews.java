package org.spona.meetings.meeting.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingPermissions;
import org.spona.meetings.meeting.MeetingTexts;
import org.spona.meetings.meeting.MeetingTime;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Network;
import org.spona.platform.directory.Organisation;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.web.PageOf;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;

/** Adds to meetings what their pages show besides: names, the time in words, what the reader may do. */
@Component
class MeetingViews {

    private final Directory directory;
    private final MeetingTexts texts;
    private final Clock clock;

    MeetingViews(Directory directory, MeetingTexts texts, Clock clock) {
        this.directory = directory;
        this.texts = texts;
        this.clock = clock;
    }

    MeetingView of(Meeting meeting, Locale locale) {
        return list(List.of(meeting), locale).getFirst();
    }

    PageOf<MeetingView> of(Page<Meeting> page, Locale locale) {
        return new PageOf<>(list(page.getContent(), locale), page.getTotalElements(), page.getNumber(), page.getSize());
    }

    /** The views of several meetings, with as many look-ups as for one. */
    private List<MeetingView> list(Collection<Meeting> meetings, Locale locale) {
        Map<UUID, Organisation> organisations = directory.organisations(meetings.stream()
                .flatMap(meeting -> Stream.of(
                        meeting.ownership().organisationId(), meeting.content().hostOrganisationId()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<UUID, Network> networks = directory.networks(meetings.stream()
                .map(meeting -> meeting.ownership().networkId())
                .collect(Collectors.toSet()));
        return meetings.stream()
                .map(meeting -> view(meeting, organisations, networks, locale))
                .toList();
    }

    private MeetingView view(
            Meeting meeting, Map<UUID, Organisation> organisations, Map<UUID, Network> networks, Locale locale) {
        Instant now = clock.instant();
        MeetingTime time = meeting.time();
        boolean known = time.startsAt() != null && time.endsAt() != null;
        Reader reader = Readers.current().orElseGet(() -> Reader.stranger(""));
        return new MeetingView(
                meeting.getId(),
                meeting.status(),
                meeting.ownership().visibility(),
                meeting.content(),
                meeting.link(),
                Locale.forLanguageTag(meeting.content().language()).getLanguage(),
                time,
                known ? texts.when(time, locale) : "",
                time.ends() != null && !now.isBefore(time.ends()),
                meeting.agenda(),
                Optional.ofNullable(organisations.get(meeting.ownership().organisationId())),
                Optional.ofNullable(meeting.content().hostOrganisationId()).map(organisations::get),
                Optional.ofNullable(networks.get(meeting.ownership().networkId())),
                MeetingPermissions.of(meeting, reader, now));
    }
}

package org.spona.meetings.invitation;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.meetings.meeting.MeetingView;
import org.spona.meetings.meeting.MeetingViews;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meetings that wait for answers, the soonest first. */
@Service
@Transactional(readOnly = true)
public class AwaitedAnswers {

    /**
     * Both kinds for a page, with the meetings as it shows them.
     *
     * @param owed that wait for the reader's answer
     * @param silent of networks that she coordinates, which somebody has not answered
     * @param counts how many say what of each of {@code silent}
     */
    public record Overview(PageOf<MeetingView> owed, PageOf<MeetingView> silent, Map<UUID, InviteeCount> counts) {}

    private final InviteeMeetings meetings;
    private final InviteeList invitees;
    private final MeetingViews views;
    private final Clock clock;

    AwaitedAnswers(InviteeMeetings meetings, InviteeList invitees, MeetingViews views, Clock clock) {
        this.meetings = meetings;
        this.invitees = invitees;
        this.views = views;
        this.clock = clock;
    }

    /** Those that wait for the reader's answer. */
    public Page<Meeting> listOwed(PageRequest page) {
        return meetings.findOwed(Readers.get().personId(), clock.instant(), page.sortedBy(MeetingReading.SOONEST));
    }

    /** Those of the networks that the reader coordinates which somebody has not answered. */
    public Page<Meeting> listSilent(PageRequest page) {
        var networks = Readers.get().coordinatorNetworks();
        var sorted = page.sortedBy(MeetingReading.SOONEST);
        return networks.isEmpty() ? Page.empty(sorted) : meetings.findSilent(networks, clock.instant(), sorted);
    }

    /** Both, as pages show them. */
    public Overview show(PageRequest page, Locale locale) {
        PageOf<MeetingView> silent = views.of(listSilent(page), locale);
        Map<UUID, InviteeCount> counts = new LinkedHashMap<>();
        silent.items().forEach(meeting -> counts.put(meeting.id(), invitees.count(meeting.id())));
        return new Overview(views.of(listOwed(page), locale), silent, counts);
    }
}

package org.spona.meetings.meeting;

import java.time.Clock;
import java.time.Duration;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.web.PageRequest;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meetings by when they are, as far as the reader sees them, and what waits for her. */
@Service
@Transactional(readOnly = true)
public class MeetingOverview {

    /** Which part of the meetings. */
    public enum When {
        AHEAD,
        PAST,
        DRAFTS
    }

    private static final Duration NEW = Duration.ofDays(30);
    private static final Sort SOONEST = Sort.by("time.starts").and(Sort.by("id"));
    private static final Sort LATEST = Sort.by("time.starts").descending().and(Sort.by("id"));
    private static final Sort CHANGED = Sort.by("updatedAt").descending().and(Sort.by("id"));

    private final Meetings meetings;
    private final Clock clock;

    MeetingOverview(Meetings meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    public Page<Meeting> list(When when, PageRequest page) {
        return switch (when) {
            case AHEAD -> meetings.findAhead(clock.instant(), page.sortedBy(SOONEST));
            case PAST -> meetings.findPast(clock.instant(), page.sortedBy(LATEST));
            case DRAFTS -> meetings.findDrafts(page.sortedBy(CHANGED));
        };
    }

    /** Those that wait for the reader's answer, the soonest first. */
    public Page<Meeting> owedByMe(PageRequest page) {
        return meetings.findOwed(Readers.get().personId(), clock.instant(), page.sortedBy(SOONEST));
    }

    /** Those of the networks that the reader coordinates which somebody has not answered. */
    public Page<Meeting> silentForMe(PageRequest page) {
        var networks = Readers.get().coordinatorNetworks();
        var sorted = page.sortedBy(SOONEST);
        return networks.isEmpty() ? Page.empty(sorted) : meetings.findSilent(networks, clock.instant(), sorted);
    }

    /** Those that were convened lately and take place. */
    public Page<Meeting> newForMe(PageRequest page) {
        var now = clock.instant();
        return meetings.findNew(now, now.minus(NEW), page.sortedBy(SOONEST));
    }

    /** Whether the reader may convene at all. */
    public boolean mayConvene() {
        return Readers.get().isAnywhere(Role::coordinates);
    }
}

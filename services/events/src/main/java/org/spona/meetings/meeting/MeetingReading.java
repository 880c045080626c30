package org.spona.meetings.meeting;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.web.PageRequest;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meetings, as far as the reader sees them. */
@Service
@Transactional(readOnly = true)
public class MeetingReading {

    /** Which part of the meetings. */
    public enum When {
        AHEAD,
        PAST,
        CANCELLED,
        DRAFTS
    }

    /** The order of meetings to come. */
    public static final Sort SOONEST = Sort.by("content.time.starts").and(Sort.by("id"));

    private static final Duration NEW = Duration.ofDays(30);
    private static final Sort LATEST =
            Sort.by("content.time.starts").descending().and(Sort.by("id"));
    private static final Sort CHANGED = Sort.by("updatedAt").descending().and(Sort.by("id"));

    private final Meetings meetings;
    private final Clock clock;

    MeetingReading(Meetings meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    /** The meeting with this id, if the reader may see it. */
    public Optional<Meeting> find(UUID id) {
        return meetings.findById(id);
    }

    /**
     * The meeting with this id.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    public Meeting get(UUID id) {
        return find(id).orElseThrow(Refusal::notFound);
    }

    /** Those of a series, by the days of its rule. */
    public List<Meeting> listOfSeries(UUID seriesId) {
        return meetings.findOfSeries(seriesId);
    }

    /**
     * The meeting on whose agenda an item stands.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    public Meeting getByItem(UUID itemId) {
        return meetings.findByItem(itemId)
                .filter(meeting -> meeting.content().itemIds().contains(itemId))
                .orElseThrow(Refusal::notFound);
    }

    /**
     * Some of them.
     *
     * @param kind those of this kind; of all kinds when null
     */
    public Page<Meeting> list(When when, @Nullable MeetingKind kind, PageRequest page) {
        return switch (when) {
            case AHEAD -> meetings.findAhead(kind, clock.instant(), page.sortedBy(SOONEST));
            case PAST -> meetings.findPast(kind, clock.instant(), page.sortedBy(LATEST));
            case CANCELLED -> meetings.findCancelled(kind, page.sortedBy(LATEST));
            case DRAFTS -> meetings.findDrafts(kind, page.sortedBy(CHANGED));
        };
    }

    /** Those of a network that are to come. */
    Page<Meeting> listAheadIn(UUID networkId, PageRequest page) {
        return meetings.findAheadIn(networkId, clock.instant(), page.sortedBy(SOONEST));
    }

    /** Those of a body that were sent, the latest first. */
    Page<Meeting> listOfBody(UUID bodyId, PageRequest page) {
        return meetings.findOfBody(bodyId, page.sortedBy(LATEST));
    }

    /** Those of a body that are drafts or were sent and have not begun, the soonest first. */
    public List<Meeting> listUnbegunOf(UUID bodyId) {
        return meetings.findUnbegunOf(bodyId, clock.instant(), Pageable.ofSize(50));
    }

    /** Those that were convened lately and take place. */
    Page<Meeting> listNew(PageRequest page) {
        var now = clock.instant();
        return meetings.findNew(now, now.minus(NEW), page.sortedBy(SOONEST));
    }

    /** Whether the reader may convene at all. */
    public boolean mayConvene() {
        return Readers.get().isAnywhere(Role::coordinates)
                || !Readers.get().keptBodies().isEmpty();
    }
}

package org.spona.meetings.decision;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.meeting.Meeting;
import org.spona.platform.problem.Refusal;
import org.spona.platform.web.PageRequest;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decisions, as far as the reader sees them. */
@Service
@Transactional(readOnly = true)
public class DecisionReading {

    private static final Sort NEWEST =
            Sort.by("madeAt").descending().and(Sort.by("place").descending()).and(Sort.by("id"));

    private static final UUID NO_BODY = new UUID(0, 0);

    private static final UUID NO_MEETING = NO_BODY;

    /** So many decisions in writing are noted at a meeting at most. */
    private static final int MOST_NOTED = 50;

    private final Decisions decisions;

    DecisionReading(Decisions decisions) {
        this.decisions = decisions;
    }

    /** The decision with this id, if the reader may see it. */
    public Optional<Decision> find(UUID id) {
        return decisions.findById(id);
    }

    /**
     * The decision with this id.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    public Decision get(UUID id) {
        return find(id).orElseThrow(Refusal::notFound);
    }

    /** The register, the newest first. */
    public Page<Decision> list(DecisionFilter filter, PageRequest page) {
        return decisions.find(
                filter.statuses(),
                filter.kinds(),
                filter.body() == null,
                Objects.requireNonNullElse(filter.body(), NO_BODY),
                filter.pattern(),
                page.sortedBy(NEWEST));
    }

    /** Those of a meeting, by number. */
    public List<Decision> ofMeeting(UUID meetingId) {
        return decisions.findByMeetingIdOrderByPlace(meetingId);
    }

    /**
     * What the bodies of a meeting have decided in writing since their last one, as far as it is to be noted until an instant; at most
     * {@value #MOST_NOTED}, by day.
     */
    public List<Decision> inWritingBefore(Meeting meeting, Instant until) {
        return meeting.bodies().isEmpty()
                ? List.of()
                : decisions.findToNote(meeting.bodies().toArray(UUID[]::new), meeting.getId(), until, MOST_NOTED);
    }

    /** What the bodies of their last meeting have decided in writing since. */
    public List<Decision> inWritingSince(Meeting last, Instant now) {
        return last.bodies().isEmpty()
                ? List.of()
                : decisions.findToNote(last.bodies().toArray(UUID[]::new), NO_MEETING, now, MOST_NOTED);
    }
}

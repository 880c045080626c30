package org.spona.meetings.session;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.attendance.AttendanceReading;
import org.spona.meetings.attendance.RollCall;
import org.spona.meetings.decision.VoteReading;
import org.spona.meetings.item.ItemRecord;
import org.spona.meetings.item.ItemRecording;
import org.spona.meetings.item.ItemText;
import org.spona.meetings.meeting.AgendaItem;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingRecord;
import org.spona.meetings.meeting.MeetingRun;
import org.spona.meetings.meeting.MeetingViews;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the screen together: in one read transaction, and in as many statements for two hundred seats as for two. */
@Service
@Transactional(readOnly = true)
public class SessionReading {

    private final MeetingRecord meetings;
    private final MeetingViews views;
    private final AttendanceReading attendance;
    private final ItemRecording items;
    private final VoteReading votes;
    private final Clock clock;

    SessionReading(
            MeetingRecord meetings,
            MeetingViews views,
            AttendanceReading attendance,
            ItemRecording items,
            VoteReading votes,
            Clock clock) {
        this.meetings = meetings;
        this.views = views;
        this.attendance = attendance;
        this.items = items;
        this.votes = votes;
        this.clock = clock;
    }

    /**
     * The screen.
     *
     * @param itemId the item that is spoken of; null for the first of which nothing has come yet
     * @throws Refusal those of {@link MeetingRecord#getToRead}
     */
    public SessionView get(UUID meetingId, @Nullable UUID itemId, Locale locale) {
        Meeting meeting = meetings.getToRead(meetingId);
        List<SessionItem> agenda = agenda(meeting);
        SessionItem current = agenda.stream()
                .filter(item -> itemId == null
                        ? item.written().outcome() == null
                        : item.id().equals(itemId))
                .findFirst()
                .orElse(agenda.isEmpty() ? null : agenda.getFirst());
        RollCall call = attendance.of(meeting);
        return new SessionView(
                views.of(meeting, locale),
                call.lines(moment(meeting), current == null ? null : current.id()),
                call.seats(),
                agenda,
                current,
                current == null ? null : votes.of(meeting.getId(), call).get(current.id()));
    }

    /** The moment at which it is asked who is there: now, or the end of a meeting that is over. */
    private Instant moment(Meeting meeting) {
        return meeting.run().map(MeetingRun::closedAt).orElseGet(clock::instant);
    }

    private List<SessionItem> agenda(Meeting meeting) {
        Map<UUID, ItemRecord> written = items.of(meeting.getId());
        return meeting.content().agenda().stream()
                .map(item -> item(item, written))
                .toList();
    }

    private SessionItem item(AgendaItem item, Map<UUID, ItemRecord> written) {
        UUID id = Objects.requireNonNull(item.id());
        Optional<ItemRecord> record = Optional.ofNullable(written.get(id));
        Instant now = clock.instant();
        return new SessionItem(
                id,
                item,
                record.map(ItemRecord::content).orElse(ItemText.NONE),
                record.map(ItemRecord::version).orElse(0L),
                record.flatMap(known -> known.holder(now)).orElse(""),
                record.filter(known -> known.isHeldFrom(Readers.get().personId(), now))
                        .isPresent());
    }
}

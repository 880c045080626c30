package org.spona.meetings.meeting;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Component;

/** Meetings of which the reader keeps the record: who is there, what is said, what is decided. */
@Component
public class MeetingRecord {

    private final MeetingReading meetings;
    private final List<RecordLock> locks;
    private final Clock clock;

    MeetingRecord(MeetingReading meetings, List<RecordLock> locks, Clock clock) {
        this.meetings = meetings;
        this.locks = List.copyOf(locks);
        this.clock = clock;
    }

    /**
     * The meeting, to write into its record.
     *
     * @throws Refusal {@code not-found}, {@code meeting-not-coordinator}, {@code meeting-not-open}, {@code meeting-wrong-status} when it was
     *     cancelled, and what {@link RecordLock} says once its record is final
     */
    public Meeting getToWrite(UUID id) {
        Meeting meeting = getToRead(id);
        locks.forEach(lock -> lock.requireOpen(id));
        return meeting;
    }

    /**
     * The meeting, to read what is in its record so far.
     *
     * @throws Refusal {@code not-found}, {@code meeting-not-coordinator}, {@code meeting-not-open}, {@code meeting-wrong-status} when it was
     *     cancelled
     */
    public Meeting getToRead(UUID id) {
        Meeting meeting = meetings.get(id);
        MeetingStep.RECORD.require(Readers.get(), meeting, clock.instant());
        return meeting;
    }
}

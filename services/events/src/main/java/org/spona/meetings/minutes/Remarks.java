package org.spona.meetings.minutes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Remarks on minutes, as far as the reader may see those. */
interface Remarks extends Repository<Remark, UUID> {

    Remark saveAndFlush(Remark remark);

    Optional<Remark> findById(UUID id);

    List<Remark> findByMeetingIdOrderByMadeAt(UUID meetingId);

    long countByMeetingIdAndSeatId(UUID meetingId, UUID seatId);

    long countByMeetingIdAndStatus(UUID meetingId, Remark.Status status);
}

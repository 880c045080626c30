package org.spona.meetings.poll;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Date polls, which the database shows to who convenes and to the service. */
interface DatePolls extends Repository<DatePoll, UUID> {

    /** Written at once, so that rows which refer to it can follow. */
    DatePoll saveAndFlush(DatePoll poll);

    Optional<DatePoll> findById(UUID id);

    List<DatePoll> findByIdIn(Collection<UUID> ids);

    /** The newest one about a meeting. */
    Optional<DatePoll> findFirstByMeetingIdOrderByOpenedAtDesc(UUID meetingId);
}

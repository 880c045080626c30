package org.spona.meetings.poll;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.spona.meetings.meeting.Meeting;
import org.springframework.data.repository.Repository;

/** The meetings about which polls ask. */
interface PollMeetings extends Repository<Meeting, UUID> {

    List<Meeting> findByIdIn(Collection<UUID> ids);
}

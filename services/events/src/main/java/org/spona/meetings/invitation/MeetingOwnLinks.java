package org.spona.meetings.invitation;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.platform.waiting.OwnLinkSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those who are invited for a seat of an institution and have not answered are asked once more, each by a link of her own. */
@Component
class MeetingOwnLinks implements OwnLinkSource {

    private final Invitees invitees;
    private final JdbcClient database;

    MeetingOwnLinks(Invitees invitees, JdbcClient database) {
        this.invitees = invitees;
        this.database = database;
    }

    @Override
    public void sendLinks(UUID meetingId, UUID organisationId) {
        Set<UUID> hers = database
                .sql("""
                        select i.id from meeting_invitee i join meeting_seat s on s.id = i.seat_id
                        where s.meeting_id = ? and s.organisation_id = ?""")
                .params(meetingId, organisationId)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list()
                .stream()
                .collect(Collectors.toSet());
        if (!hers.isEmpty()) {
            invitees.findSilent(Set.of(meetingId)).stream()
                    .filter(invitee -> hers.contains(invitee.getId()))
                    .forEach(invitee -> {
                        invitee.remind();
                        invitees.saveAndFlush(invitee);
                    });
        }
    }
}

package org.spona.meetings.proposal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.meeting.Meeting;
import org.spona.platform.directory.BodyState;
import org.spona.platform.tenancy.Ownership;

/**
 * To whom something is proposed.
 *
 * @param ownership whose the meeting or the body is
 * @param bodies that meet; none when a network does
 * @param meetingId the meeting; null for the next meeting of a body
 * @param language in which its agenda is written
 */
record ProposalAddressee(
        Ownership ownership, List<UUID> bodies, @Nullable UUID meetingId, String language) {

    static ProposalAddressee of(Meeting meeting) {
        return new ProposalAddressee(
                meeting.ownership(),
                meeting.bodies(),
                meeting.getId(),
                meeting.content().language());
    }

    static ProposalAddressee of(BodyState body) {
        return new ProposalAddressee(
                new Ownership(body.organisationId(), body.networkId(), body.visibility()),
                List.of(body.id()),
                null,
                body.language());
    }
}

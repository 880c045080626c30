package org.spona.meetings.meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.meeting.Meeting.Status;
import org.spona.platform.directory.BodyName;
import org.spona.platform.directory.Network;
import org.spona.platform.directory.Organisation;
import org.spona.platform.workflow.Permissions;

/**
 * A meeting as pages show it.
 *
 * @param online how one takes part from afar, as far as the reader may know it
 * @param when day and hours in words, or what is known of the day; empty while a draft says neither
 * @param number by which people name it, such as {@code 3/2026}; empty until it is opened
 * @param cancelReason why it does not take place; empty while it does
 * @param roles what other organisations do for it, in the order of {@link OrganisationRole}
 * @param bodies those that meet, as far as the reader may know them
 * @param can what the reader can do with it now
 */
public record MeetingView(
        UUID id,
        Status status,
        MeetingContent content,
        OnlineAccess online,
        String when,
        String number,
        String cancelReason,
        Optional<Organisation> organisation,
        Map<OrganisationRole, List<Organisation>> roles,
        Optional<Network> network,
        List<BodyName> bodies,
        Permissions can) {

    MeetingView withContent(MeetingContent other) {
        return new MeetingView(
                id, status, other, online, when, number, cancelReason, organisation, roles, network, bodies, can);
    }

    /** In which its texts are written, BCP 47. */
    public String language() {
        return content.language();
    }
}

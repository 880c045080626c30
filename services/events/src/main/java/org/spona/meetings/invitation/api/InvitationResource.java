package org.spona.meetings.invitation.api;

import org.jspecify.annotations.Nullable;
import org.spona.meetings.invitation.Invitee;
import org.spona.meetings.invitation.Invitee.Answer;
import org.spona.meetings.invitation.MeetingInvitation;
import org.spona.meetings.meeting.MeetingResource;

/**
 * A meeting as one of its invitees sees it, with what she says.
 *
 * @param answer to the time at which the meeting is now; absent while it is missing
 * @param substitute who comes instead of her
 * @param replaces instead of whom she comes
 * @param open whether an answer can still be given or changed
 */
record InvitationResource(
        MeetingResource meeting,
        String invitee,
        @Nullable Answer answer,
        @Nullable String substitute,
        @Nullable String replaces,
        String note,
        boolean open) {

    static InvitationResource of(MeetingInvitation invitation) {
        var input = invitation.input();
        return new InvitationResource(
                invitation.readsInternal()
                        ? MeetingResource.of(invitation.meeting())
                        : MeetingResource.ofOpen(invitation.meeting()),
                invitation.invitee().name(),
                input.answer(),
                invitation.substitute().map(Invitee::name).orElse(null),
                invitation.replaced().map(Invitee::name).orElse(null),
                input.note(),
                invitation.open());
    }
}

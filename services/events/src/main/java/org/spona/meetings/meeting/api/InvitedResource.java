package org.spona.meetings.meeting.api;

import org.jspecify.annotations.Nullable;
import org.spona.meetings.meeting.Invited;
import org.spona.meetings.meeting.Invitee;
import org.spona.meetings.meeting.Invitee.Answer;

/**
 * A meeting as one of its invitees sees it, with what she says.
 *
 * @param answer to the time at which the meeting is now; absent while it is missing
 * @param substitute who comes instead of her
 * @param open whether an answer can still be given or changed
 */
record InvitedResource(
        MeetingResource meeting,
        String invitee,
        @Nullable Answer answer,
        @Nullable String substitute,
        String note,
        boolean open) {

    static InvitedResource of(Invited invited) {
        var input = invited.input();
        return new InvitedResource(
                MeetingResource.of(invited.meeting()),
                invited.invitee().name(),
                input.answer(),
                invited.substitute().map(Invitee::name).orElse(null),
                input.note(),
                invited.open());
    }
}

package org.spona.meetings.poll;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.invitation.Invitee;
import org.spona.meetings.meeting.Meeting;
import org.spona.platform.directory.Organisation;

/**
 * A date poll as one who is asked sees it: of the draft its title and its purpose, and no more.
 *
 * @param convener who asks
 * @param name of the one who is asked
 * @param answers what she says, by option
 * @param open whether she can still answer, or change what she said
 */
public record PollQuestion(
        DatePoll poll,
        String title,
        String purpose,
        String language,
        Optional<Organisation> convener,
        String name,
        Map<UUID, PollAnswer> answers,
        boolean open) {

    static PollQuestion of(
            DatePoll poll,
            Meeting meeting,
            Optional<Organisation> convener,
            Invitee invitee,
            Map<UUID, PollAnswer> answers,
            Instant now) {
        return new PollQuestion(
                poll,
                meeting.content().title(),
                meeting.content().purpose(),
                meeting.content().language(),
                convener,
                invitee.name(),
                answers,
                poll.takesAnswers(now));
    }
}

package org.spona.meetings.meeting;

import java.util.Optional;

/**
 * A meeting as one of its invitees sees it.
 *
 * @param substitute who comes instead of her, if she said so
 * @param contact her address and word, which are hers to see
 */
public record Invited(
        Meeting meeting,
        Invitee invitee,
        Optional<Invitee> substitute,
        Optional<InviteeContact> contact,
        boolean open) {

    /** What she said before, to begin the form with. */
    public AnswerInput input() {
        return new AnswerInput(
                meeting.isAnswered(invitee.answeredInSequence())
                        ? invitee.answer().orElse(null)
                        : null,
                substitute.map(Invitee::name).orElse(""),
                "",
                contact.map(InviteeContact::note).orElse(""));
    }
}

package org.spona.members.invitation;

import java.util.UUID;

/** What happened to an invitation. */
public sealed interface InvitationEvent {
    UUID invitationId();

    /** It is to be brought to the person, now or again. */
    record Sent(UUID invitationId) implements InvitationEvent {}

    /** The organisation's word is asked for. */
    record Proposed(Invitation invitation) implements InvitationEvent {
        @Override
        public UUID invitationId() {
            return invitation.getId();
        }
    }

    /** The organisation has said yes, no, or nothing in time. */
    record Decided(Invitation invitation) implements InvitationEvent {
        @Override
        public UUID invitationId() {
            return invitation.getId();
        }
    }

    /** It is known whom it is for, somebody else follows it, or it has been answered or taken back. */
    record Changed(UUID invitationId) implements InvitationEvent {}
}

package org.spona.meetings.invitation;

/** What became of the newest mail to an invitee, for who convenes. */
public enum MailState {
    NONE,
    WAITING,
    SENT,
    STOPPED,
    REFUSED,
    NO_ADDRESS,
    NO_MEMBER
}

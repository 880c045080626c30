package org.spona.meetings.mailing;

import java.util.Optional;
import org.spona.meetings.invitation.Invitee;
import org.spona.meetings.mailing.InviteeMail.Kind;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingChange;
import org.spona.platform.directory.Contact;

/**
 * What a mail is about.
 *
 * @param key of the notice
 * @param change what the invitee was not told yet
 * @param replaced instead of whom she comes
 * @param contact how she is written to
 */
record MeetingMail(
        String key,
        Kind kind,
        Meeting meeting,
        MeetingChange change,
        Invitee invitee,
        Optional<Invitee> replaced,
        Contact contact) {}

package org.spona.meetings.calendar;

import org.spona.meetings.invitation.Invitee;
import org.spona.meetings.meeting.Meeting;

/** Somebody's place at a meeting of a series. */
public record SeriesPlace(Meeting meeting, Invitee invitee) {}

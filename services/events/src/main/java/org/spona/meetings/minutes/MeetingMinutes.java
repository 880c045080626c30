package org.spona.meetings.minutes;

import org.spona.meetings.meeting.Meeting;

/** The minutes of a meeting, with the meeting. */
public record MeetingMinutes(Meeting meeting, Minutes minutes) {}

package org.spona.meetings.poll;

import org.spona.meetings.meeting.Meeting;

/** A date poll as who convenes sees it: with what it says so far. */
public record PollState(Meeting meeting, DatePoll poll, PollResult result) {}

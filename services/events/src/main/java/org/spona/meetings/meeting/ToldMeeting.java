package org.spona.meetings.meeting;

/** What those who are invited were told of a meeting at one time. */
public record ToldMeeting(MeetingContent content, OnlineAccess online) {}

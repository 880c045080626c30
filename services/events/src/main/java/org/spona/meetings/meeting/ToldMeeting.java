package org.spona.meetings.meeting;

/** What those who are invited are told of a meeting. */
public record ToldMeeting(MeetingContent content, OnlineAccess online) {

    static ToldMeeting of(Meeting meeting) {
        return new ToldMeeting(meeting.content(), meeting.online());
    }
}

package org.spona.meetings.meeting;

/** The topic in which other services are told of meetings. */
public final class MeetingTopic {

    public static final String NAME = "spona.meetings";

    private MeetingTopic() {}
}

package org.spona.meetings.meeting;

import java.util.List;

/**
 * A meeting in words, for one reader: in her language, what people wrote in her script.
 *
 * @param kind what kind of gathering it is
 * @param convener the organisation that convenes
 * @param roles a line for each thing that other organisations do for it
 * @param when day and hours, or what is known of the day
 * @param toldDays a line for each day that somebody has told, while none is certain
 * @param place where; empty when they meet over the link only
 * @param link where one takes part from afar; empty when there is none
 * @param cancelReason why it does not take place; empty while it does
 * @param agenda a line for each point
 */
public record MeetingText(
        String title,
        String kind,
        String convener,
        List<String> roles,
        String when,
        List<String> toldDays,
        String place,
        String link,
        String purpose,
        String cancelReason,
        List<String> agenda) {

    /** Whether another meeting is the same but for the time. */
    public boolean saysTheSameAs(MeetingText other) {
        return withoutTime().equals(other.withoutTime());
    }

    private MeetingText withoutTime() {
        return new MeetingText(title, kind, convener, roles, "", toldDays, place, link, purpose, cancelReason, agenda);
    }
}

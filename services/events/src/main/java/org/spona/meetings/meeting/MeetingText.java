package org.spona.meetings.meeting;

import java.util.List;

/**
 * A meeting in words, for one reader: in her language, what people wrote in her script.
 *
 * @param convener the organisation that convenes
 * @param when day and hours
 * @param place where; empty when they meet over the link only
 * @param link where one takes part from afar; empty when there is none
 * @param cancelReason why it does not take place; empty while it does
 * @param agenda a line for each point
 */
public record MeetingText(
        String title,
        String convener,
        String when,
        String place,
        String link,
        String purpose,
        String cancelReason,
        List<String> agenda) {}

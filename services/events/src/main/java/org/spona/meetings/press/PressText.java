package org.spona.meetings.press;

import java.util.List;
import org.spona.meetings.decision.DecisionView;
import org.spona.meetings.meeting.MeetingView;

/**
 * What media are told of a meeting.
 *
 * @param meeting as a visitor reads it
 * @param decisions those that a visitor reads, by number
 */
public record PressText(MeetingView meeting, List<DecisionView> decisions) {

    public PressText {
        decisions = List.copyOf(decisions);
    }
}

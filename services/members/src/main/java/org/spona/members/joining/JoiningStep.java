package org.spona.members.joining;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.spona.members.joining.RosterEntry.Status;

/** What may be done between a network and an organisation, by which of the two, and when. */
public enum JoiningStep {
    /** The network asks the organisation to join. */
    ASK,
    /** The organisation says yes. */
    ACCEPT,
    /** The organisation says no. */
    DECLINE,
    /** The network takes its question back. */
    WITHDRAW,
    /** Either ends it. */
    LEAVE;

    /**
     * What a reader may do now.
     *
     * @param entry what is between the two so far
     * @param coordinates whether she coordinates the network
     * @param speaks whether she gives the organisation's word
     */
    public static Set<JoiningStep> of(Optional<RosterEntry> entry, boolean coordinates, boolean speaks) {
        Set<JoiningStep> steps = EnumSet.noneOf(JoiningStep.class);
        Status status = entry.map(RosterEntry::status).orElse(Status.LEFT);
        for (JoiningStep step : values()) {
            boolean may = switch (step) {
                case ASK -> coordinates && (status == Status.LEFT || status == Status.DECLINED);
                case ACCEPT, DECLINE -> speaks && status == Status.ASKED;
                case WITHDRAW -> coordinates && status == Status.ASKED;
                case LEAVE -> (coordinates || speaks) && status == Status.JOINED;
            };
            if (may) {
                steps.add(step);
            }
        }
        return steps;
    }
}

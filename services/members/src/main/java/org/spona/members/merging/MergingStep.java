package org.spona.members.merging;

import java.util.EnumSet;
import java.util.Set;

/** What may be done about the question whether an organisation is the same as another. */
public enum MergingStep {
    /** The other side says yes: they become one. */
    CONFIRM,
    /** The other side says no. */
    DECLINE,
    /** Its own side takes the question back. */
    WITHDRAW;

    /**
     * What a reader may do about an open question.
     *
     * @param speaks whether she gives the word of the organisation that would go
     * @param hears whether she gives that of the one that would stay
     */
    static Set<MergingStep> of(boolean speaks, boolean hears) {
        Set<MergingStep> steps = hears ? EnumSet.of(CONFIRM, DECLINE) : EnumSet.noneOf(MergingStep.class);
        if (speaks) {
            steps.add(WITHDRAW);
        }
        return steps;
    }
}

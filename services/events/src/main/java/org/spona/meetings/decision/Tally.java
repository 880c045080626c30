package org.spona.meetings.decision;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Collection;
import java.util.Collections;

/**
 * How many are for it.
 *
 * @param abstained who said that they abstain
 */
@Embeddable
public record Tally(
        @Min(0) @Max(1000) Integer inFavour,
        @Min(0) @Max(1000) Integer against,
        @Min(0) @Max(1000) Integer abstained) {

    static final Tally NONE = new Tally(0, 0, 0);

    /** What is missing is nobody. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public Tally {
        inFavour = inFavour == null ? 0 : inFavour;
        against = against == null ? 0 : against;
        abstained = abstained == null ? 0 : abstained;
    }

    /** Of what seats said. */
    public static Tally of(Collection<VoteChoice> choices) {
        return new Tally(
                count(choices, VoteChoice.YES), count(choices, VoteChoice.NO), count(choices, VoteChoice.ABSTAIN));
    }

    private static int count(Collection<VoteChoice> choices, VoteChoice choice) {
        return Collections.frequency(choices, choice);
    }

    int all() {
        return inFavour + against + abstained;
    }
}

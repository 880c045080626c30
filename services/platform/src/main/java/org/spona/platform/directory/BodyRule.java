package org.spona.platform.directory;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * How a body comes to its decisions, as its founding act or rules of procedure say.
 *
 * @param base of which seats the quorum is reckoned
 * @param threshold how much of the base has to be there
 * @param fixedQuorum how many voting seats have to be there; only with {@link Threshold#FIXED}
 * @param chairRequired whether there is no quorum without the seat of the chair
 * @param majorityBase of which seats the majority is reckoned
 * @param majority how much of its base a decision needs
 * @param materialDays how many days before a meeting its materials have to be there; 0 where nothing is said
 * @param silenceConsents whether a seat that says nothing in a written procedure has said yes
 * @param approval how minutes become final
 * @param remarkDays for how many days minutes are open to remarks; only with {@link Approval#BY_DEADLINE}
 */
public record BodyRule(
        @NotNull Base base,
        @NotNull Threshold threshold,
        @Min(1) @Max(200) @Nullable Integer fixedQuorum,
        boolean chairRequired,
        @NotNull MajorityBase majorityBase,
        @NotNull Share majority,
        @Min(0) @Max(60) int materialDays,
        boolean silenceConsents,
        @NotNull Approval approval,
        @Min(1) @Max(60) int remarkDays) {

    /** The seats of which a quorum is reckoned. */
    public enum Base {
        ALL_SEATS,
        FILLED_SEATS
    }

    /** How much of the base makes a quorum. */
    public enum Threshold {
        MAJORITY,
        TWO_THIRDS,
        FIXED
    }

    /** The seats of which a majority is reckoned. */
    public enum MajorityBase {
        OF_PRESENT,
        OF_ALL
    }

    /** How much of its base a decision needs. */
    public enum Share {
        MORE_THAN_HALF,
        TWO_THIRDS
    }

    /** How minutes become final. */
    public enum Approval {
        BY_DEADLINE,
        NEXT_MEETING
    }

    /** What holds where a founding act says nothing: more than half of all seats, and more than half of those who are there. */
    public static final BodyRule USUAL = new BodyRule(
            Base.ALL_SEATS,
            Threshold.MAJORITY,
            null,
            false,
            MajorityBase.OF_PRESENT,
            Share.MORE_THAN_HALF,
            0,
            false,
            Approval.BY_DEADLINE,
            5);
}

package org.spona.meetings.decision;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.attendance.RollCall.BodyCall;
import org.spona.meetings.seat.Quorum;
import org.spona.platform.directory.BodyRule;
import org.spona.platform.directory.BodyRule.MajorityBase;
import org.spona.platform.directory.BodyRule.Share;

/**
 * What a vote comes to, by the rule of a body, and why.
 *
 * @param body whose result it is; empty in a meeting of a network
 * @param base of how many the majority is reckoned
 * @param needed how many of them have to be for it
 * @param of which seats that are
 * @param quorum whether enough are there; null where no rule asks for it
 * @param carried whether it is accepted
 */
public record VoteResult(
        String body,
        Tally tally,
        int base,
        int needed,
        MajorityBase of,
        @Nullable Quorum quorum,
        boolean carried) {

    /**
     * The result in a body.
     *
     * @param said what its seats said, or hands that were counted
     * @param consensus whether nobody may be against it, instead of a majority for it
     */
    public static VoteResult of(BodyCall body, Tally said, boolean consensus) {
        BodyRule rule = Objects.requireNonNullElse(body.rule(), BodyRule.USUAL);
        Quorum quorum = body.quorum();
        int seats = (int) body.counted().stream()
                .filter(Quorum.Seat::voting)
                .filter(seat -> rule.majorityBase() == MajorityBase.OF_ALL || (seat.there() && !seat.vacant()))
                .count();
        // Whoever votes is there, by phone too.
        int base = rule.majorityBase() == MajorityBase.OF_PRESENT ? Math.max(seats, said.all()) : seats;
        int needed = consensus ? base : needed(rule.majority(), base);
        Tally tally = consensus ? new Tally(base, 0, 0) : said;
        boolean enough = quorum == null || quorum.reached();
        return new VoteResult(
                body.name(),
                tally,
                base,
                needed,
                rule.majorityBase(),
                quorum,
                enough && base > 0 && tally.inFavour() >= needed);
    }

    /** How many of a base are a majority. */
    static int needed(Share majority, int base) {
        return switch (majority) {
            case MORE_THAN_HALF -> base / 2 + 1;
            case TWO_THIRDS -> Math.max(1, Math.ceilDiv(2 * base, 3));
        };
    }
}

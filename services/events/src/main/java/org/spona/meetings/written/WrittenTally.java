package org.spona.meetings.written;

import java.util.ArrayList;
import java.util.List;
import org.spona.meetings.attendance.RollCall.BodyCall;
import org.spona.meetings.decision.Tally;
import org.spona.meetings.decision.VoteChoice;
import org.spona.meetings.decision.VoteResult;
import org.spona.meetings.seat.Quorum;

/** What the votes of a written procedure come to, by the rule of the body: whoever has voted is there. */
final class WrittenTally {

    private WrittenTally() {}

    /**
     * The result.
     *
     * @param over whether the last day has passed, so that silence consents where the rule says so
     */
    static VoteResult of(WrittenProcedure procedure, List<WrittenSeat> seats, boolean over) {
        boolean consents = over && procedure.rule().silenceConsents();
        List<VoteChoice> said = new ArrayList<>();
        List<Quorum.Seat> counted = new ArrayList<>();
        for (WrittenSeat seat : seats) {
            boolean agreed = consents && seat.isSilent();
            if (seat.choice() != null) {
                said.add(seat.choice());
            } else if (agreed) {
                said.add(VoteChoice.YES);
            }
            counted.add(new Quorum.Seat(
                    seat.role(), seat.voting(), seat.vacant(), seat.choice() != null || agreed || !seat.voting()));
        }
        return VoteResult.of(
                new BodyCall(procedure.bodyName(), procedure.rule(), List.of(), counted), Tally.of(said), false);
    }
}

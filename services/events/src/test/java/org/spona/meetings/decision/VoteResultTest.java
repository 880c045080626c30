package org.spona.meetings.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spona.meetings.attendance.RollCall.BodyCall;
import org.spona.meetings.seat.Quorum;
import org.spona.platform.directory.BodyRule;
import org.spona.platform.directory.BodyRule.Base;
import org.spona.platform.directory.BodyRule.MajorityBase;
import org.spona.platform.directory.BodyRule.Share;
import org.spona.platform.directory.BodyRule.Threshold;
import org.spona.platform.directory.SeatRole;

class VoteResultTest {

    @ParameterizedTest
    @CsvSource({
        "OF_PRESENT, MORE_THAN_HALF, 4, 2, 0, 6, 4, true",
        "OF_PRESENT, MORE_THAN_HALF, 3, 2, 1, 6, 4, false",
        "OF_ALL, MORE_THAN_HALF, 4, 2, 0, 8, 5, false",
        "OF_ALL, MORE_THAN_HALF, 5, 1, 0, 8, 5, true",
        "OF_PRESENT, TWO_THIRDS, 4, 2, 0, 6, 4, true",
        "OF_PRESENT, TWO_THIRDS, 3, 0, 3, 6, 4, false",
        "OF_ALL, TWO_THIRDS, 5, 0, 1, 8, 6, false",
        "OF_ALL, TWO_THIRDS, 6, 0, 0, 8, 6, true"
    })
    void isReckonedByTheRuleOfSixPresentOfEight(
            MajorityBase of, Share majority, int yes, int no, int abstained, int base, int needed, boolean carried) {
        VoteResult result =
                VoteResult.of(body(rule(Base.ALL_SEATS, of, majority), 6, 8), new Tally(yes, no, abstained), false);

        assertThat(result.base()).isEqualTo(base);
        assertThat(result.needed()).isEqualTo(needed);
        assertThat(result.carried()).isEqualTo(carried);
    }

    @Test
    void countsWhoeverVotesAmongThoseWhoAreThere() {
        VoteResult result = VoteResult.of(body(null, 2, 8), new Tally(2, 2, 0), false);

        assertThat(result.base()).isEqualTo(4);
        assertThat(result.carried()).isFalse();
    }

    @Test
    void isNotCarriedWithoutAQuorum() {
        BodyRule rule = rule(Base.ALL_SEATS, MajorityBase.OF_PRESENT, Share.MORE_THAN_HALF);

        VoteResult result = VoteResult.of(body(rule, 4, 8), new Tally(4, 0, 0), false);

        assertThat(result.carried()).isFalse();
        assertThat(result.quorum()).isEqualTo(new Quorum(4, 8, 5, false));
    }

    @Test
    void asksForMoreThanHalfOfThoseWhoAreThereWhereNoRuleSaysAnything() {
        VoteResult result = VoteResult.of(body(null, 3, 8), new Tally(2, 1, 0), false);

        assertThat(result.quorum()).isNull();
        assertThat(result.carried()).isTrue();
    }

    @Test
    void isCarriedByConsensusOfWhoeverIsThere() {
        BodyRule rule = rule(Base.ALL_SEATS, MajorityBase.OF_ALL, Share.TWO_THIRDS);

        assertThat(VoteResult.of(body(BodyRule.USUAL, 6, 8), Tally.NONE, true).carried())
                .isTrue();
        assertThat(VoteResult.of(body(rule, 4, 8), Tally.NONE, true).carried()).isFalse();
        assertThat(VoteResult.of(body(null, 0, 8), Tally.NONE, true).carried()).isFalse();
    }

    private static BodyCall body(@Nullable BodyRule rule, int there, int seats) {
        return new BodyCall(
                "",
                rule,
                List.of(),
                IntStream.range(0, seats)
                        .mapToObj(at -> new Quorum.Seat(SeatRole.MEMBER, true, false, at < there))
                        .toList());
    }

    private static BodyRule rule(Base base, MajorityBase of, Share majority) {
        return new BodyRule(
                base, Threshold.MAJORITY, null, false, of, majority, 0, false, BodyRule.Approval.BY_DEADLINE, 5);
    }
}

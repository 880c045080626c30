package org.spona.meetings.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spona.platform.directory.SeatRole.CHAIR;
import static org.spona.platform.directory.SeatRole.EXPERT;
import static org.spona.platform.directory.SeatRole.MEMBER;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spona.meetings.seat.Quorum.Seat;
import org.spona.platform.directory.BodyRule;
import org.spona.platform.directory.BodyRule.Base;
import org.spona.platform.directory.BodyRule.Threshold;
import org.spona.platform.directory.SeatRole;

class QuorumTest {

    /** Eight voting seats: six there, one away, one vacant; and an expert who counts for nothing. */
    private static final List<Seat> BAR = List.of(
            seat(CHAIR, false, true),
            seat(MEMBER, false, true),
            seat(MEMBER, false, true),
            seat(MEMBER, false, true),
            seat(MEMBER, false, true),
            seat(MEMBER, false, true),
            seat(MEMBER, false, false),
            seat(MEMBER, true, false),
            new Seat(EXPERT, false, false, true));

    @ParameterizedTest
    @CsvSource({
        "ALL_SEATS, MAJORITY, , 8, 5, true",
        "FILLED_SEATS, MAJORITY, , 7, 4, true",
        "ALL_SEATS, TWO_THIRDS, , 8, 6, true",
        "FILLED_SEATS, TWO_THIRDS, , 7, 5, true",
        "ALL_SEATS, FIXED, 6, 8, 6, true",
        "ALL_SEATS, FIXED, 7, 8, 7, false",
        "FILLED_SEATS, FIXED, 7, 7, 7, false"
    })
    void isReckonedByTheRule(
            Base base, Threshold threshold, @Nullable Integer fixed, int of, int needed, boolean reached) {
        Quorum quorum = Quorum.of(rule(base, threshold, fixed, false), BAR);

        assertThat(quorum).isEqualTo(new Quorum(6, of, needed, false));
        assertThat(quorum.reached()).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 2", "4, 3", "9, 5"})
    void isMoreThanHalf(int seats, int needed) {
        assertThat(Quorum.of(rule(Base.ALL_SEATS, Threshold.MAJORITY, null, false), there(seats))
                        .needed())
                .isEqualTo(needed);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 2", "4, 3", "6, 4", "7, 5"})
    void isAtLeastTwoThirds(int seats, int needed) {
        assertThat(Quorum.of(rule(Base.ALL_SEATS, Threshold.TWO_THIRDS, null, false), there(seats))
                        .needed())
                .isEqualTo(needed);
    }

    @Test
    void isNoneWithoutTheChairWhereTheRuleAsksForIt() {
        BodyRule rule = rule(Base.ALL_SEATS, Threshold.MAJORITY, null, true);
        List<Seat> withoutChair =
                List.of(seat(CHAIR, false, false), seat(MEMBER, false, true), seat(MEMBER, false, true));

        assertThat(Quorum.of(rule, withoutChair).chairMissing()).isTrue();
        assertThat(Quorum.of(rule, withoutChair).reached()).isFalse();
        assertThat(Quorum.of(rule, BAR).reached()).isTrue();
    }

    @Test
    void isNeverReachedByNobody() {
        for (Threshold threshold : Threshold.values()) {
            assertThat(Quorum.of(rule(Base.FILLED_SEATS, threshold, 1, false), List.of())
                            .reached())
                    .isFalse();
        }
    }

    private static List<Seat> there(int seats) {
        return IntStream.range(0, seats)
                .mapToObj(_ -> seat(MEMBER, false, true))
                .toList();
    }

    private static Seat seat(SeatRole role, boolean vacant, boolean there) {
        return new Seat(role, true, vacant, there);
    }

    private static BodyRule rule(Base base, Threshold threshold, @Nullable Integer fixed, boolean chair) {
        return new BodyRule(
                base,
                threshold,
                fixed,
                chair,
                BodyRule.MajorityBase.OF_PRESENT,
                BodyRule.Share.MORE_THAN_HALF,
                0,
                false,
                BodyRule.Approval.BY_DEADLINE,
                5);
    }
}

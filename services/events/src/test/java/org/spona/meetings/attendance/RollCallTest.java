package org.spona.meetings.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spona.meetings.seat.MeetingBody;
import org.spona.meetings.seat.MeetingSeat;
import org.spona.meetings.seat.Quorum;
import org.spona.platform.directory.BodyRule;
import org.spona.platform.directory.SeatRole;

class RollCallTest {

    private static final UUID TEAM = UUID.randomUUID();
    private static final UUID FORUM = UUID.randomUUID();
    private static final UUID ITEM = UUID.randomUUID();
    private static final ZoneId ZONE = ZoneId.of("Europe/Podgorica");
    private static final Instant TEN = Instant.parse("2027-03-29T08:00:00Z");

    /** The police have sent a deputy, the centre for social work is absent, the schools' seat is vacant. */
    private static final List<SeatLine> BAR = List.of(
            seat(TEAM, SeatRole.CHAIR, false, Presence.PRESENT),
            seat(TEAM, SeatRole.MEMBER, false, Presence.DEPUTY),
            seat(TEAM, SeatRole.MEMBER, false, Presence.ABSENT),
            seat(TEAM, SeatRole.MEMBER, false, Presence.PRESENT),
            seat(TEAM, SeatRole.MEMBER, false, Presence.REMOTE),
            seat(TEAM, SeatRole.MEMBER, false, Presence.PRESENT),
            marked(TEAM, SeatRole.MEMBER, true, null),
            seat(TEAM, SeatRole.MEMBER, false, Presence.PRESENT));

    @Test
    void saysOfABodyWhetherItHasAQuorum() {
        var call = new RollCall(List.of(new MeetingBody(TEAM, "Tim Bara", BodyRule.USUAL)), BAR, ZONE);

        assertThat(call.lines(TEN, null))
                .containsExactly(new RollCall.Line("Tim Bara", new Quorum(6, 8, 5, false), 6, 8));
        assertThat(call.lines(TEN, null).getFirst().quorum())
                .isNotNull()
                .extracting(Quorum::reached)
                .isEqualTo(true);
    }

    @Test
    void keepsTheQuorumOfEachBodyApart() {
        var call = new RollCall(
                List.of(new MeetingBody(TEAM, "Tim", BodyRule.USUAL), new MeetingBody(FORUM, "Forum", BodyRule.USUAL)),
                List.of(
                        seat(TEAM, SeatRole.MEMBER, false, Presence.PRESENT),
                        seat(FORUM, SeatRole.MEMBER, false, Presence.PRESENT),
                        seat(FORUM, SeatRole.MEMBER, false, Presence.EXCUSED)),
                ZONE);

        assertThat(call.lines(TEN, null))
                .extracting(line -> line.body() + " " + line.quorum())
                .containsExactly("Tim " + new Quorum(1, 1, 1, false), "Forum " + new Quorum(1, 2, 2, false));
    }

    @Test
    void claimsNoQuorumForANetwork() {
        var call = new RollCall(
                List.of(),
                List.of(
                        seat(null, SeatRole.MEMBER, false, Presence.PRESENT),
                        marked(null, SeatRole.MEMBER, false, null)),
                ZONE);

        assertThat(call.lines(TEN, null)).containsExactly(new RollCall.Line("", null, 1, 2));
    }

    @Test
    void looksAtTheClockOfThePlaceAndAtTheItem() {
        var late = new AttendanceMark(Presence.PRESENT, "Ana", "10:20", "", "", Set.of(ITEM));
        var call = new RollCall(List.of(), List.of(marked(null, SeatRole.MEMBER, false, late)), ZONE);

        assertThat(call.lines(TEN, null).getFirst().there()).isZero();
        assertThat(call.lines(TEN.plusSeconds(1200), null).getFirst().there()).isEqualTo(1);
        assertThat(call.lines(TEN.plusSeconds(1200), ITEM).getFirst().there()).isZero();
    }

    private static SeatLine seat(@Nullable UUID body, SeatRole role, boolean vacant, Presence presence) {
        return marked(body, role, vacant, new AttendanceMark(presence, "Ana", "", "", "", Set.of()));
    }

    private static SeatLine marked(@Nullable UUID body, SeatRole role, boolean vacant, @Nullable AttendanceMark mark) {
        return new SeatLine(
                new MeetingSeat(
                        UUID.randomUUID(), UUID.randomUUID(), body, null, null, "Ustanova", role, true, vacant, 1),
                mark,
                0,
                List.of());
    }
}

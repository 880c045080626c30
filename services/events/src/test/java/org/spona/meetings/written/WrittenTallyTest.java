package org.spona.meetings.written;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.spona.meetings.decision.DecisionKind;
import org.spona.meetings.decision.Tally;
import org.spona.meetings.decision.VoteChoice;
import org.spona.meetings.decision.VoteResult;
import org.spona.meetings.seat.Quorum;
import org.spona.platform.directory.BodyRule;
import org.spona.platform.directory.BodyState;
import org.spona.platform.directory.BodyStatus;
import org.spona.platform.directory.SeatRole;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Visibility;

/** What the votes of a written procedure come to. */
class WrittenTallyTest {

    private static final UUID BODY = UUID.randomUUID();
    private static final Reader SECRETARY = new Reader(
            UUID.randomUUID(),
            "Sekretarka",
            List.of(),
            Optional.empty(),
            Set.of(),
            Set.of(),
            Set.of(BODY),
            Set.of(BODY),
            Map.of());
    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");

    @Test
    void countsWhoHasVotedAsThere() {
        VoteResult result = WrittenTally.of(procedure(false), seats(5, 3, 1), false);

        assertThat(result.tally()).isEqualTo(new Tally(3, 1, 0));
        assertThat(result.base()).isEqualTo(4);
        assertThat(result.carried()).isTrue();
    }

    @Test
    void isNotCarriedWhenFewerHaveVotedThanAQuorumNeeds() {
        VoteResult result = WrittenTally.of(procedure(false), seats(5, 2, 0), true);

        assertThat(result.quorum()).isEqualTo(new Quorum(2, 5, 3, false));
        assertThat(result.carried()).isFalse();
    }

    @Test
    void takesSilenceForConsentAfterTheLastDayWhereTheRuleSaysSo() {
        assertThat(WrittenTally.of(procedure(true), seats(5, 0, 2), false).carried())
                .isFalse();

        VoteResult result = WrittenTally.of(procedure(true), seats(5, 0, 2), true);

        assertThat(result.tally()).isEqualTo(new Tally(3, 2, 0));
        assertThat(result.carried()).isTrue();
    }

    @Test
    void closesAfterItsLastDayAndTakesNoVoteFromThenOn() {
        WrittenProcedure procedure = procedure(false);

        assertThat(procedure.number()).isEqualTo("PP-4/2027");
        assertThat(procedure.takesVotes(Instant.parse("2027-03-10T22:59:59Z"))).isTrue();
        assertThat(procedure.takesVotes(Instant.parse("2027-03-10T23:00:00Z"))).isFalse();
        procedure.close(WrittenTally.of(procedure, seats(3, 2, 0), false), UUID.randomUUID(), NOW);
        assertThatThrownBy(() -> procedure.withdraw(SECRETARY, NOW)).hasMessage("written-wrong-status");
        assertThatThrownBy(() -> procedure.revise(SECRETARY, WrittenInput.of(procedure), NOW))
                .hasMessage("written-wrong-status");
    }

    @Test
    void isForWhoRunsTheBody() {
        WrittenProcedure procedure = procedure(false);
        Reader member = new Reader(
                UUID.randomUUID(),
                "Delegatkinja",
                List.of(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                Set.of(BODY),
                Set.of(),
                Map.of());

        for (WrittenStep step : WrittenStep.values()) {
            assertThat(step.isFor(SECRETARY, procedure)).isTrue();
            assertThat(step.isFor(member, procedure)).isFalse();
        }
    }

    private static WrittenProcedure procedure(boolean silenceConsents) {
        BodyRule usual = BodyRule.USUAL;
        BodyState body = new BodyState(
                BODY,
                UUID.randomUUID(),
                UUID.randomUUID(),
                Visibility.PRIVATE,
                BodyStatus.ACTIVE,
                "Radni tim",
                "sr-Latn",
                new BodyRule(
                        usual.base(),
                        usual.threshold(),
                        null,
                        false,
                        usual.majorityBase(),
                        usual.majority(),
                        0,
                        silenceConsents,
                        usual.approval(),
                        5),
                List.of(),
                List.of(),
                List.of(),
                1);
        WrittenInput input = new WrittenInput(
                new WrittenContent(
                        DecisionKind.CONCLUSION, "Plan", "Usvaja se plan.", "sr-Latn", LocalDate.of(2027, 3, 10)),
                Visibility.PRIVATE,
                BODY,
                null);
        WrittenProcedure procedure = new WrittenProcedure(UUID.randomUUID(), body, input, SECRETARY, NOW);
        procedure.open(body, 4, SECRETARY, NOW, ZoneId.of("Europe/Belgrade"));
        return procedure;
    }

    private static List<WrittenSeat> seats(int all, int yes, int no) {
        return IntStream.range(0, all)
                .mapToObj(at -> new WrittenSeat(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "Ustanova",
                        SeatRole.MEMBER,
                        true,
                        false,
                        at < yes ? VoteChoice.YES : at < yes + no ? VoteChoice.NO : null,
                        null))
                .toList();
    }
}

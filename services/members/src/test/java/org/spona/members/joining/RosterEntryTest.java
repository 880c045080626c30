package org.spona.members.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.spona.members.joining.RosterEntry.Status;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.problem.Refusal;

class RosterEntryTest {

    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(1));

    private final UUID coordinator = UUID.randomUUID();
    private final UUID administrator = UUID.randomUUID();

    @Test
    void isToldToOthersOnceTheOrganisationHasSaidYes() {
        RosterEntry entry = asked();
        assertThat(entry.status()).isEqualTo(Status.ASKED);
        assertThat(entry.state().joined()).isFalse();
        assertThat(entry.revision()).isZero();

        entry.accept(administrator, LATER);
        assertThat(entry.status()).isEqualTo(Status.JOINED);
        assertThat(entry.state().joined()).isTrue();
        assertThat(entry.changedBy()).contains(administrator);
        assertThat(entry.changedAt()).contains(LATER);
        assertThat(entry.revision()).isEqualTo(1);
    }

    @Test
    void takesTheSameAnswerTwiceAsOne() {
        RosterEntry entry = asked();
        entry.accept(administrator, NOW);
        entry.accept(administrator, LATER);
        assertThat(entry.revision()).isEqualTo(1);
        assertThat(entry.changedAt()).contains(NOW);

        RosterEntry declined = asked();
        declined.decline(administrator, NOW);
        declined.decline(administrator, LATER);
        assertThat(declined.changedAt()).contains(NOW);
    }

    @Test
    void takesNoAnswerToAQuestionThatIsNotOpen() {
        RosterEntry declined = asked();
        declined.decline(administrator, NOW);
        RosterEntry left = asked();
        left.leave(coordinator, NOW);

        assertRefused(JoiningError.NOT_ASKED, () -> declined.accept(administrator, LATER));
        assertRefused(JoiningError.NOT_ASKED, () -> left.accept(administrator, LATER));
        assertRefused(JoiningError.NOT_ASKED, () -> left.decline(administrator, LATER));
    }

    @Test
    void letsTheSameQuestionRestForThirtyDaysAfterANo() {
        RosterEntry entry = asked();
        entry.decline(administrator, NOW);
        Instant rested = NOW.plus(RosterEntry.REST);

        assertRefused(JoiningError.DECLINED, () -> entry.askAgain("Ponovo", coordinator, rested.minusMillis(1)));
        entry.askAgain("Ponovo", coordinator, rested);
        assertThat(entry.status()).isEqualTo(Status.ASKED);
        assertThat(entry.word()).isEqualTo("Ponovo");
    }

    @Test
    void staysAsItIsWhenItIsAskedAlready() {
        RosterEntry entry = asked();
        entry.askAgain("Drugi put", administrator, LATER);
        assertThat(entry.word()).isEqualTo("Uđite u mrežu");
        assertThat(entry.askedBy()).contains(coordinator);

        entry.accept(administrator, LATER);
        entry.askAgain("Treći put", coordinator, LATER);
        assertThat(entry.status()).isEqualTo(Status.JOINED);
    }

    @Test
    void tellsOthersOfAnEndOnlyWhenItHadBegun() {
        RosterEntry withdrawn = asked();
        withdrawn.leave(coordinator, LATER);
        assertThat(withdrawn.status()).isEqualTo(Status.LEFT);
        assertThat(withdrawn.revision()).isZero();

        RosterEntry joined = asked();
        joined.accept(administrator, NOW);
        joined.leave(administrator, LATER);
        joined.leave(coordinator, LATER.plusSeconds(1));
        assertThat(joined.state().joined()).isFalse();
        assertThat(joined.revision()).isEqualTo(2);
        assertThat(joined.changedBy()).contains(administrator);
    }

    @Test
    void isAskedAnewAfterItWasLeft() {
        RosterEntry entry = asked();
        entry.accept(administrator, NOW);
        entry.leave(administrator, NOW);
        entry.askAgain("Vratite se", coordinator, LATER);

        assertThat(entry.status()).isEqualTo(Status.ASKED);
        assertThat(entry.isOpen()).isTrue();
    }

    @Test
    void offersEachSideItsSteps() {
        assertThat(JoiningStep.of(Optional.empty(), true, false)).containsExactly(JoiningStep.ASK);
        assertThat(JoiningStep.of(Optional.empty(), false, true)).isEmpty();
        RosterEntry entry = asked();
        assertThat(JoiningStep.of(Optional.of(entry), true, false)).containsExactly(JoiningStep.WITHDRAW);
        assertThat(JoiningStep.of(Optional.of(entry), false, true))
                .containsExactly(JoiningStep.ACCEPT, JoiningStep.DECLINE);
        assertThat(JoiningStep.of(Optional.of(entry), false, false)).isEmpty();
        entry.accept(administrator, NOW);
        assertThat(JoiningStep.of(Optional.of(entry), true, false)).containsExactly(JoiningStep.LEAVE);
        assertThat(JoiningStep.of(Optional.of(entry), false, true)).containsExactly(JoiningStep.LEAVE);
        entry.leave(administrator, NOW);
        assertThat(JoiningStep.of(Optional.of(entry), true, true)).containsExactly(JoiningStep.ASK);
    }

    private RosterEntry asked() {
        return new RosterEntry(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "Uđite u mrežu", coordinator, NOW);
    }

    private static void assertRefused(ErrorCode error, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.error()).isEqualTo(error));
    }
}

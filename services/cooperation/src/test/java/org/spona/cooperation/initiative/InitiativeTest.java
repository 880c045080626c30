package org.spona.cooperation.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.PlainReaders;
import org.spona.platform.workflow.Permissions;

/** The rules of initiatives. */
class InitiativeTest {

    private static final Instant NOW = Instant.parse("2027-01-12T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 12);
    private static final UUID NETWORK = UUID.randomUUID();
    private static final UUID BAR = UUID.randomUUID();
    private static final UUID KOTOR = UUID.randomUUID();
    private static final Ownership OF_BAR = new Ownership(BAR, NETWORK, Visibility.NETWORK);
    private static final Reader LEAD = PlainReaders.as(Role.OFFICER, OF_BAR);
    private static final Reader PARTNER = PlainReaders.as(Role.OFFICER, KOTOR, NETWORK);

    @Test
    void goesFromAnIdeaToItsClosing() {
        Initiative initiative = idea(InitiativeKind.JOINT_SERVICE);
        initiative.seek(NOW);
        initiative.accept(KOTOR, NOW);
        initiative.accept(KOTOR, NOW);
        assertThat(initiative.parties()).containsExactlyInAnyOrder(BAR, KOTOR);
        initiative.prepare(NOW);
        initiative.decide(NOW);
        initiative.run(List.of(part(BAR, TODAY, null), part(KOTOR, TODAY, null)), NOW);
        initiative.close(new ClosingInput("Služba radi u obe opštine."), NOW);
        assertThat(initiative.status()).isEqualTo(InitiativeStatus.CLOSED);
        assertThat(initiative.result()).isEqualTo("Služba radi u obe opštine.");
    }

    @Test
    void runsOnceEachPartyHasDecidedWhereItMust() {
        Initiative service = decided(InitiativeKind.JOINT_SERVICE);
        assertThat(refused(() -> service.run(List.of(part(BAR, TODAY, null), part(KOTOR, null, null)), NOW)))
                .isEqualTo(InitiativeError.UNDECIDED);
        assertThat(refused(() -> service.run(List.of(part(BAR, TODAY, null), part(KOTOR, TODAY, TODAY)), NOW)))
                .isEqualTo(InitiativeError.UNDECIDED);
        Initiative advocacy = decided(InitiativeKind.ADVOCACY);
        advocacy.run(List.of(), NOW);
        assertThat(advocacy.status()).isEqualTo(InitiativeStatus.RUNNING);
    }

    @Test
    void isDecidedByMoreThanItsLead() {
        Initiative initiative = idea(InitiativeKind.PROJECT);
        initiative.seek(NOW);
        initiative.prepare(NOW);
        assertThat(refused(() -> initiative.decide(NOW))).isEqualTo(InitiativeError.ALONE);
        initiative.drop(new ClosingInput("Niko se nije javio."), NOW);
        assertThat(initiative.status()).isEqualTo(InitiativeStatus.DROPPED);
        assertThat(refused(() -> initiative.drop(new ClosingInput("Opet."), NOW)))
                .isEqualTo(InitiativeError.WRONG_STATUS);
    }

    @Test
    void isJoinedUntilItsLastDay() {
        Initiative initiative = idea(InitiativeKind.PROJECT);
        assertThat(steps(PARTNER, initiative)).isEmpty();
        initiative.seek(NOW);
        assertThat(initiative.isSoughtOn(TODAY.plusDays(3))).isTrue();
        assertThat(initiative.isSoughtOn(TODAY.plusDays(4))).isFalse();
        assertThat(steps(PARTNER, initiative)).containsExactlyInAnyOrder("OFFER", "LEAVE");
        assertThat(steps(PlainReaders.as(Role.OFFICER, KOTOR, UUID.randomUUID()), initiative))
                .isEmpty();
        assertThat(steps(PlainReaders.as(Role.DELEGATE, KOTOR, NETWORK), initiative))
                .isEmpty();
    }

    @Test
    void offersEachItsOwnSteps() {
        Initiative initiative = idea(InitiativeKind.PROJECT);
        assertThat(steps(LEAD, initiative)).containsExactlyInAnyOrder("EDIT", "SEEK", "DISCARD");
        initiative.seek(NOW);
        assertThat(steps(LEAD, initiative)).containsExactlyInAnyOrder("EDIT", "ACCEPT", "PREPARE", "DROP");
        initiative.accept(KOTOR, NOW);
        initiative.prepare(NOW);
        initiative.decide(NOW);
        assertThat(steps(LEAD, initiative)).containsExactlyInAnyOrder("RUN", "DECIDE_PART", "DROP");
        assertThat(steps(PARTNER, initiative)).containsExactlyInAnyOrder("DECIDE_PART", "LEAVE");
        initiative.run(List.of(), NOW);
        assertThat(steps(LEAD, initiative)).containsExactlyInAnyOrder("CLOSE", "COUNT");
        initiative.without(KOTOR, NOW);
        assertThat(steps(PARTNER, initiative)).containsExactly("LEAVE");
    }

    private static Initiative decided(InitiativeKind kind) {
        Initiative initiative = idea(kind);
        initiative.seek(NOW);
        initiative.accept(KOTOR, NOW);
        initiative.prepare(NOW);
        initiative.decide(NOW);
        return initiative;
    }

    private static Initiative idea(InitiativeKind kind) {
        var content = new InitiativeContent(
                "Zajednička služba za pomoć u kući",
                kind,
                "",
                "sr-Latn",
                "Susedne opštine.",
                TODAY.plusDays(3),
                null,
                null);
        return new Initiative(UUID.randomUUID(), LEAD, OF_BAR, content, NOW);
    }

    private static InitiativePart part(UUID organisation, @Nullable LocalDate decided, @Nullable LocalDate left) {
        return new InitiativePart(UUID.randomUUID(), organisation, TODAY, "", "", decided, null, null, left);
    }

    private static ErrorCode refused(ThrowingCallable work) {
        return catchThrowableOfType(Refusal.class, work).error();
    }

    private static Set<String> steps(Reader reader, Initiative initiative) {
        return Permissions.of(InitiativeStep.class, initiative, reader, NOW).steps();
    }
}

package org.spona.members.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.platform.directory.BodyRule;
import org.spona.platform.directory.BodyState;
import org.spona.platform.directory.BodyStatus;
import org.spona.platform.directory.DirectoryTopics;
import org.spona.platform.directory.MandateKind;
import org.spona.platform.directory.SeatRole;
import org.spona.platform.events.OutgoingEvent;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.EventContract;
import org.spona.platform.test.PlainReaders;

class BodyTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant LATER = NOW.plus(30, ChronoUnit.DAYS);
    private static final Ownership OF_BAR = new Ownership(UUID.randomUUID(), UUID.randomUUID(), Visibility.PRIVATE);

    private final UUID municipality = UUID.randomUUID();
    private final UUID police = UUID.randomUUID();
    private final Reader officer = PlainReaders.as(Role.OFFICER, OF_BAR);

    @Test
    void isFoundedOnceItHasANameAndSomebodyWhoVotes() {
        Body body = draft(BodyRule.USUAL, Map.of());
        body.revise(named("", BodyRule.USUAL), Visibility.PRIVATE, Map.of(), NOW);

        assertThat(mistakesOf(body)).containsExactly("content.name", "seats");

        body.revise(named("Operativni tim", BodyRule.USUAL), Visibility.PRIVATE, seats(), NOW);
        body.found(NOW);

        assertThat(body.status()).isEqualTo(BodyStatus.ACTIVE);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> body.found(NOW));
    }

    @Test
    void isNotFoundedWithARuleThatItCannotKeep() {
        var rule = new BodyRule(
                BodyRule.Base.ALL_SEATS,
                BodyRule.Threshold.FIXED,
                3,
                true,
                BodyRule.MajorityBase.OF_ALL,
                BodyRule.Share.TWO_THIRDS,
                5,
                false,
                BodyRule.Approval.BY_DEADLINE,
                5);

        assertThat(mistakesOf(draft(rule, Map.of(police, seat("Policija", SeatRole.MEMBER)))))
                .containsExactly("content.rule.fixedQuorum", "content.rule.chairRequired");
    }

    @Test
    void letsADelegateFollowTheOneBefore() {
        Body body = founded();
        body.name(police, naming(MandateKind.DELEGATE, "Komandir", NOW), NOW);
        body.name(police, naming(MandateKind.DELEGATE, "Pomoćnica komandira", LATER), NOW);

        assertThat(namesAt(body, NOW)).containsExactly("Komandir");
        assertThat(namesAt(body, LATER)).containsExactly("Pomoćnica komandira");
        assertThat(body.seat(police).isVacantAt(NOW.minusSeconds(1))).isTrue();
    }

    @Test
    void forgetsADelegateWhoNeverBegan() {
        Body body = founded();
        body.name(police, naming(MandateKind.DELEGATE, "Komandir", LATER), NOW);
        body.name(police, naming(MandateKind.DELEGATE, "Pomoćnica komandira", NOW), NOW);

        assertThat(namesAt(body, NOW)).containsExactly("Pomoćnica komandira");
        assertThat(namesAt(body, LATER)).containsExactly("Pomoćnica komandira");
        assertThat(body.seat(police).mandates()).hasSize(1);
    }

    @Test
    void ranksDeputiesAsTheyWereNamedAndTheDelegateBeforeThem() {
        Body body = founded();
        body.name(police, naming(MandateKind.DEPUTY, "Prva zamenica", NOW), NOW);
        body.name(police, naming(MandateKind.DEPUTY, "Drugi zamenik", NOW), NOW);
        body.name(police, naming(MandateKind.DELEGATE, "Komandir", NOW), NOW);

        assertThat(namesAt(body, NOW)).containsExactly("Komandir", "Prva zamenica", "Drugi zamenik");
        assertThat(body.seat(police).heldAt(NOW)).extracting(Mandate::rank).containsExactly(0, 1, 2);
    }

    @Test
    void endsAllMandatesWithItselfAndWithTheirSeat() {
        Body body = founded();
        body.name(police, naming(MandateKind.DELEGATE, "Komandir", NOW), NOW);
        body.name(municipality, naming(MandateKind.DELEGATE, "Potpredsednica", NOW), NOW);

        body.revise(body.content(), Visibility.PRIVATE, Map.of(municipality, seats().get(municipality)), LATER);

        assertThat(body.seats()).extracting(Seat::id).containsExactly(municipality);
        assertThat(body.seatsAt(NOW)).hasSize(2);
        assertThat(body.state(LATER).mandates())
                .extracting(BodyState.Mandate::name)
                .containsExactly("Potpredsednica");

        body.end("Istekao je mandat", LATER);

        assertThat(body.state(LATER).mandates()).isEmpty();
        assertThat(body.endReason()).isEqualTo("Istekao je mandat");
    }

    @Test
    void isToldToOthersAsTheContractSays() throws IOException {
        Body body = founded();
        body.name(police, naming(MandateKind.DELEGATE, "Komandir", NOW), NOW);
        body.name(police, naming(MandateKind.DEPUTY, "Zamenica", NOW), NOW);

        assertThat(EventContract.read("contracts/asyncapi.yaml")
                        .violations(new OutgoingEvent(
                                DirectoryTopics.BODIES, body.getId(), 1, "org.spona.body.changed", body.state(NOW))))
                .isEmpty();
    }

    @Test
    void saysWhoRunsIt() {
        Body body = founded();
        body.name(municipality, naming(MandateKind.DELEGATE, "Potpredsednica", NOW), NOW);
        body.name(police, naming(MandateKind.DELEGATE, "Komandir", NOW), NOW);

        assertThat(body.state(NOW).mandates())
                .extracting(BodyState.Mandate::name, BodyState.Mandate::keeps)
                .containsExactlyInAnyOrder(tuple("Potpredsednica", true), tuple("Komandir", false));
        Reader stranger = PlainReaders.as(Role.OFFICER, UUID.randomUUID(), OF_BAR.networkId());
        assertThat(BodyStep.NAME.isFor(officer, body)).isTrue();
        assertThat(BodyStep.NAME.isFor(stranger, body)).isFalse();
        assertThat(BodyStep.NAME.isFor(PlainReaders.keeping(body.getId()), body))
                .isTrue();
        assertThat(BodyStep.EDIT.isFor(PlainReaders.keeping(body.getId()), body))
                .isFalse();
    }

    private List<String> mistakesOf(Body body) {
        try {
            body.found(NOW);
            return List.of();
        } catch (InvalidInput mistakes) {
            return mistakes.fieldErrors().stream().map(FieldError::field).toList();
        }
    }

    private List<String> namesAt(Body body, Instant at) {
        return body.seat(police).heldAt(at).stream().map(Mandate::name).toList();
    }

    private Body founded() {
        Body body = draft(BodyRule.USUAL, seats());
        body.found(NOW);
        return body;
    }

    private Body draft(BodyRule rule, Map<UUID, SeatContent> seats) {
        var body = new Body(UUID.randomUUID(), officer, OF_BAR, named("Operativni tim", rule), NOW);
        body.arrange(seats, NOW);
        return body;
    }

    private Map<UUID, SeatContent> seats() {
        Map<UUID, SeatContent> seats = new LinkedHashMap<>();
        seats.put(municipality, seat("Opština", SeatRole.CHAIR));
        seats.put(police, seat("Policija", SeatRole.MEMBER));
        return seats;
    }

    private static SeatContent seat(String institution, SeatRole role) {
        return new SeatContent(institution, null, role, true);
    }

    private static BodyContent named(String name, BodyRule rule) {
        return new BodyContent(name, BodyKind.TEAM, "", "sr-Latn", "", "", null, null, "", rule);
    }

    private static Mandate.Naming naming(MandateKind kind, String name, Instant from) {
        return new Mandate.Naming(
                UUID.randomUUID(),
                UUID.randomUUID(),
                name,
                kind,
                "",
                Mandate.Namer.running(UUID.randomUUID()),
                from,
                null);
    }
}

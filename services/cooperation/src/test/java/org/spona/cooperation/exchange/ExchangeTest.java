package org.spona.cooperation.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.PlainReaders;
import org.spona.platform.workflow.Permissions;

/** The rules of offers and needs. */
class ExchangeTest {

    private static final Instant NOW = Instant.parse("2027-01-12T09:00:00Z");
    private static final UUID NETWORK = UUID.randomUUID();
    private static final UUID PARTNER = UUID.randomUUID();
    private static final Ownership OF_BIJELJINA = new Ownership(UUID.randomUUID(), NETWORK, Visibility.NETWORK);
    private static final Reader OWNER = PlainReaders.as(Role.OFFICER, OF_BIJELJINA);
    private static final Reader OTHER = PlainReaders.as(Role.OFFICER, PARTNER, NETWORK);
    private static final Reader THIRD = PlainReaders.as(Role.OFFICER, UUID.randomUUID(), NETWORK);

    @Test
    void offersEachSideItsOwnSteps() {
        Exchange exchange = draft();
        assertThat(steps(OWNER, exchange)).containsExactlyInAnyOrder("EDIT", "OPEN", "DISCARD");
        assertThat(steps(OTHER, exchange)).isEmpty();
        exchange.open(NOW);
        assertThat(steps(OWNER, exchange)).containsExactlyInAnyOrder("EDIT", "MATCH", "WITHDRAW");
        assertThat(steps(OTHER, exchange)).containsExactly("ANSWER");
        exchange.match(PARTNER, NOW);
        assertThat(exchange.readers().organisations()).containsExactly(PARTNER);
        assertThat(steps(OWNER, exchange)).containsExactlyInAnyOrder("DONE", "WITHDRAW");
        assertThat(steps(OTHER, exchange)).isEmpty();
        exchange.done(NOW);
        assertThat(steps(OWNER, exchange)).containsExactly("SAY");
        assertThat(steps(OTHER, exchange)).containsExactly("SAY");
        assertThat(steps(THIRD, exchange)).isEmpty();
    }

    @Test
    void saysHowItWasOnceItTookPlace() {
        Exchange exchange = draft();
        exchange.open(NOW);
        exchange.match(PARTNER, NOW);
        assertThat(catchThrowableOfType(
                                Refusal.class, () -> exchange.say(new ExperienceInput(true, "Naučili smo."), NOW))
                        .error())
                .isEqualTo(ExchangeError.WRONG_STATUS);
        exchange.done(NOW);
        exchange.say(new ExperienceInput(true, "Naučili smo."), NOW);
        assertThat(exchange.experience()).isEqualTo("Naučili smo.");
        assertThat(exchange.useful()).contains(true);
    }

    @Test
    void isTakenBackUntilItTookPlace() {
        Exchange exchange = draft();
        exchange.open(NOW);
        exchange.withdraw(NOW);
        assertThat(exchange.status()).isEqualTo(ExchangeStatus.WITHDRAWN);
        assertThat(steps(OWNER, exchange)).isEmpty();
    }

    private static Exchange draft() {
        var content = new ExchangeContent(
                "Studijska posjeta radnoj grupi",
                ExchangeKind.OFFER,
                ExchangeForm.STUDY_VISIT,
                "",
                "bs-Latn",
                null,
                null,
                null);
        return new Exchange(UUID.randomUUID(), OWNER, OF_BIJELJINA, content, NOW);
    }

    private static Set<String> steps(Reader reader, Exchange exchange) {
        return Permissions.of(ExchangeStep.class, exchange, reader, NOW).steps();
    }
}
